import { english } from './english/english.ts';
import type { Words } from './words.ts';

/** The languages that the interface speaks, by their primary subtag. */
const catalogue: ReadonlyMap<string, Words> = new Map([['en', english]]);

/** Whether the interface has words of its own for a language: `en` and `en-US` do. */
export function hasWords(language: string): boolean {
  return catalogue.has(primarySubtag(language));
}

/** The words for a language; English where there are none, because a page without words would be worse. */
export function wordsFor(language: string): Words {
  return catalogue.get(primarySubtag(language)) ?? english;
}

function primarySubtag(language: string): string {
  return language.toLowerCase().split('-', 1)[0] ?? '';
}
