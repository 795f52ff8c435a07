/** What is claimed, contradicted and promised in the synthetic corpus. */
import { dayAt } from './calendar.ts';
import { makeRecord, slugsOf } from './make-record.ts';
import { capitalised, sentence, thing } from './prose.ts';
import { createSkewedDraw, type Random } from './random.ts';
import type { CorpusRecord, Value } from './record.ts';
import type { Registry } from './registry.ts';
import { nouns, topics, verbs } from './words.ts';

/** What claims, discrepancies and commitments refer to. */
export interface DisputeBackground {
  readonly people: readonly CorpusRecord[];
  readonly events: readonly CorpusRecord[];
  readonly sources: readonly CorpusRecord[];
}

/** Makes claims with two to five dated assertions, each with a source. */
export function makeClaims(
  random: Random,
  registry: Registry,
  count: number,
  background: DisputeBackground,
): readonly CorpusRecord[] {
  const drawPeople = createSkewedDraw(slugsOf(background.people));
  return Array.from({ length: count }, () => {
    const stated = (): string =>
      `${capitalised(thing(random))} ${random.pick(verbs)} ${random.between(2, 90)} ${random.pick(nouns)}s`;
    const { name, slug } = registry.name(stated);
    const position = random.next();
    const assertions: readonly Value[] = Array.from({ length: random.between(2, 5) }, (_, index) => ({
      by: drawPeople(random, 1),
      date: dayAt(position, index * random.between(1, 60)),
      stance: index === 0 ? 'asserts' : random.pick(['asserts', 'denies', 'confirms', 'qualifies', 'declines']),
      ...(random.chance(0.3) && { scope: sentence(random) }),
      ...(random.chance(0.3) && { quote: sentence(random) }),
      certainty: random.pick(['knows', 'says', 'reports', 'suggests']),
      source: random.pick(background.sources).slug,
    }));
    const about = [...drawPeople(random, 1), random.pick(background.events).slug];
    return makeRecord(random, 'claim', slug, { statement: name, topic: random.pick(topics), about, assertions });
  });
}

/** Makes discrepancies with two or three versions. */
export function makeDiscrepancies(
  random: Random,
  registry: Registry,
  count: number,
  background: DisputeBackground,
): readonly CorpusRecord[] {
  return Array.from({ length: count }, () => {
    const { name, slug } = registry.name(
      () => `How ${thing(random)} was ${random.pick(verbs)} in the ${random.pick(nouns)}`,
    );
    const versions: readonly Value[] = Array.from({ length: random.between(2, 3) }, () => ({
      text: sentence(random),
      source: random.pick(background.sources).slug,
    }));
    const printed = { text: sentence(random), why: sentence(random) };
    const concerns = [random.pick(background.events).slug];
    return makeRecord(random, 'discrepancy', slug, {
      title: name,
      summary: sentence(random),
      versions,
      printed,
      concerns,
    });
  });
}

/** Makes commitments between two people, with one or two outcomes. */
export function makeCommitments(
  random: Random,
  registry: Registry,
  count: number,
  background: DisputeBackground,
): readonly CorpusRecord[] {
  const drawPeople = createSkewedDraw(slugsOf(background.people));
  return Array.from({ length: count }, () => {
    const { name, slug } = registry.name(
      () => `To have ${random.pick(verbs)} ${thing(random)} by ${random.between(2016, 2026)}`,
    );
    const position = random.next();
    const [by, to] = drawPeople(random, 2);
    const outcomes: readonly Value[] = Array.from({ length: random.between(1, 2) }, (_, index) => ({
      date: dayAt(position, 90 * (index + 1)),
      status: random.pick(['met', 'partly met', 'changed', 'open', 'abandoned']),
      text: sentence(random),
      source: random.pick(background.sources).slug,
    }));
    return makeRecord(random, 'commitment', slug, {
      title: name,
      summary: sentence(random),
      ...(by !== undefined && { by }),
      ...(to !== undefined && { to }),
      made: dayAt(position),
      due: dayAt(position, 365),
      concerns: [random.pick(background.events).slug],
      outcomes,
    });
  });
}
