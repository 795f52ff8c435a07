import createMarkdown, { type MarkdownIt, type Token } from 'markdown-it';
import cjkFriendlyEmphasis from 'markdown-it-cjk-friendly';
import { recordLinks, recordLinkToken } from './link-syntax.ts';
import { typographicMarks } from './quotation-marks.ts';
import { soundDefinitions } from '../unread-markup/definitions.ts';
import { searchText } from '../unread-markup/text-search.ts';
import { placeholder } from './sentence.ts';

/**
 * The Markdown that bodies are written in: CommonMark with tables, strikethrough and record links. HTML is recognised only so
 * that it can be reported, and is escaped all the same. Addresses are judged by `address.ts`, so none is dropped here unseen.
 */
export function createBodyMarkdown(): MarkdownIt {
  const markdown = createMarkdown({ html: true, maxNesting: 100 });
  markdown.validateLink = () => true;
  cjkFriendlyEmphasis(markdown);
  recordLinks(markdown);
  // Nothing else is made typographic: “(c)” is a third point more often than a copyright.
  typographicMarks(markdown);
  soundDefinitions(markdown);
  searchText(markdown);
  const { rules } = markdown.renderer;
  rules['html_block'] = (tokens, index) => markdown.utils.escapeHtml(tokens[index]?.content ?? '');
  rules['html_inline'] = rules['html_block'];
  rules[recordLinkToken] = renderPlaceholder;
  rules['image'] = renderPlaceholder;
  rules['table_open'] = () => '<div class="table-scroll" tabindex="0"><table>\n';
  rules['table_close'] = () => '</table></div>\n';
  rules['fence'] = (tokens, index) => codeBlock(markdown, tokens[index]);
  rules['code_block'] = rules['fence'];
  rules['th_open'] = (tokens, index) => `<th scope="col"${alignment(tokens[index])}>`;
  rules['td_open'] = (tokens, index) => `<td${alignment(tokens[index])}>`;
  return markdown;
}

/** Marks a token as the body's n-th link, to be rendered as its placeholder. */
export function setLinkIndex(token: Token, index: number): void {
  token.meta = { index };
}

function renderPlaceholder(tokens: Token[], index: number): string {
  const number: unknown = tokens[index]?.meta?.['index'];
  return typeof number === 'number' ? placeholder(number) : '';
}

/** A code block that can be scrolled by keyboard where it is wider than the page. */
function codeBlock(markdown: MarkdownIt, token: Token | undefined): string {
  return `<pre tabindex="0"><code>${markdown.utils.escapeHtml(token?.content ?? '')}</code></pre>\n`;
}

/** markdown-it aligns cells by a style attribute, which a strict content security policy forbids. */
function alignment(token: Token | undefined): string {
  const side = /text-align:(right|center)/.exec(String(token?.attrGet('style') ?? ''))?.[1];
  return side === undefined ? '' : ` class="align-${side}"`;
}
