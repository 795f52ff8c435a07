import type { BodyLink } from './body.ts';
import { type Passage, sentencesOf, shorten } from './sentence.ts';

/** Gives each record link in a passage the sentence of the passage that it stands in. */
export function addSentences(passage: Passage, links: BodyLink[]): void {
  for (const sentence of sentencesOf(passage)) {
    for (const part of sentence) {
      const link = typeof part === 'number' ? links[part] : undefined;
      if (typeof part === 'number' && link?.type === 'record')
        links[part] = { ...link, sentence: shorten(sentence, part) };
    }
  }
}
