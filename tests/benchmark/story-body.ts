/** The text of a story: 400 to 900 words in paragraphs, with some headings, lists and emphasis, and links to what it names. */
import { countWords, heading, list, paragraph } from './prose.ts';
import type { Random } from './random.ts';
import { eventWords } from './words.ts';

/** The slugs that a story names, by kind. */
export interface Named {
  readonly people: readonly string[];
  readonly events: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  readonly documents: readonly string[];
  readonly claims: readonly string[];
}

/** Writes a story that links to everything it names, most of it once. */
export function storyBody(random: Random, named: Named): string {
  const mentions = mentionsOf(random, named).values();
  let sentences = 0;
  const mention = (): string | undefined => (sentences++ % 2 === 0 ? mentions.next().value : undefined);
  const enough = random.between(420, 770);
  const blocks: string[] = [];
  for (let words = 0; words < enough;) {
    const block = nextBlock(random, blocks.length, mention);
    words += countWords(block);
    blocks.push(block);
  }
  return blocks.join('\n\n');
}

/** A heading before every fourth paragraph, a list now and then, and paragraphs of three to five sentences. */
function nextBlock(random: Random, index: number, mention: () => string | undefined): string {
  if (index % 5 === 3) return `## ${heading(random)}`;
  if (index % 5 !== 4 && index > 0 && random.chance(0.12)) return list(random);
  return paragraph(random, random.between(3, 5), mention);
}

/** Every link of a story, in a mixed order: people by name, the rest also by words of the story's own. */
function mentionsOf(random: Random, named: Named): readonly string[] {
  const links = [
    ...named.people.map((slug) => `[[${slug}]]`),
    ...named.events.map((slug) => `[[${slug}|${random.pick(eventWords)}]]`),
    ...named.organisations.map((slug) => (random.chance(0.5) ? `[[${slug}]]` : `[[organisation:${slug}]]`)),
    ...named.places.map((slug) => `[[${slug}]]`),
    ...named.documents.map((slug) => `[[${slug}|the text that was signed]]`),
    ...named.claims.map((slug) => `[[claim:${slug}|the account]]`),
  ];
  return links
    .map((link) => ({ link, order: random.next() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ link }) => link);
}
