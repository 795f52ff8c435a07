import type { BodyLink } from './body.ts';
import { type Passage, sentencesAround } from './sentence.ts';

/** Gives each record link in a passage the sentence of the passage that it stands in. */
export function addSentences(passage: Passage, links: BodyLink[]): void {
  for (const [number, sentence] of sentencesAround(passage)) {
    const link = links[number];
    if (link?.type === 'record') links[number] = { ...link, sentence };
  }
}
