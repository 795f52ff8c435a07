/** Plausible English out of a word list: sentences, headings and paragraphs of the right length and shape. */
import type { Random } from './random.ts';
import { adjectives, adverbs, nouns, prepositions, verbs } from './words.ts';

/** A thing with its article and perhaps an adjective: `the northern harbour`. */
export function thing(random: Random): string {
  return random.chance(0.6) ? `the ${random.pick(adjectives)} ${random.pick(nouns)}` : `the ${random.pick(nouns)}`;
}

/** A text with its first letter in upper case. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A plain sentence of about 9 to 22 words, as front matter holds it. */
export function sentence(random: Random): string {
  const more = random.chance(0.5) ? `, and ${clause(random)}` : '';
  return `${capitalised(clause(random))} ${tail(random)}${more}.`;
}

/** A heading of two words: `Northern harbour`. */
export function heading(random: Random): string {
  return `${capitalised(random.pick(adjectives))} ${random.pick(nouns)}`;
}

/** Several sentences on one line; `mentions` gives the link of each sentence, if it has one. */
export function paragraph(random: Random, sentences: number, mention: () => string | undefined): string {
  return Array.from({ length: sentences }, () => bodySentence(random, mention())).join(' ');
}

/** A list of three to five points. */
export function list(random: Random): string {
  return Array.from({ length: random.between(3, 5) }, () => `- ${capitalised(clause(random))}`).join('\n');
}

/** How many words a text has, Markdown's own signs apart. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[a-z0-9]/i.test(word)).length;
}

/** A sentence of a body: `mention` is a link that stands in it; one in ten has an emphasised word. */
function bodySentence(random: Random, mention: string | undefined): string {
  const plain = mention === undefined ? sentence(random) : sentenceAbout(random, mention);
  if (!random.chance(0.1)) return plain;
  const emphasis = random.chance(0.5) ? '**$1**' : '*$1*';
  return plain.replace(/(?<=[a-z] )([a-z]+)(?=[,.])/, emphasis);
}

/** A sentence in which a link stands: `According to [[tarin-lesnor]], the envoy reviewed the timetable.` */
function sentenceAbout(random: Random, mention: string): string {
  const more = random.chance(0.5) ? `, and ${clause(random)}` : '';
  if (random.chance(0.5)) return `According to ${mention}, ${clause(random)}${more}.`;
  return `${capitalised(clause(random))} ${random.pick(prepositions)} ${mention}${more}.`;
}

/** Something that happened: `the envoy quietly reviewed the winter timetable`. */
function clause(random: Random): string {
  const verb = random.pick(verbs);
  return `${thing(random)} ${random.chance(0.3) ? `${random.pick(adverbs)} ${verb}` : verb} ${thing(random)}`;
}

/** Where or when it happened: `beyond the old railway`, now and then with a number. */
function tail(random: Random): string {
  const where = `${random.pick(prepositions)} ${thing(random)}`;
  return random.chance(0.1) ? `${where}, with ${random.between(2, 900)} in the ${random.pick(nouns)}` : where;
}
