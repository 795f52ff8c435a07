import { placeholder, placeholders } from '../../content/body/sentence.ts';
import type { Entry } from '../../graph/link/entry.ts';
import { type ReferenceView, referTo } from '../lists/reference-view.ts';

/** A place in the text of a record. */
export interface PassageView extends ReferenceView {
  /** The nearest anchor at or above it on the record's page; `undefined` where it stands before the first. */
  readonly anchor?: string;
}

/** Where the n-th link of a body stands on its record's page. */
export function passageAt(entry: Entry, link: number): PassageView {
  const { html } = entry.body;
  const anchor = anchorAbove(html, html.indexOf(placeholder(link)));
  return { ...referTo(entry), ...(anchor !== undefined && { anchor }) };
}

const blockEnd = /<\/(?:p|li|h[2-6]|t[dh]|pre)>/g;

/** The nearest anchor at or above the first block of a body's text that holds some words; `undefined` where there is none. */
export function anchorOfWords(entry: Entry, words: string): string | undefined {
  const { html } = entry.body;
  const sought = lettersOf(words);
  let start = 0;
  for (const { index } of sought === '' ? [] : html.matchAll(blockEnd)) {
    if (lettersOf(textOf(entry, html.slice(start, index))).includes(sought)) return anchorAbove(html, index);
    start = index;
  }
  return undefined;
}

/** The id of the last element that begins before an offset of some HTML. */
function anchorAbove(html: string, offset: number): string | undefined {
  return [...html.slice(0, Math.max(0, offset)).matchAll(/<[a-z][a-z0-9]* [^>]*?id="([^"]+)"/g)].at(-1)?.[1];
}

/** Letters and digits alone, so that quotation marks, dashes and spaces of any kind make no difference. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** A block's text, with the words of its links. */
function textOf({ body }: Entry, html: string): string {
  return html
    .replace(placeholders, (_, index: string) => {
      const link = body.links[Number(index)];
      return link?.type === 'record' ? (link.label ?? link.target) : '';
    })
    .replace(/<[^>]*>|&[a-z]+;|&#\d+;/g, '');
}
