import { describe, expect, it } from 'vitest';
import { type BuiltFiles, check, findings, hiding, page, redirecting } from '../support/verified.ts';

const home = 'https://site.example/';

function sitemap(...addresses: readonly string[]): string {
  return `<urlset>${addresses.map((address) => `<url><loc>${address}</loc></url>`).join('')}</urlset>`;
}

const pages: BuiltFiles = {
  'index.html': page(),
  'a/index.html': page(),
  'gone/index.html': page({ head: redirecting }),
  'closed/index.html': page({ head: hiding }),
  '404.html': page(),
  'minutes.pdf': '',
};

/** What is found where `sitemap.xml` names the two pages that are meant to be found, and more. */
function naming(...more: readonly string[]): string[] {
  return findings('sitemaps', { ...pages, 'sitemap.xml': sitemap(home, `${home}a/`, ...more) });
}

describe('a sitemap names', () => {
  it.each<[string, readonly string[]]>([
    [`${home}minutes.pdf`, []],
    [' https://site.example/a/ ', []],
    ['/a/', ['sitemap.xml: “/a/” is not a whole address.']],
    ['xhttps://site.example/a/', ['sitemap.xml: “xhttps://site.example/a/” is not a whole address.']],
    ['', ['sitemap.xml: “” is not a whole address.']],
    [`${home}b/`, [`sitemap.xml: ${home}b/ leads to no file of the site.`]],
    ['http://site.example/a/', ['sitemap.xml: http://site.example/a/ leads to no file of the site.']],
    ['https://other.example/a/', ['sitemap.xml: https://other.example/a/ leads to no file of the site.']],
    [`${home}gone/`, [`sitemap.xml: ${home}gone/ leads to a page that is not meant to be found.`]],
    [`${home}closed/`, [`sitemap.xml: ${home}closed/ leads to a page that is not meant to be found.`]],
  ])('%j', (address, expected) => {
    expect(naming(address)).toEqual(expected);
  });

  it('addresses of either scheme', () => {
    const files = { 'index.html': page(), 'sitemap.xml': sitemap('http://site.example/') };
    expect(findings('sitemaps', files, { baseUrl: 'http://site.example' })).toEqual([]);
  });

  it('every page that is meant to be found', () => {
    const missing = (...files: readonly string[]): string[] =>
      files.map((file) => `${file}: No sitemap names this page.`);
    expect(findings('sitemaps', { ...pages, 'sitemap.xml': sitemap() })).toEqual(missing('a/index.html', 'index.html'));
    expect(findings('sitemaps', { ...pages, 'sitemap.xml': sitemap(home) })).toEqual(missing('a/index.html'));
    expect(findings('sitemaps', { ...pages, 'b/404.html': page(), 'sitemap.xml': sitemap(home, `${home}a/`) })).toEqual(
      missing('b/404.html'),
    );
  });

  it('no page, where there is none of the whole site', () => {
    expect(findings('sitemaps', { ...pages, 'news-sitemap.xml': sitemap() })).toEqual([]);
    expect(findings('sitemaps', pages)).toEqual([]);
  });

  it('the parts of one that is too long', () => {
    const index = (...parts: readonly string[]): string =>
      `<sitemapindex>${parts.map((part) => `<sitemap><loc>${home}${part}</loc></sitemap>`).join('')}</sitemapindex>`;
    const parts = { 'sitemap-1.xml': sitemap(home), 'sitemap-2.xml': sitemap(`${home}a/`) };
    const whole = index('sitemap-1.xml', 'sitemap-2.xml');
    expect(findings('sitemaps', { ...pages, ...parts, 'sitemap.xml': whole })).toEqual([]);
    expect(findings('sitemaps', { ...pages, ...parts, 'sitemap.xml': index('sitemap-3.xml') })).toEqual([
      `sitemap.xml: ${home}sitemap-3.xml leads to no file of the site.`,
    ]);
  });

  it('50,000 addresses at most', () => {
    const of = (count: number): string[] =>
      findings('sitemaps', { 'index.html': page(), 'sitemap.xml': sitemap(...Array<string>(count).fill(home)) });
    expect(of(50_000)).toEqual([]);
    expect(of(50_001)).toEqual(['sitemap.xml: It holds more than 50000 addresses.']);
  });
});

it('every sitemap is looked at, and what is no XML is told', () => {
  const names = ['sitemap.xml', 'sitemap-12.xml', 'news-sitemap.xml', 'a/sitemap.xml'];
  const others = ['mysitemap.xml', 'sitemap.xml.txt', 'sitemap-a.xml', 'own/sitemap.xml'];
  const files = Object.fromEntries([...names, ...others].map((name) => [name, '<urlset>']));
  const result = check('sitemaps', files, { copied: ['own/sitemap.xml'] });
  expect(result).toMatchObject({ examined: 4, unit: 'sitemaps' });
  expect(result.findings.map(({ file, message }) => [file, message.slice(0, 14)])).toEqual(
    names.toSorted().map((name) => [name, 'It is not XML:']),
  );
});
