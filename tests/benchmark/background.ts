/** The records that the people, events and stories of the synthetic corpus stand on. */
import { dayAt } from './calendar.ts';
import { makeRecord } from './make-record.ts';
import { hangul, organisationName, placeName } from './names.ts';
import { sentence, thing } from './prose.ts';
import { createSkewedDraw, type Random } from './random.ts';
import type { CorpusRecord, Value } from './record.ts';
import type { Registry } from './registry.ts';
import { adjectives, countries, nouns } from './words.ts';

/** Makes organisations, one in four with a spelling in its own script. */
export function makeOrganisations(random: Random, registry: Registry, count: number): readonly CorpusRecord[] {
  return Array.from({ length: count }, () => {
    const { name, slug } = registry.name(() => organisationName(random));
    const native = random.chance(0.25) ? registry.spelling(hangul(random)) : undefined;
    const kind = random.pick(['ministry', 'news agency', 'company', 'research institute']);
    const fields = { name, summary: sentence(random), kind, country: random.pick(countries) };
    const spelled = native === undefined ? fields : { ...fields, spellings: [{ ko: native }] };
    return makeRecord(random, 'organisation', slug, spelled);
  });
}

/** Makes places with coordinates and a zone. */
export function makePlaces(random: Random, registry: Registry, count: number): readonly CorpusRecord[] {
  return Array.from({ length: count }, () => {
    const { name, slug } = registry.name(() => placeName(random));
    const coordinates = [random.between(3000, 6500) / 100, random.between(2500, 14000) / 100];
    const zone = random.pick(['Europe/Moscow', 'Asia/Seoul', 'Asia/Pyongyang', 'Asia/Vladivostok', 'Asia/Bangkok']);
    return makeRecord(random, 'place', slug, { name, summary: sentence(random), coordinates, zone });
  });
}

/** Makes sources, with the outlet among a few that publish most. */
export function makeSources(random: Random, registry: Registry, count: number): readonly CorpusRecord[] {
  const outlets = ['Harbour Wire', 'Northern Post', 'Estrava Daily', 'Corvia Radio', 'The Frontier', 'Belmark Review'];
  return Array.from({ length: count }, (_, index) => {
    const date = dayAt(index / count);
    const outlet = random.pick(outlets);
    const { name, slug } = registry.name(() => `${outlet} on ${thing(random)}, ${date}`);
    const url = `https://news.example/${slug}`;
    const fields = { name, outlet, date, url, checked: dayAt(1, 30), kind: 'news report' };
    return { kind: 'source', slug, fields, body: '' };
  });
}

/** Makes documents with one to three dated stages, each with its parties and a source. */
export function makeDocuments(
  random: Random,
  registry: Registry,
  count: number,
  parties: readonly CorpusRecord[],
  sources: readonly CorpusRecord[],
): readonly CorpusRecord[] {
  const drawParties = createSkewedDraw(parties.map(({ slug }) => slug));
  return Array.from({ length: count }, () => {
    const position = random.next();
    const year = dayAt(position).slice(0, 4);
    const about = (): string => `${random.pick(adjectives)} ${random.pick(nouns)}`;
    const { name, slug } = registry.name(() => `Agreement on the ${about()} and the ${about()}, ${year}`);
    const known = ['signed', 'ratified', 'in force'].slice(0, random.between(1, 3));
    const stages: readonly Value[] = known.map((stage, index) => ({
      stage,
      date: dayAt(position, index * 40),
      parties: drawParties(random, 2),
      text: sentence(random),
      source: random.pick(sources).slug,
    }));
    return makeRecord(random, 'document', slug, { name, summary: sentence(random), stages });
  });
}
