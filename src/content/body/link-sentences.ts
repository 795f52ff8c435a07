import type { BodyLink } from './body.ts';
import { placeholders, sentencesOf, shorten } from './sentence.ts';

/** Gives each record link from the `first` on the sentence of `prose` it stands in. `prose` holds placeholders for the links. */
export function addSentences(prose: string, links: BodyLink[], first: number): void {
  for (const sentence of sentencesOf(prose)) {
    for (const match of sentence.matchAll(placeholders)) {
      const index = Number(match[1]);
      const link = links[index];
      if (index >= first && link?.type === 'record')
        links[index] = { ...link, sentence: shorten(sentence, match.index) };
    }
  }
}
