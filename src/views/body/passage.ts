import { wordsOf } from '../../content/body/blocks/block-words.ts';
import type { Block } from '../../content/body/body.ts';
import type { Entry } from '../../graph/link/entry.ts';
import { type ReferenceView, referTo } from '../lists/reference-view.ts';

/** A place in the text of a record. */
export interface PassageView extends ReferenceView {
  /** The nearest anchor at or above it on the record's page; `undefined` where it stands before the first. */
  readonly anchor?: string;
}

/** Where the n-th link of a body stands on its record's page. */
export function passageAt(entry: Entry, link: number): PassageView {
  const anchor = anchorAbove(entry, ({ text }) => text.includes(link));
  return { ...referTo(entry), ...(anchor !== undefined && { anchor }) };
}

/** The nearest anchor at or above the first block of a body's text that holds some words; `undefined` where there is none. */
export function anchorOfWords(entry: Entry, words: string): string | undefined {
  const sought = lettersOf(words);
  if (sought === '') return undefined;
  const { links } = entry.body;
  return anchorAbove(entry, (block) => {
    const shown = wordsOf(block, (index) => {
      const link = links[index];
      return link?.type === 'record' ? (link.label ?? link.target) : '';
    });
    return lettersOf(shown).includes(sought);
  });
}

/** The nearest id at or above the first block that is sought. */
function anchorAbove({ body: { blocks } }: Entry, isSought: (block: Block) => boolean): string | undefined {
  const found = blocks.findIndex(isSought);
  return blocks.slice(0, found + 1).findLast(({ id }) => id !== undefined)?.id;
}

/** Letters and digits alone, so that quotation marks, dashes and spaces of any kind make no difference. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
