import { splitPlaceholders } from '../../content/body/sentence.ts';
import type { BodyLinkView, BodyView, LinkText } from '../../views/body/body-view.ts';

/** A body without markup: paragraphs, headings, items and rows set apart by an empty line. A record that readers may not see is `…`. */
export function plainText({ html, links }: BodyView): string {
  const blocks = html
    .replace(/<br\s*\/?>|<\/t[dh]>/g, ' ')
    .replace(blockEnd, '\n\n')
    .replace(/<[^>]*>/g, '');
  return splitPlaceholders(blocks)
    .map((part, position) => (position % 2 === 0 ? unescaped(part) : wordsOf(links[Number(part)])))
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
}

const blockEnd = /<\/(?:p|h[1-6]|li|tr|pre|blockquote)>/g;

function wordsOf(link: BodyLinkView | undefined): string {
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

function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
