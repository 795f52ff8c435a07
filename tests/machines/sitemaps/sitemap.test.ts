import { describe, expect, it } from 'vitest';
import { mostAddresses, sitemapOutputs } from '../../../src/machines/sitemaps/sitemap.ts';
import { outputPath, sitePath } from '../../../src/addresses/paths.ts';
import { article, type Files, story } from '../../support/articles.ts';
import { childText, elementsNamed, home, machineFile, machineFiles, readXml } from '../../support/machine-files.ts';
import { siteOf, type SiteOptions } from '../../support/site.ts';

const world: Files = {
  'people/ann.md': article({ name: 'Ann', aliases: ['annie'] }),
  'people/ben.md': article({ name: 'Ben', withdrawn: { date: '2024', reason: 'No.' } }),
  'people/cem.md': article({ name: 'Cem', draft: true }),
  'events/talks.md': article({ name: 'Talks', start: '2030-01-01' }),
  'stories/a.md': story({ title: 'A', date: '2024-01-01', people: ['ann'] }),
  'stories/b.md': story({ title: 'B', date: '2024-02-02T12:00+09:00', updated: '2024-02-03T12:00+09:00' }),
  'stories/c.md': story({ title: 'C', date: '2023-05' }),
  'stories/secret.md': story({ title: 'Secret', embargo: '2031', date: '2024-03-03' }),
};

/** Each address of a sitemap with its date. */
function listed(text: string): Record<string, string | undefined> {
  const urls = elementsNamed('url', readXml(text));
  return Object.fromEntries(urls.map((url) => [childText('loc', url)?.replace(home, '/'), childText('lastmod', url)]));
}

describe('the sitemap', () => {
  it('has every page that stands for itself, and when it last changed', () => {
    expect(listed(machineFile('sitemap.xml', world))).toEqual({
      '/stories/a/': '2024-01-01',
      '/stories/b/': '2024-02-03T12:00:00+09:00',
      '/stories/c/': undefined,
      '/people/ann/': '2024-01-01',
      '/events/talks/': undefined,
      '/': '2024-02-03T12:00:00+09:00',
      '/stories/': '2024-02-02T12:00:00+09:00',
      '/people/': undefined,
      '/events/': undefined,
      '/timeline/': undefined,
      '/timeline/held/': undefined,
      '/timeline/stories/': '2024-02-02T12:00:00+09:00',
      '/names/': undefined,
      '/feeds/': undefined,
      '/about/': undefined,
      '/corrections/': '2024-02-03T12:00:00+09:00',
    });
  });

  it.each<[string, Files, Record<string, string | undefined>]>([
    [
      'a correction: its story, those whom it names, and the lists of what is new',
      {
        'people/ann.md': article({ name: 'Ann' }),
        'stories/a.md': story({
          date: '2024-01-01',
          people: ['ann'],
          corrections: [{ date: '2024-03-04', text: 'C.' }],
        }),
      },
      { '/stories/a/': '2024-03-04', '/people/ann/': '2024-03-04', '/': '2024-03-04', '/corrections/': '2024-03-04' },
    ],
    [
      'an assertion: its claim and the event that it is about',
      {
        'people/ann.md': article({ name: 'Ann' }),
        'events/talks.md': article({ name: 'Talks', start: '2023-12-30' }),
        'claims/c.md': article({
          statement: 'They met.',
          about: ['talks'],
          assertions: [{ by: 'ann', stance: 'asserts', date: '2024-03-04T10:00Z' }],
        }),
        'stories/a.md': story({ date: '2024-01-01' }),
      },
      { '/claims/c/': '2024-03-04T10:00:00Z', '/events/talks/': '2024-03-04T10:00:00Z', '/stories/a/': '2024-01-01' },
    ],
    [
      'a withdrawal: the page that tells of it',
      {
        'stories/a.md': story({ date: '2024-01-01' }),
        'stories/b.md': story({ date: '2024-01-02', withdrawn: { date: '2024-03-04', reason: 'It was false.' } }),
      },
      { '/corrections/': '2024-03-04', '/stories/a/': '2024-01-01', '/stories/b/': undefined },
    ],
    [
      'an outcome: its promise, and an event before it, but none after it',
      {
        'people/ann.md': article({ name: 'Ann' }),
        'events/past.md': article({ name: 'Past', start: '2024-03-03' }),
        'events/next.md': article({ name: 'Next', start: '2024-03-05' }),
        'commitments/p.md': article({
          summary: 'To meet.',
          by: ['ann'],
          made: '2024-01-01',
          outcomes: [{ date: '2024-03-04', status: 'met', text: 'They met.' }],
        }),
        'stories/a.md': story({ date: '2024-01-01' }),
      },
      { '/commitments/p/': '2024-03-04', '/events/past/': '2024-03-03', '/events/next/': undefined },
    ],
  ])('dates what is newer than the newest story, %s', (_, files, expected) => {
    const all = listed(machineFile('sitemap.xml', files));
    expect(Object.fromEntries(Object.keys(expected).map((path) => [path, all[path]]))).toEqual(expected);
  });

  it('has the pages of the site, apart from those that lead elsewhere or say that nothing is there', () => {
    const { plan } = siteOf(world, { baseUrl: 'https://site.example', pathPrefix: '/sub/' });
    const pages = plan.outputs.flatMap((output) => {
      const view = output.type === 'page' ? output.view() : undefined;
      return view && !/^(?:redirect|withdrawn|not-found)$/.test(view.type) ? [view.path] : [];
    });
    expect(Object.keys(listed(machineFile('sitemap.xml', world))).toSorted()).toEqual(pages.toSorted());
  });

  it.each([
    [mostAddresses, ['sitemap.xml']],
    [mostAddresses + 1, ['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']],
  ])('of %i pages has the files %j', (count, files) => {
    const { graph, plan } = siteOf({}, { baseUrl: 'https://site.example' });
    const pages = Array.from({ length: count }, (_, index) => ({
      type: 'page' as const,
      file: outputPath(`p${index}/index.html`),
      view: () => ({ type: 'about', path: sitePath(`p${index}`), counts: [] }) as const,
    }));
    const outputs = sitemapOutputs({ graph, site: plan.site, pages, statics: new Set() });
    expect(outputs.map(({ file }) => file)).toEqual(files);
    const texts = outputs.map((output) => (output.type === 'text' ? output.text() : ''));
    const addresses = texts.flatMap((text) => [...text.matchAll(/<url>\n<loc>(.*)<\/loc>/g)].map(([, one]) => one));
    expect(addresses).toHaveLength(count);
    expect(new Set(addresses).size).toBe(count);
    const parts = [...(texts[0] ?? '').matchAll(/<sitemap>\n<loc>https:\/\/site\.example\/(.*)<\/loc>/g)];
    expect(parts.map(([, file]) => file)).toEqual(files.slice(1));
  });
});

describe('the news sitemap', () => {
  const recent = (files: Files, options: SiteOptions = {}): (string | undefined)[] =>
    elementsNamed('url', readXml(machineFile('news-sitemap.xml', files, options))).map((url) =>
      childText('loc', url)?.replace(home, '/'),
    );
  const dated = (...dates: readonly string[]): Files =>
    Object.fromEntries(dates.map((date, index) => [`stories/s${index}.md`, story({ date })]));

  it('has what news services ask for', () => {
    const files = { ...dated('2024-06-19T18:00+09:00'), 'site.yaml': 'title: The River & Co\nlanguage: en-GB\n' };
    expect(machineFile('news-sitemap.xml', files)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="utf-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
      <url>
      <loc>https://site.example/sub/stories/s0/</loc>
      <news:news>
      <news:publication>
      <news:name>The River &amp; Co</news:name>
      <news:language>en</news:language>
      </news:publication>
      <news:publication_date>2024-06-19T18:00:00+09:00</news:publication_date>
      <news:title>A story</news:title>
      </news:news>
      </url>
      </urlset>
      "
    `);
  });

  it.each<[string, readonly string[], string | undefined, readonly number[]]>([
    [
      'a time: to the second',
      ['2024-06-17T17:59Z', '2024-06-17T18:00Z', '2024-06-19T18:00Z', '2024-06-19T18:01Z'],
      '2024-06-19T18:00Z',
      [2, 1],
    ],
    ['a day: to its end', ['2024-06-16', '2024-06-17', '2024-06-19T23:00Z', '2024-06-20'], '2024-06-19', [2, 1]],
    ['nothing given: the newest story', ['2024-06-19', '2024-06-17', '2024-06-16'], undefined, [0, 1]],
    ['long after the last story', ['2024-06-19'], '2025-01-01', []],
  ])('has the stories of two days before “now”; “now” is %s', (_, dates, now, expected) => {
    expect(recent(dated(...dates), now === undefined ? {} : { now })).toEqual(
      expected.map((index) => `/stories/s${index}/`),
    );
  });

  it('leaves out what has no day', () => {
    expect(recent(dated('2024-06', '2024'), { now: '2024-06-02' })).toEqual([]);
  });

  it.each([
    ['en', 'en'],
    ['de-AT', 'de'],
    ['zh', 'zh-cn'],
    ['zh-TW', 'zh-tw'],
    ['zh-Hant', 'zh-tw'],
  ])('writes the language %s as %s', (language, written) => {
    const files = { ...dated('2024-06-19'), 'site.yaml': `title: T\nlanguage: ${language}\n` };
    expect(machineFile('news-sitemap.xml', files)).toContain(`<news:language>${written}</news:language>`);
  });

  it('is the one file that knows “now”', () => {
    const [early, late] = ['2024-09-03', '2025-12-31T23:59Z'].map((now) => machineFiles(dated('2024-09-02'), { now }));
    const changed = Object.keys(early ?? {}).filter((file) => early?.[file] !== late?.[file]);
    expect(changed).toEqual(['news-sitemap.xml']);
  });
});

describe('robots.txt', () => {
  it('lets everybody in and names the sitemaps', () => {
    expect(machineFile('robots.txt', world)).toBe(
      `User-agent: *\nAllow: /\nSitemap: ${home}sitemap.xml\nSitemap: ${home}news-sitemap.xml\n`,
    );
  });

  it('is the publisher’s own where there is one', () => {
    const { plan, problems } = siteOf(
      { ...world, 'static/robots.txt': 'User-agent: *\nDisallow: /\n' },
      { baseUrl: 'https://site.example' },
    );
    expect(problems).toEqual([]);
    expect(plan.outputs.filter(({ file }) => file === 'robots.txt').map(({ type }) => type)).toEqual(['copy']);
  });

  it('of all files for machines alone gives way: two feeds of one address are reported', () => {
    const { problems } = siteOf({ 'static/feed.xml': '<feed/>' }, { baseUrl: 'https://site.example' });
    expect(problems.map(({ rule }) => rule)).toEqual(['duplicate-url']);
  });
});
