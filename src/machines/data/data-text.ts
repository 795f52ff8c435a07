import { wordsOf } from '../../content/body/blocks/block-words.ts';
import type { Block } from '../../content/body/body.ts';
import type { BodyLinkView, BodyView, LinkText } from '../../views/body/body-view.ts';

/** A body without markup: paragraphs, headings, items and rows set apart by an empty line. A record that readers may not see is `…`. */
export function plainText({ blocks, links }: BodyView): string {
  return blocks
    .map((block) => gapBefore(block) + wordsOf(block, (index) => wordsOfLink(links[index])))
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
}

/** Cells of a row stand on lines of their own. */
function gapBefore({ tag }: Block): string {
  return tag === 'td' || tag === 'th' ? '\n' : '\n\n';
}

function wordsOfLink(link: BodyLinkView | undefined): string {
  switch (link?.type) {
    case 'record':
    case 'words':
      return shown(link.text);
    case 'image':
      return link.alt;
    default:
      return '';
  }
}

function shown(text: LinkText): string {
  return 'words' in text ? text.words : '…';
}
