/** The stories of the synthetic corpus: who and what each is about, and its text. */
import { dayAt, withTime } from './calendar.ts';
import { slugsOf } from './make-record.ts';
import { capitalised, sentence } from './prose.ts';
import { createSkewedDraw, type Random } from './random.ts';
import type { CorpusRecord, Kind } from './record.ts';
import type { Registry } from './registry.ts';
import { storyBody } from './story-body.ts';
import { adjectives, nouns, verbs } from './words.ts';

/** The records that stories name, by kind; people and events in order of popularity. */
export type Cast = Readonly<Record<Exclude<Kind, 'story' | 'discrepancy' | 'commitment'>, readonly CorpusRecord[]>>;

/** Makes stories, oldest first, each with 3 to 8 people and 1 to 3 events. */
export function makeStories(random: Random, registry: Registry, count: number, cast: Cast): readonly CorpusRecord[] {
  const draw = {
    people: createSkewedDraw(slugsOf(cast.person)),
    events: createSkewedDraw(slugsOf(cast.event)),
    organisations: createSkewedDraw(slugsOf(cast.organisation)),
    places: createSkewedDraw(slugsOf(cast.place)),
    documents: createSkewedDraw(slugsOf(cast.document)),
    claims: createSkewedDraw(slugsOf(cast.claim)),
  };
  return Array.from({ length: count }, (_, index) => {
    const named = {
      people: draw.people(random, random.between(3, 8)),
      events: draw.events(random, random.between(1, 3)),
      organisations: draw.organisations(random, random.between(0, 2)),
      places: draw.places(random, random.between(1, 2)),
      documents: draw.documents(random, random.chance(0.2) ? 1 : 0),
      claims: draw.claims(random, random.chance(0.3) ? random.between(1, 2) : 0),
    };
    const title = storyTitle(random);
    const slug = registry.slug(title);
    const day = dayAt(index / count);
    const fields = {
      title,
      date: random.chance(0.7) ? withTime(random, day) : day,
      ...(random.chance(0.1) && { updated: withTime(random, dayAt(index / count, random.between(1, 20))) }),
      summary: `${sentence(random)} ${sentence(random)}`,
      ...(random.chance(0.2) && { kind: random.pick(['analysis', 'background', 'interview']) }),
      by: 'Briefing desk',
      ...(random.chance(0.01) && { aliases: [registry.slug(`former ${title}`)] }),
      ...Object.fromEntries(Object.entries(named).filter(([, slugs]) => slugs.length > 0)),
      sources: pickSources(random, index, cast.source),
      ...(random.chance(0.03) && { corrections: [correction(random, dayAt(index / count, 3))] }),
    };
    return { kind: 'story', slug, fields, body: storyBody(random, named) };
  });
}

/** One to three sources, in turn, so that none is unused. */
function pickSources(random: Random, index: number, sources: readonly CorpusRecord[]): readonly string[] {
  const own = sources[index % sources.length] ?? random.pick(sources);
  const others = Array.from({ length: random.between(0, 2) }, () => random.pick(sources));
  return [...new Set(slugsOf([own, ...others]))];
}

/** A headline: `Regional council reviewed the winter timetable`. */
function storyTitle(random: Random): string {
  const who = `${capitalised(random.pick(adjectives))} ${random.pick(nouns)}`;
  return `${who} ${random.pick(verbs)} ${random.pick(adjectives)} ${random.pick(nouns)}`;
}

/** Something that was put right some days later. */
function correction(random: Random, date: string): Readonly<Record<string, string>> {
  return { date, text: sentence(random), before: sentence(random) };
}
