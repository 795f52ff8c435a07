import { describe, expect, test } from 'vitest';
import type { PageView } from '../../src/views/page-view.ts';
import { outputPath, sitePath } from '../../src/addresses/paths.ts';
import { renderPage } from '../../templates/render-page.tsx';
import { date, reference, site, story } from './views.ts';

const notFound: PageView = { type: 'not-found', path: sitePath('404') };
const redirect: PageView = { type: 'redirect', path: sitePath('people', 'old'), to: sitePath('people', 'new') };
const withdrawn: PageView = {
  type: 'withdrawn',
  path: sitePath('stories', 'gone'),
  kind: 'story',
  date: date('2024-07-01'),
  reason: 'The source was forged.',
};
const about: PageView = { type: 'about', path: sitePath('about'), counts: [{ kind: 'story', count: 1 }] };

const render = (view: PageView, settings: Parameters<typeof site>[0] = {}): string =>
  renderPage(view, site(settings), 'body{margin:0}');

describe('every page', () => {
  test.each([story(), notFound, redirect, withdrawn, about])('$type is a whole document', (view) => {
    const html = render(view);
    expect(html).toMatch(/^<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">/);
    expect(html).toContain('<meta name="generator" content="Summit Briefing">');
    expect(html).toContain('<style>body{margin:0}');
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toMatch(/<\/html>\n$/);
    expect(html).not.toMatch(/ style=|<script(?! type="application\/ld\+json">)|undefined|\[object/);
  });

  test('is the same each time', () => {
    expect(render(story())).toBe(render(story()));
  });
});

describe('addresses', () => {
  test('the canonical address is whole, and stands for previews too', () => {
    const html = render(story(), { pathPrefix: '/sub/' });
    expect(html).toContain('<link rel="canonical" href="https://briefing.test/sub/stories/test/">');
    expect(html).toContain('<meta property="og:url" content="https://briefing.test/sub/stories/test/">');
  });

  test('nobody said where the site will stand: no address is made up', () => {
    const html = render(story(), { baseUrl: undefined });
    expect(html).not.toContain('canonical');
    expect(html).not.toContain('og:url');
  });

  test('the picture for shared links is named in full, with its size and what it says', () => {
    const picture = outputPath('images/social/stories/test.0123456789.png');
    const html = render(story({ picture }), { pathPrefix: '/sub/' });
    const address = 'https://briefing.test/sub/images/social/stories/test.0123456789.png';
    expect(html).toContain(
      `<meta property="og:image" content="${address}"><meta property="og:image:type" content="image/png">` +
        '<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">',
    );
    expect(html).toMatch(
      /<meta property="og:image:alt" content="[^"]+ – [^"]+"><meta name="twitter:card" content="summary_large_image">/,
    );
    expect(html).toContain(`"image":"${address}"`);
    expect(render(story())).not.toMatch(/og:image|twitter|"image"/);
  });

  test('every address within the site has the prefix', () => {
    const view = story({
      people: [{ ...reference('person', 'kim', 'Kim'), roles: ['Leader'] }],
      body: {
        blocks: [{ tag: 'p', text: [0, 'it', { html: '</a>' }] }],
        links: [{ type: 'page', address: '/about/' }],
      },
    });
    const addresses = [...render(view, { pathPrefix: '/sub/path/' }).matchAll(/href="(\/[^"]*)"/g)];
    expect(addresses.length).toBeGreaterThan(8);
    for (const [, address] of addresses) expect(address).toMatch(/^\/sub\/path\//);
  });
});

describe('pages that stand in for others', () => {
  test('a redirect leads on at once, says so, and points to where it leads', () => {
    const html = render(redirect, { pathPrefix: '/sub/' });
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/sub/people/new/">');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<link rel="canonical" href="https://briefing.test/sub/people/new/">');
    expect(html).toContain('<a href="/sub/people/new/">https://briefing.test/sub/people/new/</a>');
  });

  test.each([notFound, withdrawn])('$type is kept out of search engines and has no canonical address', (view) => {
    const html = render(view);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain('canonical');
    expect(html).not.toContain('og:');
  });

  test('a withdrawn page says when and why', () => {
    const html = render(withdrawn);
    expect(html).toContain('withdrawn on <time datetime="2024-07-01">1 July 2024</time>');
    expect(html).toContain('The source was forged.');
  });

  test.each([
    [['story', 'person'], true],
    [['story', 'event'], true],
    [['person'], false],
    [[], false],
  ] as const)('a withdrawn page where there are lists of %j leads to its list: %s', (sections, leads) => {
    const crumbs = /<nav class="breadcrumbs"[\s\S]*?<\/nav>/.exec(render(withdrawn, { sections }))?.[0];
    expect(crumbs?.includes('href="/stories/"')).toBe(leads);
  });
});

describe('hostile and foreign text', () => {
  test('is escaped wherever it stands', () => {
    const hostile = `"'></title><script>alert(1)</script>`;
    const html = render(story({ name: hostile, summary: hostile, by: [hostile], kind: hostile }), {
      title: hostile,
      description: hostile,
      contact: hostile,
      publisher: { name: hostile },
    });
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html.match(/<\/title>/g)).toHaveLength(1);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });

  test('a name in another script carries its language', () => {
    const view = { ...story(), spellings: [{ text: '김정은', language: 'ko' }, { text: 'Kim' }] };
    const html = render({ ...view, type: 'person', roles: [], office: [], moments: [], events: [] });
    expect(html).toContain('<bdi lang="ko">김정은</bdi>');
  });

  test('a site without words of its own speaks English, and says so', () => {
    const html = render(story(), { language: 'ar' });
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('<a class="skip" href="#page-main" lang="en">Skip to the text</a>');
  });

  test('a title longer than is shown anywhere is cut in the head alone', () => {
    const name = 'A headline of words that go on and on until nobody can remember how it all began, or why';
    const html = render(story({ name }));
    expect(html).toContain('<title>A headline of words that go on and on until nobody can remember how…</title>');
    expect(html).toContain(`<h1>${name}</h1>`);
  });
});
