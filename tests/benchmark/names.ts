/** Names for what the synthetic corpus is about: people, places and organisations that do not exist. */
import { capitalised } from './prose.ts';
import type { Random } from './random.ts';
import { adjectives, nouns, syllables } from './words.ts';

/** A given and a family name: `Tarin Lesnor`. */
export function personName(random: Random): string {
  return `${invented(random, 2)} ${invented(random, random.between(2, 3))}`;
}

/** A town: `Korvalen`. */
export function placeName(random: Random): string {
  return invented(random, 3);
}

/** An organisation: `Northern Harbour Ministry`. */
export function organisationName(random: Random): string {
  const what = `${capitalised(random.pick(adjectives))} ${capitalised(random.pick(nouns))}`;
  return `${what} ${random.pick(['Ministry', 'Agency', 'Council', 'Institute', 'Company'])}`;
}

/** A name as some outlets shorten it: `T. Lesnor`. */
export function shortened(name: string): string {
  return name.replace(/^(\w)\w*/, '$1.');
}

/** Three syllables of Hangul, as a name in its own script. */
export function hangul(random: Random): string {
  return String.fromCodePoint(...Array.from({ length: 3 }, () => random.between(0xac00, 0xd7a3)));
}

/** A made-up word of some syllables, with a capital. */
function invented(random: Random, length: number): string {
  return capitalised(Array.from({ length }, () => random.pick(syllables)).join(''));
}
