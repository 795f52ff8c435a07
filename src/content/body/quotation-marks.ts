import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { typographic } from '../../model/values/typography.ts';
import { recordLinkToken } from './link-syntax.ts';

/**
 * Makes quotation marks and apostrophes typographic throughout a block: in its text, in the labels of its links and beside both.
 * markdown-it's own rule takes the brackets of `[[ana]]'s` for punctuation and does not look into labels.
 */
export function typographicMarks(markdown: MarkdownIt): void {
  markdown.core.ruler.at('smartquotes', mark);
}

function mark({ tokens }: StateCore): void {
  for (const { type, content, children } of tokens) {
    if (type === 'inline' && children && straight.test(content)) markTogether(children);
  }
}

const straight = /["']/;
const straightMarks = /["']/g;

function markTogether(tokens: readonly Token[]): void {
  const parts = tokens.map(partOf);
  const marked = typographic(parts.join(''));
  let start = 0;
  tokens.forEach((token, index) => {
    const end = start + (parts[index] ?? '').length;
    setPart(token, marked.slice(start, end));
    start = end;
    if (token.attrs) markWithin(token);
  });
}

/** The title of a link or image, and the description of an image. */
function markWithin(token: Token): void {
  if (token.type === 'image' && token.children) markTogether(token.children);
  const title = token.attrGet('title');
  if (typeof title === 'string') token.attrSet('title', typographic(title));
}

/** What a token adds to the words of its block. A letter stands for words that are not here, such as a record's name. */
function partOf(token: Token): string {
  switch (token.type) {
    case 'text':
      return token.content;
    case 'text_special':
      // A mark that was escaped is meant as it is, and tells nothing about the others.
      return token.content.replace(straightMarks, '.');
    case recordLinkToken:
      return labelOf(token) || 'a';
    case 'code_inline':
    case 'image':
      return 'a';
    case 'softbreak':
    case 'hardbreak':
      return '\n';
    default:
      return '';
  }
}

function setPart(token: Token, marked: string): void {
  if (token.type === 'text') token.content = marked;
  if (token.type === recordLinkToken && labelOf(token) !== '')
    token.content = `${token.content.slice(0, token.content.indexOf('|') + 1)}${marked}]]`;
}

/** The label of `[[slug|label]]` as it is written; empty where there is none. */
function labelOf({ content }: Token): string {
  const bar = content.indexOf('|');
  return bar < 0 || !content.endsWith(']]') ? '' : content.slice(bar + 1, -2);
}
