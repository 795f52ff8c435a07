import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/graph/graph.ts';
import { article, type Files, readFiles, story } from '../../support/articles.ts';
import { placed } from '../../support/site.ts';

const problemsOf = (files: Files): string[] => buildGraph(readFiles(files), undefined).problems.map(placed);

describe('names that collide are reported at the later file', () => {
  it('one slug in two folders', () => {
    const files = { 'people/lenn.md': article({ name: 'Lenn' }), 'places/lenn.md': article({ name: 'The Lenn' }) };
    expect(problemsOf(files)).toMatchInlineSnapshot(`
      [
        "duplicate-slug in places/lenn.md at file",
      ]
    `);
  });

  it('one slug in two subfolders', () => {
    const files = { 'stories/2023/talks.md': story(), 'stories/2024/talks.md': story() };
    expect(problemsOf(files)).toMatchInlineSnapshot(`
      [
        "duplicate-slug in stories/2024/talks.md at file",
      ]
    `);
  });

  it('a former slug that is another record’s slug, of whatever kind', () => {
    const files = {
      'people/ann.md': article({ name: 'Ann', aliases: ['quay'] }),
      'places/quay.md': article({ name: 'Q' }),
    };
    expect(problemsOf(files)).toMatchInlineSnapshot(`
      [
        "alias-collision in people/ann.md at aliases.0",
      ]
    `);
  });

  it('a former slug of two records', () => {
    const files = {
      'people/ann.md': article({ name: 'Ann', aliases: ['annie', 'old'] }),
      'people/ben.md': article({ name: 'Ben', aliases: ['old'] }),
    };
    expect(problemsOf(files)).toMatchInlineSnapshot(`
      [
        "alias-collision in people/ben.md at aliases.0",
      ]
    `);
  });

  it.each([
    ['its own slug', ['ann']],
    ['a former slug listed twice', ['annie', 'annie']],
  ])('%s as a former slug', (_, aliases) => {
    expect(problemsOf({ 'people/ann.md': article({ name: 'Ann', aliases }) })).toEqual([
      `alias-collision in people/ann.md at aliases.${aliases.length - 1}`,
    ]);
  });

  it('a spelling of two records', () => {
    const files = {
      'people/ann.md': article({ name: 'Ann', spellings: ['The Envoy'] }),
      'people/ben.md': article({ name: 'Ben', spellings: ['Benny', 'the  ENVOY'] }),
    };
    expect(problemsOf(files)).toMatchInlineSnapshot(`
      [
        "spelling-collision in people/ben.md at spellings.1",
      ]
    `);
  });

  it.each([
    ['another record’s name', { name: 'Ben Ort' }, 'ben ort'],
    ['another record’s name in other letters', { name: 'O’Nell' }, "o'nell"],
    ['another record’s slug', { name: 'Ben Ort' }, 'ben'],
    ['another record’s former slug', { name: 'Ben Ort', aliases: ['benny'] }, 'Benny'],
    ['a draft’s name', { name: 'Ben Ort', draft: true }, 'Ben Ort'],
    ['a withdrawn record’s name', { name: 'Ben Ort', withdrawn: { date: '2024', reason: 'Gone.' } }, 'Ben Ort'],
  ])('a spelling that is %s', (_, other, spelling) => {
    const files = {
      'people/ben.md': article(other),
      'places/ann.md': article({ name: 'Ann', spellings: [{ de: spelling }] }),
    };
    expect(problemsOf(files)).toEqual(['spelling-collision in places/ann.md at spellings.0']);
  });

  it('but a spelling may repeat the record’s own name, slug, former slug or spelling', () => {
    const fields = { name: 'Ann', aliases: ['annie'], spellings: ['ANN', 'ann-ort', 'annie', 'Anne', 'anne'] };
    expect(problemsOf({ 'people/ann-ort.md': article(fields) })).toEqual([]);
  });

  it('but two records may share a title', () => {
    const files = { 'stories/a.md': story({ title: 'Talks' }), 'stories/b.md': story({ title: 'Talks' }) };
    expect(problemsOf(files)).toEqual([]);
  });
});

describe('every collision is reported at once', () => {
  it('with three records of one former slug', () => {
    const person = article({ name: 'X', aliases: ['old'] });
    const files = { 'people/a.md': person, 'people/b.md': person, 'people/c.md': person };
    expect(problemsOf(files)).toEqual([
      'alias-collision in people/b.md at aliases.0',
      'alias-collision in people/c.md at aliases.0',
    ]);
  });
});
