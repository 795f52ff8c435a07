import { describe, expect, it } from 'vitest';
import { article, type Files, story } from '../../support/articles.ts';
import { childText, elementsNamed, home, machineFile, readXml } from '../../support/machine-files.ts';
import { type SiteOptions } from '../../support/site.ts';

/** Each address of a sitemap, below the home page, with its date. */
function listed(file: string, files: Files, options: SiteOptions = {}): [string | undefined, string | undefined][] {
  return elementsNamed('url', readXml(machineFile(file, files, options))).map((url) => [
    childText('loc', url)?.replace(home, '/'),
    childText('lastmod', url),
  ]);
}

describe('the sitemap', () => {
  it('says of further parts of a record’s page no date, since new stories do not change them', () => {
    const stories = Array.from({ length: 120 }, (_, index): [string, string] => [
      `stories/s${index}.md`,
      story({ date: new Date(Date.UTC(2023, 0, 1 + index)).toISOString().slice(0, 10), people: ['ann'] }),
    ]);
    const files = { 'people/ann.md': article({ name: 'Ann' }), ...Object.fromEntries(stories) };
    const ofAnn = listed('sitemap.xml', files).filter(([path]) => path?.startsWith('/people/ann/'));
    expect(ofAnn.length).toBeGreaterThan(1);
    expect(ofAnn.map(([path, date]) => [path === '/people/ann/', date])).toEqual(
      ofAnn.map(([path]) => (path === '/people/ann/' ? [true, '2023-04-30'] : [false, undefined])),
    );
  });

  it.each<[string, string | undefined, string | undefined]>([
    ['before “now”', '2024-03-06', '2024-03-05'],
    ['on the day that is “now”', '2024-03-05', '2024-03-05'],
    ['after “now”', '2024-03-04', undefined],
    ['after the newest story, where nobody says what “now” is', undefined, undefined],
  ])('dates the page of an event %s', (_, now, expected) => {
    const files = {
      'events/e.md': article({ name: 'E', start: '2024-03-05' }),
      'stories/a.md': story({ date: '2024-01-01' }),
    };
    const dates = new Map(listed('sitemap.xml', files, now === undefined ? {} : { now }));
    expect(dates.get('/events/e/')).toBe(expected);
  });

  it.each([
    ['2024', undefined],
    ['2024-02', undefined],
    ['2024-02-03', '2024-02-03'],
    ['2024-02-03T10:00+09:00', '2024-02-03T10:00:00+09:00'],
  ])('of a story of %s has the date %s', (date, expected) => {
    expect(new Map(listed('sitemap.xml', { 'stories/a.md': story({ date }) })).get('/stories/a/')).toBe(expected);
  });
});

describe('the news sitemap', () => {
  it.each([999, 1_000, 1_001])('names a thousand stories at most; there are %i', (count) => {
    const stories = Array.from({ length: count }, (_, index): [string, string] => [
      `stories/s${index}.md`,
      story({ date: new Date(Date.UTC(2024, 0, 1, 0, index)).toISOString().replace(':00.000', '') }),
    ]);
    const paths = listed('news-sitemap.xml', Object.fromEntries(stories)).map(([path]) => path);
    expect(paths).toHaveLength(Math.min(count, 1_000));
    expect(paths[0]).toBe(`/stories/s${count - 1}/`);
    expect(paths.includes('/stories/s0/')).toBe(count <= 1_000);
  });

  it.each<[string, string, boolean]>([
    ['2024-06-17', '2024-06-19', true],
    ['2024-06-16T23:59Z', '2024-06-19', false],
    ['2024-06-19T23:59Z', '2024-06-19', true],
    ['2024-06-20T00:00Z', '2024-06-19', false],
    ['2024-06-17T12:00Z', '2024-06-19T12:00Z', true],
    ['2024-06-17T11:59Z', '2024-06-19T12:00Z', false],
    ['2024-06-19T12:00Z', '2024-06-19T12:00Z', true],
    ['2024-06-19T21:01+09:00', '2024-06-19T12:00Z', false],
    ['2024-06', '2024-06-02', false],
    ['2024', '2024-01-02', false],
  ])('a story of %s is news on %s: %s', (date, now, isNews) => {
    expect(listed('news-sitemap.xml', { 'stories/a.md': story({ date }) }, { now })).toHaveLength(isNews ? 1 : 0);
  });
});
