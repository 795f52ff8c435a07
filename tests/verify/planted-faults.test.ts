import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CheckName, checkNames } from '../../src/verify/finding.ts';
import { readBuiltSite } from '../../src/verify/reading/built-site.ts';
import { secretsOf } from '../../src/verify/reading/secrets.ts';
import { verifySite } from '../../src/verify/verify-site.ts';
import { buildForFile } from '../support/built-site.ts';
import { type Files, readFiles } from '../support/articles.ts';
import { exifSegment, heif, jpeg, png } from '../support/pictures.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const sound = buildForFile('tests/fixtures/site-small', ['--complete', '--base-url', 'https://example.org']);
const site = { baseUrl: 'https://example.org', pathPrefix: '/' };
const planned = new Set(readBuiltSite(sound, site)?.files.filter((file) => !/\.(?:br|gz)$/.test(file)));
const page = 'stories/treaty-signed/index.html';

/** Finds what is wrong with a copy of the small site after something was done to it. */
function findingsAfter(name: CheckName, plant: (folder: string) => void, drafts: Files = {}): string[] {
  const folder = join(temporaryFolder(), 'site');
  cpSync(sound, folder, { recursive: true });
  plant(folder);
  const built = readBuiltSite(folder, site);
  if (!built) throw new Error('the copy is not there');
  const secrets = secretsOf(readFiles(drafts).records, undefined);
  return verifySite(built, { planned, secrets }, [name]).flatMap(({ findings }) =>
    findings.map(({ file, message }) => `${file}: ${message}`),
  );
}

function replace(file: string, from: string | RegExp, to: string): (folder: string) => void {
  return (folder) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${file} does not hold ${String(from)}`);
    writeFileSync(join(folder, file), changed);
  };
}

function add(file: string, text: string | Uint8Array): (folder: string) => void {
  return (folder) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
}

const insert = (markup: string) => replace(page, '</main>', `${markup}</main>`);
const inHead = (markup: string) => replace(page, '</head>', `${markup}</head>`);

const atom = (entry: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><id>a:b</id><title>A</title><updated>2024-06-19T00:00:00Z</updated>${entry}</feed>`;
const calendar = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const sitemap = (address: string): string =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${address}</loc></url></urlset>`;

const faults: [CheckName, string, (folder: string) => void, string][] = [
  ['files', 'a page is gone', (folder) => rmSync(join(folder, page)), `${page}: The articles ask for this file`],
  ['files', 'a page of an older build is left', add('stories/old/index.html', '<title>x</title>'), 'stories/old/'],
  ['links', 'a dead link', insert('<a href="/nowhere/">x</a>'), '“/nowhere/” leads to no file'],
  ['links', 'a dead anchor', insert('<a href="#nowhere">x</a>'), '“#nowhere” leads to no element'],
  ['links', 'a missing image', insert('<img src="/images/a.png" alt="">'), '“/images/a.png” leads to no file'],
  [
    'links',
    'the picture for shared links is gone',
    (folder) => rmSync(join(folder, 'images/social'), { recursive: true }),
    'images/social/stories/treaty-signed.',
  ],
  ['orphans', 'a page that nothing links to', add('alone/index.html', '<h1>x</h1>'), 'alone/index.html: No way'],
  ['html', 'markup that is not valid', insert('<p><div></p>'), page],
  ['html', 'a second headline', insert('<h1>x</h1>'), '2 headings of the first level'],
  ['html', 'no description', replace(page, /<meta name="description"[^>]*>/, ''), 'It has no description'],
  [
    'outside requests',
    'a foreign image',
    insert('<img src="https://a.example/a.png" alt="">'),
    'https://a.example/a.png',
  ],
  [
    'outside requests',
    'a foreign font',
    replace(page, '<style>', '<style>@import "https://a.example/a.css";'),
    'a.css',
  ],
  ['outside requests', 'a script', insert('<script>alert(1)</script>'), '1 scripts'],
  ['outside requests', 'a style attribute', insert('<p style="color:red">x</p>'), '<p style>'],
  ['outside requests', 'an event handler', insert('<p onclick="alert(1)">x</p>'), '<p onclick>'],
  [
    'policy',
    'unsafe code is allowed',
    inHead('<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">'),
    'allows unsafe code',
  ],
  ['policy', 'a style that the policy does not know', replace(page, '<style>', '<style>p{color:red}'), page],
  ['budgets', 'a page that is too heavy', insert(`<p>${noise(30_000)}</p>`), 'bytes compressed'],
  ['feeds', 'an Atom feed that is no XML', add('feed.xml', '<feed>'), 'It is not XML'],
  ['feeds', 'an entry without an id', add('feed.xml', atom('<entry><title>A</title></entry>')), 'has no id'],
  ['feeds', 'an address that depends on the reader', add('feed.xml', atom('<link href="/a/"/>')), '“/a/” means'],
  ['feeds', 'a JSON Feed of another version', add('feed.json', '{"version":"1"}'), 'no JSON Feed 1.1'],
  [
    'feeds',
    'an item without content',
    add('feed.json', '{"version":"https://jsonfeed.org/version/1.1","title":"A","items":[{"id":"1"}]}'),
    'Item 1 is empty',
  ],
  [
    'calendar',
    'an event without a date',
    add('calendar.ics', calendar('BEGIN:VEVENT', 'UID:1', 'END:VEVENT')),
    'no DTSTART',
  ],
  ['calendar', 'a line that is too long', add('calendar.ics', calendar(`X:${'a'.repeat(80)}`)), 'more than 75 bytes'],
  [
    'sitemaps',
    'an address of no page',
    add('sitemap.xml', sitemap('https://example.org/nowhere/')),
    'leads to no file',
  ],
  ['sitemaps', 'a page that is not listed', add('sitemap.xml', sitemap('https://example.org/')), `${page}: No sitemap`],
  ['structured data', 'no JSON', insert('<script type="application/ld+json">{</script>'), 'not a JSON object'],
  [
    'structured data',
    'a part without a type',
    insert('<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{}]}</script>'),
    'has no type',
  ],
  ['data', 'no JSON', add('data/a.json', '{'), 'data/a.json: It is not JSON'],
  [
    'data',
    'a record unlike its schema',
    (folder) => {
      add('data/a.schema.json', '{"type":"object","required":["name"]}')(folder);
      add('data/a.json', '{"$schema":"a.schema.json"}')(folder);
    },
    "must have required property 'name'",
  ],
  ['metadata', 'a photo with EXIF', add('images/a.jpg', jpeg({ before: [exifSegment(6)] })), 'images/a.jpg: It holds'],
  [
    'metadata',
    'a photo of another ending',
    add('a.bin', jpeg({ after: [Buffer.from('x')] })),
    'data after the picture',
  ],
  ['metadata', 'an AVIF with XMP', add('a.avif', heif('avif', ['mime'])), 'a.avif: It holds what readers'],
  ['metadata', 'a damaged PNG', add('a.png', png().subarray(0, 40)), 'a.png: It is damaged'],
  [
    'metadata',
    'a drawing with a script',
    add('a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    'a.svg: It holds <script>',
  ],
  [
    'copies',
    'a copy of something else',
    (folder) => appendFileSync(join(folder, page), ' '),
    `${page}.br: It does not hold`,
  ],
];

describe('what check lets pass', () => {
  it('a long text is no reason to hold a site back, but what is added to it', () => {
    const folder = join(temporaryFolder(), 'site');
    cpSync(sound, folder, { recursive: true });
    const text = `<p>${noise(40_000)}</p>`;
    replace(page, '</main>', `${text}</main>`)(folder);
    const built = readBuiltSite(folder, site);
    const findings = (texts: ReadonlyMap<string, string>) =>
      built ? verifySite(built, { planned, secrets: [], texts }, ['budgets'])[0]?.findings.length : undefined;
    expect([
      findings(new Map([[page, text]])),
      findings(new Map([[page, text.slice(0, 9_000)]])),
      findings(new Map()),
    ]).toEqual([0, 1, 1]);
  });

  it('a draft that is called like the site', () => {
    const draft = readFiles({
      'stories/a.md': '---\ntitle: A briefing of our own\ndate: 2024-06-19\nsummary: S.\ndraft: true\n---\n',
    });
    expect(secretsOf(draft.records, undefined).map(({ words }) => words)).toEqual(['A briefing of our own']);
    expect(secretsOf(draft.records, undefined, ['{"title":"A briefing of our own"}'])).toEqual([]);
  });
});

describe('files of the editors’ own', () => {
  const own: Readonly<Record<string, string>> = {
    'google1234abcd.html': 'google-site-verification: google1234abcd.html',
    'BingSiteAuth.xml': '<?xml version="1.0"?><users><user>A1</user></users>',
    'yandex_1a2b.html': '<html><body>Verification: 1a2b</body></html>',
    'podcast/feed.xml': '<rss version="2.0"></rss>',
    'podcast/feed.json': '[]',
    'rota/rota.ics': 'BEGIN:VCALENDAR',
    'shop-sitemap.xml': '<urlset><url><loc>nowhere</loc></url></urlset>',
    'data/own.json': 'none',
    'minutes.csv.gz': 'no archive',
  };

  it('are not judged as those of the program', () => {
    const folder = join(temporaryFolder(), 'site');
    cpSync(sound, folder, { recursive: true });
    for (const [file, text] of Object.entries(own)) add(file, text)(folder);
    const names = Object.keys(own);
    const built = readBuiltSite(folder, site, new Set(names));
    const results = built ? verifySite(built, { planned: new Set([...planned, ...names]), secrets: [] }) : [];
    expect(results.map(({ name }) => name)).toEqual(checkNames);
    expect(results.flatMap(({ findings }) => findings)).toEqual([]);
  });
});

describe('a fault that is planted in a built site is found', () => {
  it.each(faults)('%s: %s', (name, _, plant, expected) => {
    expect(findingsAfter(name, plant).join('\n')).toContain(expected);
  });

  it.each(['A plan nobody may see', 'The &#8220;quiet&#x201d; meeting is on.'])('unpublished: %s', (words) => {
    const draft = 'title: A plan nobody may see\ndate: 2024-06-19\nsummary: S.\ndraft: true\n';
    const files = { 'stories/plan.md': `---\n${draft}---\nThe "quiet" meeting is on.\n` };
    const found = findingsAfter('unpublished', insert(`<p>${words}</p>`), files);
    expect(found.join()).toContain(`${page}: It holds words of stories/plan.md`);
  });
});

it('each check has a fault of its own above', () => {
  expect(new Set([...faults.map(([name]) => name), 'unpublished'])).toEqual(new Set(checkNames));
});

/** Letters that cannot be compressed much, the same each time. */
function noise(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCodePoint(97 + (state % 26));
  }).join('');
}
