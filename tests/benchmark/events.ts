/** The events of the synthetic corpus: where and when, who took part, what was planned, and the series some belong to. */
import { dayAt, withSomePrecision } from './calendar.ts';
import { makeRecord, slugsOf } from './make-record.ts';
import { sentence } from './prose.ts';
import { createSkewedDraw, type Random } from './random.ts';
import { type CorpusRecord, type Fields, textOf } from './record.ts';
import type { Registry } from './registry.ts';
import { adjectives, nouns } from './words.ts';

/** What events refer to. */
export interface EventBackground {
  readonly people: readonly CorpusRecord[];
  readonly organisations: readonly CorpusRecord[];
  readonly places: readonly CorpusRecord[];
  readonly documents: readonly CorpusRecord[];
  readonly sources: readonly CorpusRecord[];
}

/** Makes events; one in three belongs to a series, one in ten to a larger event made before it. */
export function makeEvents(
  random: Random,
  registry: Registry,
  count: number,
  background: EventBackground,
): readonly CorpusRecord[] {
  const series = makeSeries(random, registry, Math.max(2, Math.round(count / 20)));
  const drawPeople = createSkewedDraw(slugsOf(background.people));
  const drawOrganisations = createSkewedDraw(slugsOf(background.organisations));
  const made: CorpusRecord[] = [];
  while (made.length < count) {
    const position = random.next();
    const place = random.pick(background.places);
    const what = random.pick(['talks', 'meeting', 'visit', 'summit', 'conference']);
    const named = (): string =>
      `${textOf(place, 'name')} ${what} on the ${random.pick(adjectives)} ${random.pick(nouns)}`;
    const { name, slug } = registry.name(named);
    const larger = made.length > 0 && random.chance(0.1) ? random.pick(made).slug : undefined;
    const start = withSomePrecision(random, dayAt(position));
    made.push(
      makeRecord(random, 'event', slug, {
        name,
        summary: sentence(random),
        start,
        ...(start.length > 7 && random.chance(0.2) && { end: dayAt(position, random.between(1, 3)) }),
        place: place.slug,
        ...(random.chance(0.3) && { planned: plan(random, position, background) }),
        participants: [...drawPeople(random, random.between(2, 6)), ...drawOrganisations(random, random.between(1, 2))],
        ...(random.chance(0.3) && { documents: [random.pick(background.documents).slug] }),
        ...(larger !== undefined && { 'part-of': larger }),
        ...(random.chance(1 / 3) && { series: random.pick(series) }),
        status: 'held',
        sources: [random.pick(background.sources).slug],
      }),
    );
  }
  return made;
}

/** What was announced beforehand: some days earlier or later, perhaps elsewhere. */
function plan(random: Random, position: number, background: EventBackground): Fields {
  return { start: dayAt(position, random.between(-9, 9)), place: random.pick(background.places).slug };
}

/** The names of rows of events that are compared, such as `Northern harbour meetings`. */
function makeSeries(random: Random, registry: Registry, count: number): readonly string[] {
  const made = (): string => `${random.pick(adjectives)} ${random.pick(nouns)} meetings`;
  return Array.from({ length: count }, () => registry.name(made).name);
}
