import type { Token } from 'markdown-it';
import { untaken } from './headings.ts';
import { parseWrittenLink, recordLinkToken } from './link-syntax.ts';

/** How the id of every paragraph begins; no heading has such an id. */
const paragraphPrefix = 'p-';

/** The words of a paragraph that its id is made of, and the most characters they may have. */
const wordsInId = 5;
const longestId = 48;

/**
 * Gives each paragraph and each item of a list an id made of its first words, so that an address quoted once keeps leading there when
 * paragraphs are added before it or something is corrected further on: `p-the-two-leaders-signed-a`. A second one that begins alike
 * gets `-2`. What has no words, such as a lone image without a description, gets none.
 */
export function paragraphIds(tokens: readonly Token[]): void {
  const taken = new Map<string, number>();
  const items: Token[] = [];
  tokens.forEach((token, index) => {
    if (token.type === 'list_item_open') items.push(token);
    if (token.type === 'list_item_close') items.pop();
    if (token.type !== 'paragraph_open') return;
    const base = baseOf(tokens[index + 1]);
    if (base === '') return;
    const bearer = token.hidden ? items.at(-1) : token;
    if (bearer?.attrGet('id') === null) bearer.attrSet('id', untaken(taken, base));
  });
}

function baseOf(inline: Token | undefined): string {
  let text = '';
  for (const { type, content } of inline?.children ?? []) {
    if (text.length > longestRead) break;
    text += type === recordLinkToken ? wordsOfLink(content) : isBreak(type) ? ' ' : content.slice(0, longestRead);
  }
  const words = text.slice(0, longestRead).normalize('NFC').toLowerCase().match(firstWords)?.[0] ?? '';
  const kept = words.replace(betweenWords, '-').slice(0, longestId);
  return kept === '' ? '' : `${paragraphPrefix}${kept.replace(/[-\ud800-\udbff]+$/, '')}`;
}

/** No more of a paragraph is looked at: enough for its first words. */
const longestRead = 200;

const betweenWords = /[^\p{L}\p{N}]+/gu;

/** The words that an id is made of, with what stands between them. */
const firstWords = new RegExp(String.raw`[\p{L}\p{N}]+(?:[^\p{L}\p{N}]+[\p{L}\p{N}]+){0,${wordsInId - 1}}`, 'u');

function isBreak(type: string): boolean {
  return type === 'softbreak' || type === 'hardbreak';
}

function wordsOfLink(written: string): string {
  const link = parseWrittenLink(written);
  return link?.label ?? link?.target ?? '';
}
