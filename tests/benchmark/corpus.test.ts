import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fileOf, makeCorpus, writeCorpus } from './corpus.ts';
import { countStoriesOfRetitled, editedStory, retitledPerson } from './edits.ts';
import { countWords } from './prose.ts';
import { type Corpus, type CorpusRecord, folders, recordsOf } from './record.ts';
import { identity } from './registry.ts';

const corpus = makeCorpus(1, 500);
const folder = mkdtempSync(join(tmpdir(), 'corpus-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bytesOf = ({ records }: Corpus): string => records.map((record) => `${record.slug}\n${fileOf(record)}`).join('');
const listOf = ({ fields }: CorpusRecord, field: string): readonly string[] => {
  const value = fields[field];
  return Array.isArray(value) ? value.map(String) : [];
};

describe('a synthetic corpus', () => {
  it('has the same bytes for the same seed, and others for another', () => {
    expect(bytesOf(makeCorpus(1, 500))).toBe(bytesOf(corpus));
    expect(bytesOf(makeCorpus(2, 500))).not.toBe(bytesOf(corpus));
  });

  it.each([
    { stories: 10, people: 20, events: 10 },
    { stories: 500, people: 20, events: 13 },
    { stories: 1_000, people: 40, events: 25 },
  ])('has $people people and $events events for $stories stories', ({ stories, people, events }) => {
    const made = makeCorpus(3, stories);
    expect(recordsOf(made, 'story')).toHaveLength(stories);
    expect(recordsOf(made, 'person')).toHaveLength(people);
    expect(recordsOf(made, 'event')).toHaveLength(events);
    expect(new Set(made.records.map(({ kind }) => kind))).toEqual(new Set(Object.keys(folders)));
  });

  it('gives each story 400 to 900 words, 3 to 8 people, 1 to 3 events and a source', () => {
    for (const story of recordsOf(corpus, 'story')) {
      expect(countWords(story.body)).toSatisfy((words: number) => words >= 400 && words <= 900);
      expect(listOf(story, 'people').length).toSatisfy((people: number) => people >= 3 && people <= 8);
      expect(listOf(story, 'events').length).toSatisfy((events: number) => events >= 1 && events <= 3);
      expect(listOf(story, 'sources')).not.toEqual([]);
    }
  });

  it('gives a slug, a former slug, a name and a spelling to one record only', () => {
    const claimed = corpus.records.flatMap(({ kind, slug, fields }) => {
      const spellings = Array.isArray(fields['spellings']) ? fields['spellings'] : [];
      const names = kind === 'story' ? [] : [fields['name'] ?? fields['statement'] ?? fields['title'] ?? slug];
      const texts = [slug, ...names, ...spellings, ...(Array.isArray(fields['aliases']) ? fields['aliases'] : [])];
      return [
        ...new Set(texts.map((text) => identity(typeof text === 'object' ? Object.values(text).join() : String(text)))),
      ];
    });
    expect(claimed.filter((text, index) => claimed.indexOf(text) !== index)).toEqual([]);
  });

  it('refers only to records that exist, in front matter and in bodies', () => {
    const slugs = new Set(corpus.records.map(({ slug }) => slug));
    const links = corpus.records.flatMap(({ body }) =>
      [...body.matchAll(/\[\[(?:[a-z]+:)?([^|\]]+)/g)].map(([, slug]) => slug),
    );
    const fields = [
      'people',
      'events',
      'organisations',
      'places',
      'documents',
      'claims',
      'sources',
      'participants',
      'about',
    ];
    const references = corpus.records.flatMap((record) => fields.flatMap((field) => listOf(record, field)));
    expect(links.length).toBeGreaterThan(3_000);
    expect([...links, ...references].filter((slug) => !slugs.has(String(slug)))).toEqual([]);
  });

  it('leaves no source unused', () => {
    const used = new Set(recordsOf(corpus, 'story').flatMap((story) => listOf(story, 'sources')));
    expect(recordsOf(corpus, 'source').filter(({ slug }) => !used.has(slug))).toEqual([]);
  });

  it('writes front matter that YAML reads back, in the folder of each kind', () => {
    writeCorpus(corpus, folder);
    expect(existsSync(join(folder, 'site.yaml'))).toBe(true);
    for (const [kind, name] of Object.entries(folders)) {
      const records = corpus.records.filter((record) => record.kind === kind);
      expect(readdirSync(join(folder, name)).toSorted()).toEqual(records.map(({ slug }) => `${slug}.md`).toSorted());
    }
    for (const { kind, slug, fields } of corpus.records) {
      const [, front = ''] = readFileSync(join(folder, folders[kind], `${slug}.md`), 'utf8').split('---\n');
      expect(parse(front, { schema: 'failsafe' })).toEqual(asText(fields));
    }
  });

  it('changes one word of one story, or the name of one person', () => {
    const story = editedStory(corpus, 1);
    const before = recordsOf(corpus, 'story').find(({ slug }) => slug === story.slug);
    expect(story.body).not.toBe(before?.body);
    expect(story.body.split(' ')).toHaveLength(before?.body.split(' ').length ?? 0);
    expect(editedStory(corpus, 2).body).not.toBe(story.body);
    expect(retitledPerson(corpus, 1).fields['name']).toMatch(/ Renamed 1$/);
    expect(countStoriesOfRetitled(corpus)).toBeGreaterThan(20);
  });
});

/** Values as YAML's failsafe schema reads them: every scalar as text. */
function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asText(item)]));
}
