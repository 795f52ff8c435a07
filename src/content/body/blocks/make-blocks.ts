import type { MarkdownIt, Token } from 'markdown-it';
import type { Block, Piece } from '../body.ts';
import { recordLinkToken } from '../link-syntax.ts';
import { BlockList } from './block-list.ts';

/** Marks a token as the body's n-th link, whose number then stands in its place. */
export function setLinkIndex(token: Token, index: number): void {
  token.meta = { index };
}

/** The blocks of a body, from the tokens that Markdown gave, once ids and numbers of links are set. */
export function makeBlocks(markdown: MarkdownIt, tokens: Token[]): Block[] {
  const blocks = new BlockList();
  for (const [index, token] of tokens.entries()) addToken(blocks, markdown, tokens, token, index);
  return blocks.blocks();
}

function addToken(blocks: BlockList, markdown: MarkdownIt, tokens: Token[], token: Token, index: number): void {
  switch (token.type) {
    case 'inline':
      addPieces(blocks, markdown, token.children ?? []);
      break;
    case 'html_block':
      // Refused elsewhere, and never more than words.
      blocks.add(token.content);
      break;
    case 'fence':
    case 'code_block':
      blocks.begin({ tag: 'pre' });
      blocks.add({ code: token.content });
      blocks.close();
      break;
    case 'table_open':
      blocks.begin({ tag: 'div' });
      blocks.pass('<table>\n');
      break;
    case 'table_close':
      blocks.pass('</table></div>\n');
      break;
    case 'tr_open':
      blocks.begin({ tag: 'tr' });
      blocks.add('\n');
      break;
    case 'th_open':
      blocks.begin({ tag: 'th', ...alignmentOf(token) });
      break;
    case 'td_open':
      blocks.begin({ tag: 'td', ...alignmentOf(token) });
      break;
    case 'th_close':
    case 'td_close':
    case 'heading_close':
      blocks.close();
      break;
    case 'paragraph_open':
      if (!token.hidden) blocks.begin({ tag: 'p', ...idOf(token) });
      break;
    case 'paragraph_close':
      if (!token.hidden) blocks.close();
      break;
    default:
      addTag(blocks, token, markdown.renderer.renderToken(tokens, index, markdown.options));
  }
}

/** Adds a tag as markdown-it prints it: with the ends of lines on either side of it that stand there. */
function addTag(blocks: BlockList, token: Token, html: string): void {
  // What comes before it on the same line are words of an item.
  if (html.startsWith('\n')) blocks.add('\n');
  if (token.type === 'heading_open') blocks.begin({ tag: headingTag(token), ...idOf(token) });
  else if (token.type === 'list_item_open' && token.attrGet('id') !== null) {
    blocks.begin({ tag: 'li', ...idOf(token) });
    if (html.endsWith('\n')) blocks.add('\n');
  } else if (token.type === 'hr') {
    blocks.add({ html: html.trim() });
    blocks.add('\n');
  } else blocks.pass(html.trimStart());
}

function addPieces(blocks: BlockList, markdown: MarkdownIt, tokens: Token[]): void {
  for (const [index, token] of tokens.entries()) {
    const number: unknown = token.meta?.['index'];
    if (typeof number === 'number') blocks.add(number);
    else for (const piece of piecesOf(markdown, tokens, token, index)) blocks.add(piece);
  }
}

function piecesOf(markdown: MarkdownIt, tokens: Token[], token: Token, index: number): Piece[] {
  switch (token.type) {
    case 'code_inline':
      return [{ code: token.content }];
    case 'softbreak':
      return ['\n'];
    case 'hardbreak':
      return [{ html: '<br>' }, '\n'];
    case recordLinkToken:
    case 'image':
      // One without a number leads nowhere.
      return [];
    default:
      return token.nesting === 0
        ? [token.content]
        : [{ html: markdown.renderer.renderToken(tokens, index, markdown.options) }];
  }
}

const headingTags = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

function headingTag({ tag }: Token): (typeof headingTags)[number] {
  return headingTags.find((one) => one === tag) ?? 'h6';
}

function idOf(token: Token): Pick<Block, 'id'> {
  const id = token.attrGet('id');
  return id === null ? {} : { id: String(id) };
}

/** markdown-it aligns cells by a style attribute, which a strict content security policy forbids. */
function alignmentOf(token: Token): Pick<Block, 'align'> {
  switch (token.attrGet('style')) {
    case 'text-align:right':
      return { align: 'right' };
    case 'text-align:center':
      return { align: 'center' };
    default:
      return {};
  }
}
