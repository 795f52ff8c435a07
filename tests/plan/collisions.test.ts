import { describe, expect, it } from 'vitest';
import { article, type Files, story } from '../support/articles.ts';
import { contentsOf, placed, siteOf } from '../support/site.ts';

const problemsOf = (files: Files): string[] => siteOf(files).problems.map(placed);

describe('two files of one address are reported', () => {
  it('each at its own file', () => {
    const files = {
      'stories/talks.md': story({ aliases: ['old-talks'] }),
      'static/stories/talks/index.html': 'static',
      'static/stories/old-talks/index.html': 'static',
      'static/index.html': 'static',
      'static/404.html': 'static',
      'static/timeline/index.html': 'static',
      'static/People/index.html': 'no people: no collision',
    };
    expect(problemsOf(files)).toMatchInlineSnapshot(`
      [
        "duplicate-url in static/stories/talks/index.html at file",
        "duplicate-url in static/stories/old-talks/index.html at file",
        "duplicate-url in static/index.html at file",
        "duplicate-url in static/404.html at file",
        "duplicate-url in static/timeline/index.html at file",
      ]
    `);
  });

  it.each([
    ['in case', 'static/STORIES/Talks/Index.HTML'],
    ['in Unicode form', `static/${'café'.normalize('NFD')}/index.html`],
  ])('where they differ only %s', (_, file) => {
    const files = { 'stories/talks.md': story(), 'static/café/index.html': 'x', [file]: 'static' };
    expect(siteOf(files).problems.map(({ rule, file: where }) => [rule, where])).toEqual([['duplicate-url', file]]);
  });

  it.each([
    ['a file where a folder of pages is', 'static/stories'],
    ['a file where the folder of a page is', 'static/stories/talks'],
    ['a file where a folder is, in other letters', 'static/Timeline'],
    ['a folder where a page is', 'static/stories/talks/index.html/extra.txt'],
    ['a folder where a static file is', 'static/CNAME/extra.txt'],
  ])('%s', (_, file) => {
    const files = { 'stories/talks.md': story(), 'static/CNAME': 'host', [file]: 'static' };
    expect(siteOf(files).problems.map(({ rule }) => rule)).toEqual(['duplicate-url']);
  });

  it.each([
    ['another record’s slug', ['people/ben.md'], ['ben']],
    ['its own slug', [], ['ann']],
    ['a former slug of another record', ['people/cat.md'], ['old']],
    ['a former slug listed twice', [], ['annie', 'annie']],
  ])('but a former slug that is %s is one fault, not one more for each feed', (_, others, aliases) => {
    const other = article({ name: 'Other', aliases: ['old'].filter(() => others[0] === 'people/cat.md') });
    const files = {
      ...Object.fromEntries(others.map((file) => [file, other])),
      'people/ann.md': article({ name: 'Ann', aliases }),
    };
    const { problems } = siteOf(files, { baseUrl: 'https://site.example' });
    expect(problems.map(({ rule }) => rule)).toEqual(['alias-collision']);
  });

  it('and the page stands, not the file', () => {
    const contents = contentsOf(siteOf({ 'static/index.html': 'static' }).plan);
    expect(contents['index.html']).toMatch(/"type":"home"/);
  });
});

describe('static files are copied as they are', () => {
  it('hidden ones and those in folders too', () => {
    const names = ['.well-known/security.txt', 'CNAME', 'favicon.svg', 'a/b/c d.txt', '_redirects'];
    const { plan, problems } = siteOf(Object.fromEntries(names.map((name) => [`static/${name}`, 'x'])));
    expect(problems).toEqual([]);
    expect(plan.outputs.filter(({ type }) => type === 'copy').map(({ file }) => file)).toEqual(names);
  });

  it('one that would hold the rules of a host is reported for that host only', () => {
    const files = { 'static/_redirects': '/a /b', 'people/a.md': article({ name: 'A' }) };
    expect(siteOf(files).problems).toEqual([]);
    expect(siteOf(files, { host: 'netlify' }).problems.map(placed)).toMatchInlineSnapshot(`
      [
        "duplicate-url in static/_redirects at file",
      ]
    `);
  });
});
