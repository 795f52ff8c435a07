import { escapeHtml, escapeXml } from '../../../base/escape.ts';
import type { Block, OpenTag } from '../body.ts';

/** How a body is printed in one place. */
export interface BodyWriter {
  /** Whether it stands on its own page, which has ids, classes and stops for the keyboard. */
  readonly onPage: boolean;
  /** What stands for the n-th link or image: HTML that is safe as it is. */
  readonly link: (index: number) => string;
  /** What follows the words of a block. */
  readonly after?: (block: Block) => string;
}

/** The HTML of a body's blocks. All words are escaped here. */
export function bodyHtml(blocks: readonly Block[], { onPage, link, after }: BodyWriter): string {
  let html = '';
  for (const block of blocks) {
    const { before, tag, text } = block;
    if (before !== undefined) html += before;
    if (tag !== undefined) html += `<${tag}${attributesOf(block, onPage)}>`;
    for (const piece of text) {
      if (typeof piece === 'string') html += escapeHtml(piece);
      else if (typeof piece === 'number') html += link(piece);
      else html += 'code' in piece ? `<code>${escapeHtml(piece.code)}</code>` : piece.html;
    }
    if (after) html += after(block);
    if (tag !== undefined && !openTags.has(tag)) html += `</${tag}>\n`;
  }
  return html;
}

const openTags: ReadonlySet<string> = new Set<OpenTag>(['li', 'tr', 'div']);

function attributesOf({ tag, id, align }: Block, onPage: boolean): string {
  const scope = tag === 'th' ? ' scope="col"' : '';
  if (!onPage) return scope;
  // What may be wider than the page can be scrolled by keyboard.
  if (tag === 'div') return ' class="table-scroll" tabindex="0"';
  if (tag === 'pre') return ' tabindex="0"';
  return `${id === undefined ? '' : ` id="${escapeHtml(id)}"`}${scope}${align === undefined ? '' : ` class="align-${align}"`}`;
}

/** The tag that opens a link to an address that an editor wrote, with the title that stands beside it. */
export function openingTag(address: string, title: string | undefined): string {
  return `<a href="${escapeXml(address)}"${title === undefined ? '' : ` title="${escapeHtml(title)}"`}>`;
}

/** The HTML that a body has of itself, without what its links and images show. */
export function htmlWithoutLinks(blocks: readonly Block[]): string {
  // What stands for a link is found in no text, so that words on either side of one are not taken for a phrase.
  return bodyHtml(blocks, { onPage: true, link: () => '\u0000' });
}
