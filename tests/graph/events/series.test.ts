import { describe, expect, it } from 'vitest';
import { article, type Fields, type Files } from '../../support/articles.ts';
import { placed, siteOf } from '../../support/site.ts';

const event = (start: string, series: string, fields: Fields = {}): string =>
  article({ name: 'Meeting', start, series, ...fields });

const seriesOf = (files: Files): [string, string, string[]][] =>
  siteOf(files).graph.series.map(({ slug, name, events }) => [slug, name, events.map((one) => one.slug)]);

describe('a series', () => {
  it('holds its events in the order of their dates, whatever their precision and status', () => {
    const files = {
      'events/a.md': event('2024-06-19T01:00+09:00', 'Summits', { status: 'cancelled' }),
      'events/b.md': event('2019-04', 'Summits'),
      'events/c.md': event('2024', 'Summits'),
      'events/d.md': event('2024-06-19', 'Summits', { status: 'planned' }),
    };
    expect(seriesOf(files)).toEqual([['summits', 'Summits', ['b', 'c', 'd', 'a']]]);
  });

  it('stands before another whose first event was later', () => {
    const files = { 'events/a.md': event('2024', 'Alpha'), 'events/b.md': event('2019', 'Beta') };
    expect(seriesOf(files).map(([slug]) => slug)).toEqual(['beta', 'alpha']);
  });

  it('leaves out what is not published', () => {
    const files = {
      'events/a.md': event('2024', 'Summits', { draft: true }),
      'events/b.md': event('2025', 'Summits', { withdrawn: { date: '2026', reason: 'No.' } }),
    };
    expect(seriesOf(files)).toEqual([]);
  });

  it.each([
    ['Putin–Kim meetings', 'putin-kim-meetings'],
    ['  The   “Lenn” talks ', 'the-lenn-talks'],
    ['Переговоры', 'peregovory'],
    ['../../etc', 'etc'],
    ['회담', 'series-fa911e26'],
    ['Page 2', 'page-2-794f7062'],
    ['Index', 'index-39c3be11'],
  ])('called %j stands at %s', (name, slug) => {
    expect(seriesOf({ 'events/a.md': event('2024', name) }).map(([at]) => at)).toEqual([slug]);
  });

  it('of a script without a slug stands apart from another such', () => {
    const files = { 'events/a.md': event('2019', '회담'), 'events/b.md': event('2024', '会談') };
    expect(seriesOf(files).map(([at]) => at)).toEqual(['series-fa911e26', 'series-8e7f59cc']);
    expect(siteOf(files).problems.map(placed)).toEqual([]);
  });

  it('with an endless name stands at an address of bearable length, apart from one that begins alike', () => {
    const name = 'Talks on the river Lenn '.repeat(12);
    const files = { 'events/a.md': event('2019', `${name}A`), 'events/b.md': event('2024', `${name}B`) };
    const slugs = seriesOf(files).map(([at]) => at);
    expect(new Set(slugs).size).toBe(2);
    expect(slugs.every((slug) => slug.length <= 100 && slug.startsWith('talks-on-the-river-lenn-'))).toBe(true);
  });

  it.each([
    ['in case', 'Lenn talks', 'Lenn Talks'],
    ['in punctuation', 'Lenn talks', 'Lenn-talks'],
  ])('may not differ from another only %s', (_, one, other) => {
    const files = { 'events/a.md': event('2019', one), 'events/b.md': event('2024', other) };
    expect(siteOf(files).problems.map(placed)).toEqual(['series-collision in events/b.md at series']);
  });

  it('is one whichever way its accents are stored', () => {
    const files = { 'events/a.md': event('2019', 'Été'), 'events/b.md': event('2024', 'Été'.normalize('NFD')) };
    expect(siteOf(files).problems.map(placed)).toEqual([]);
  });
});
