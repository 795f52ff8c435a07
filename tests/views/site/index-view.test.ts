import { describe, expect, it } from 'vitest';
import { type IndexView, viewIndexes } from '../../../src/views/site/index-view.ts';
import type { RecordKind } from '../../../src/model/values/kinds.ts';
import { article, type Files, story } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

function indexOf(kind: RecordKind, files: Files): IndexView[] {
  return viewIndexes(siteOf(files).graph, kind);
}

/** The names on the first page of an index. */
function names(kind: RecordKind, files: Files): string[] {
  return indexOf(kind, files)
    .slice(0, 1)
    .flatMap(({ items }) => items.map(({ name }) => name));
}

/** Files of a folder with these names, in the order of the names given. */
function named(folder: string, list: readonly string[], settings = ''): Files {
  const files = list.map((name, index): [string, string] => [`${folder}/n${index}.md`, article({ name })]);
  return { 'site.yaml': `title: T\n${settings}`, ...Object.fromEntries(files) };
}

describe('an index', () => {
  it('lists stories and events newest first', () => {
    const files = {
      'stories/a.md': story({ title: 'Old', date: '2023' }),
      'stories/b.md': story({ title: 'New', date: '2024' }),
      'events/c.md': article({ name: 'First', start: '2023' }),
      'events/d.md': article({ name: 'Second', start: '2024' }),
    };
    expect(names('story', files)).toEqual(['New', 'Old']);
    expect(names('event', files)).toEqual(['Second', 'First']);
  });

  it('lists names in the order of the site’s language', () => {
    const people = ['Zug', 'Ähr', 'apfel', 'Öl', 'Apfel', 'Oz'];
    expect(names('person', named('people', people, 'language: de\n'))).toEqual([
      'Ähr',
      'apfel',
      'Apfel',
      'Öl',
      'Oz',
      'Zug',
    ]);
    expect(names('person', named('people', people, 'language: sv\n'))).toEqual([
      'apfel',
      'Apfel',
      'Oz',
      'Zug',
      'Ähr',
      'Öl',
    ]);
  });

  it.each([
    ['en', ['Eland', 'Élan', 'Émile', 'Elbe', 'Fox'], ['E Élan', 'Eland', 'Elbe', 'Émile', 'F Fox']],
    ['en', ['Oslo', 'Ørsted', 'Otto'], ['O Ørsted', 'Oslo', 'Otto']],
    ['en', ['“Apricot”', 'Apple', 'Zug', '€uro', '(Ural)'], ['A Apple', '“Apricot”', 'U (Ural)', '€uro', 'Z Zug']],
    ['en', ['10 men', '2 men', 'Ten'], ['1 10 men', '2 2 men', 'T Ten']],
    ['en', ['Kim', '김정은', '김일성'], ['K Kim', 'Hang 김일성', '김정은']],
    ['cs', ['Cheb', 'Cyril', 'Hana', 'Ivan'], ['C Cyril', 'Cheb', 'H Hana', 'I Ivan']],
  ])('in %s has each letter once: %j', (language, list, expected) => {
    const [index] = indexOf('person', named('people', list, `language: ${language}\n`));
    const shown = index?.items.map(({ initial, name }) => {
      if (!initial) return name;
      const letter =
        initial.type === 'letter' ? initial.letter : initial.type === 'script' ? initial.script : initial.type;
      return `${letter} ${name}`;
    });
    expect(shown).toEqual(expected);
  });

  it.each(['place', 'organisation', 'source'] as const)('lists each %s by name', (kind) => {
    const folders = { place: 'places', organisation: 'organisations', source: 'sources' };
    expect(names(kind, named(folders[kind], ['Beta', 'Alpha']))).toEqual(['Alpha', 'Beta']);
  });

  it('lists documents by date, the newest first', () => {
    const files = {
      'documents/a.md': article({ name: 'Treaty', stages: [{ stage: 'signed', date: '2023' }] }),
      'documents/b.md': article({ name: 'Act' }),
      'documents/c.md': article({ name: 'Decree', stages: [{ stage: 'signed', date: '2024-02' }] }),
    };
    expect(names('document', files)).toEqual(['Decree', 'Treaty', 'Act']);
  });

  it('lists namesakes by slug', () => {
    const { items } = indexOf('person', named('people', ['Ann', 'Ann', 'Ann']))[0] ?? { items: [] };
    expect(items.map(({ href }) => href)).toEqual(['/people/n0/', '/people/n1/', '/people/n2/']);
  });

  it.each(['en-us-gb', 'de-1234-1234', 'la', 'xx'])('is made whatever the language, %s', (language) => {
    expect(names('person', named('people', ['Ann'], `language: ${language}\n`))).toEqual(['Ann']);
  });

  it('tells one entry from another by a few words', () => {
    const roles = [
      { title: 'Minister', to: '2020' },
      { title: 'Head', from: '2020' },
    ];
    const stages = [
      { stage: 'signed', date: '2023' },
      { stage: 'in force', date: '2024' },
    ];
    const files = {
      'people/ann.md': article({ name: 'Ann', roles }),
      'organisations/o.md': article({ name: 'Office', kind: 'ministry', country: 'Tarvia' }),
      'sources/s.md': article({ name: 'Paper', outlet: 'Gazette', by: ['A', 'B'] }),
      'documents/d.md': article({ name: 'Treaty', stages }),
      'places/p.md': article({ name: 'Quay' }),
    };
    const kinds = ['person', 'organisation', 'source', 'document', 'place'] as const;
    expect(kinds.map((kind) => indexOf(kind, files)[0]?.items[0]?.details)).toEqual([
      ['Head'],
      ['ministry', 'Tarvia'],
      ['Gazette', 'A', 'B'],
      ['in force'],
      [],
    ]);
  });

  it('is as new as what it lists', () => {
    const files = { 'stories/a.md': story({ date: '2023' }), 'stories/b.md': story({ date: '2024-05' }) };
    expect(indexOf('story', files)[0]?.asOf?.text).toBe('2024-05');
    expect(indexOf('person', named('people', ['Ann']))[0]).not.toHaveProperty('asOf');
  });
});

/** The pages of an index of so many people: address, entries, newer and older page. */
function parts(count: number): [string, number, string | undefined, string | undefined][] {
  const people = Array.from({ length: count }, (_, index) => `N${index}`);
  return indexOf('person', named('people', people)).map(({ path, items, newer, older }) => [
    path,
    items.length,
    newer,
    older,
  ]);
}

describe('a long index', () => {
  it('has one page up to 199 entries', () => {
    expect(parts(199)).toEqual([['/people/', 199, undefined, undefined]]);
  });

  it('has further pages of a hundred, linked in a row', () => {
    expect(parts(301)).toEqual([
      ['/people/', 101, undefined, '/people/page-2/'],
      ['/people/page-1/', 100, '/people/page-2/', undefined],
      ['/people/page-2/', 100, '/people/', '/people/page-1/'],
    ]);
  });
});

describe('lists of stories and events stand by chapter', () => {
  const chapters = 'title: Test\nchapters:\n  - {title: Old, from: 2020, to: 2021}\n  - {title: New, from: 2023}\n';
  const dates = ['2019-12-31', '2020', '2021-12-31', '2022-06-01', '2023-01-01', '2024'];

  it.each<[RecordKind, (date: string) => string]>([
    ['story', (date) => story({ date })],
    ['event', (date) => article({ name: date, start: date })],
  ])('%s: each begins where the one before it ends', (kind, write) => {
    const folder = kind === 'story' ? 'stories' : 'events';
    const files = Object.fromEntries(dates.map((date, index) => [`${folder}/r${index}.md`, write(date)]));
    const [page] = indexOf(kind, { 'site.yaml': chapters, ...files });
    expect(page?.items.map(({ date, chapter }) => [date?.text, chapter])).toEqual([
      ['2024', 'New'],
      ['2023-01-01', undefined],
      ['2022-06-01', ''],
      ['2021-12-31', 'Old'],
      ['2020', undefined],
      ['2019-12-31', ''],
    ]);
    const [plain] = indexOf(kind, files);
    expect(plain?.items.filter(({ chapter }) => chapter !== undefined)).toEqual([]);
  });

  it('no other list does', () => {
    const files = { 'documents/d.md': article({ name: 'Treaty', stages: [{ stage: 'signed', date: '2020-05-01' }] }) };
    expect(indexOf('document', { 'site.yaml': chapters, ...files })[0]?.items[0]).not.toHaveProperty('chapter');
  });
});
