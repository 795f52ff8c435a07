/**
 * A synthetic corpus for the benchmark: any number of stories with their people, events and everything else, valid by
 * docs/records.md and without editorial warnings, the same for the same seed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDocuments, makeOrganisations, makePlaces, makeSources } from './background.ts';
import { makeClaims, makeCommitments, makeDiscrepancies } from './disputes.ts';
import { makeEvents } from './events.ts';
import { yamlOf } from './front-matter.ts';
import { makePeople } from './people.ts';
import { createRandom } from './random.ts';
import { type Corpus, type CorpusRecord, type Fields, folders } from './record.ts';
import { createRegistry } from './registry.ts';
import { makeStories } from './stories.ts';

const site: Fields = {
  title: 'Benchmark briefing',
  description: 'A synthetic archive, written by chance.',
  url: 'https://briefing.example/',
  language: 'en',
  publisher: 'Benchmark desk',
  contact: 'desk@briefing.example',
  zones: ['Europe/Moscow', 'Asia/Seoul'],
};

/** Makes a corpus in memory: `makeCorpus(1, 1_000)` has 1,000 stories, 40 people, 25 events and what they refer to. */
export function makeCorpus(seed: number, stories: number): Corpus {
  const registry = createRegistry();
  const random = (stream: string): ReturnType<typeof createRandom> => createRandom(seed, stream);
  const oneIn = (storiesEach: number, least: number): number => Math.max(least, Math.round(stories / storiesEach));

  const organisation = makeOrganisations(random('organisations'), registry, oneIn(100, 8));
  const place = makePlaces(random('places'), registry, oneIn(100, 10));
  const person = makePeople(random('people'), registry, oneIn(25, 20), organisation);
  const source = makeSources(random('sources'), registry, oneIn(5, 4));
  const document = makeDocuments(random('documents'), registry, oneIn(200, 4), [...person, ...organisation], source);
  const background = {
    people: person,
    organisations: organisation,
    places: place,
    documents: document,
    sources: source,
  };
  const event = makeEvents(random('events'), registry, oneIn(40, 10), background);
  const disputed = { people: person, events: event, sources: source };
  const claim = makeClaims(random('claims'), registry, oneIn(50, 6), disputed);
  const discrepancy = makeDiscrepancies(random('discrepancies'), registry, oneIn(100, 3), disputed);
  const commitment = makeCommitments(random('commitments'), registry, oneIn(200, 3), disputed);
  const cast = { person, event, organisation, place, document, claim, source };
  const story = makeStories(random('stories'), registry, stories, cast);
  return { site, records: [...Object.values(cast), discrepancy, commitment, story].flat() };
}

/** Writes a corpus as an articles folder: a file for each record, and site.yaml. */
export function writeCorpus(corpus: Corpus, articles: string): void {
  for (const folder of Object.values(folders)) mkdirSync(join(articles, folder), { recursive: true });
  writeFileSync(join(articles, 'site.yaml'), yamlOf(corpus.site));
  for (const record of corpus.records) writeRecord(record, articles);
}

/** Writes one record of an articles folder, or replaces it. */
export function writeRecord(record: CorpusRecord, articles: string): void {
  writeFileSync(join(articles, folders[record.kind], `${record.slug}.md`), fileOf(record));
}

/** The article file of a record. */
export function fileOf(record: CorpusRecord): string {
  return `---\n${yamlOf(record.fields)}---\n${record.body === '' ? '' : `\n${record.body}\n`}`;
}
