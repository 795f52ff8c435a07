import { describe, expect, it } from 'vitest';
import {
  type BuiltFiles,
  check,
  findings,
  hiding,
  page,
  redirecting,
  type VerifyOptions,
} from '../support/verified.ts';

const around: BuiltFiles = {
  'index.html': page(),
  'b/index.html': page({ main: '<h1 id="here">B</h1><p id="한국">x</p>' }),
  'a.css': '',
  'a.png': '',
  'café.pdf': '',
  '100%.txt': '',
};

/** What is found on the page `/a/` that holds this. */
function onPage(main: string, head = '', options: VerifyOptions = {}): string[] {
  return findings('links', { ...around, 'a/index.html': page({ head, main }) }, options);
}

const noFile = (address: string): string => `a/index.html: “${address}” leads to no file of the site.`;
const noElement = (address: string): string => `a/index.html: “${address}” leads to no element of its page.`;
const outOfFolder = (address: string): string => `a/index.html: “${address}” leads out of the folder of the site.`;

describe('an address on a page leads to a file', () => {
  it.each([
    '/',
    '/b/',
    '/b/index.html',
    '../b/',
    '../a.png',
    '',
    '?x=y',
    '/caf%C3%A9.pdf',
    '/café.pdf',
    '/100%.txt',
    '/a.png?size=2',
    'https://site.example/b/',
    '//site.example/b/',
    'https://elsewhere.example/nowhere/',
    'http://site.example/nowhere/',
    'mailto:ann@site.example',
  ])('%j', (address) => {
    expect(onPage(`<a href="${address}">x</a>`)).toEqual([]);
  });

  it.each(['/nowhere/', '/b', 'b/', '/a.jpg', 'https://site.example/nowhere/', '/%E9.png'])(
    '%j does not',
    (address) => {
      expect(onPage(`<a href="${address}">x</a>`)).toEqual([noFile(address)]);
    },
  );

  it.each(['http://[', 'https://site.example:x/'])('%j does not, since it is no address', (address) => {
    expect(onPage(`<a href="${address}">x</a>`)).toEqual([outOfFolder(address)]);
  });

  it.each<[string, string, string]>([
    ['a link', '<a href="/none">x</a>', ''],
    ['a part of a map', '<map name="m"><area href="/none"></map>', ''],
    ['an image', '<img src="/none">', ''],
    ['an image of another size', '<img srcset="/a.png, /none 2x">', ''],
    ['an image of another width', '<img srcset="/none 100w">', ''],
    ['a frame', '<iframe src="/none"></iframe>', ''],
    ['the page itself', '', '<link rel="canonical" href="/none">'],
    ['a feed', '', '<link rel="alternate" href="/none">'],
    ['a picture for shared links', '', '<meta property="og:image" content="/none">'],
    ['a style sheet', '', '<link rel="stylesheet" href="/none">'],
    ['an icon', '', '<link rel="icon" href="/none">'],
    ['what is loaded before', '', '<link rel="modulepreload" href="/none">'],
    ['a picture in a style', '', '<style>p{background:url(/none)}</style>'],
    ['a picture in a style, in marks', '', '<style>p{background:url( "/none" )}</style>'],
    ['a style in a style', '', "<style>@import '/none';</style>"],
  ])('of %s', (_, main, head) => {
    expect(onPage(main, head)).toEqual([noFile('/none')]);
    expect(onPage(main.replace('/none', '/a.png'), head.replace('/none', '/a.png'))).toEqual([]);
  });

  it('and what is no address needs none', () => {
    expect(
      onPage('<a>x</a><img>', '<link rel="icon"><meta property="og:image"><meta property="og:title" content="/none">'),
    ).toEqual([]);
  });
});

describe('an anchor leads to an element', () => {
  it.each(['#one', '#', '#top', '#TOP', '/b/#here', '/b/#%ED%95%9C%EA%B5%AD', '/b/#한국', '/café.pdf#page=2'])(
    '%j',
    (address) => {
      expect(onPage(`<h1 id="one">x</h1><a href="${address}">y</a>`)).toEqual([]);
    },
  );

  it.each(['#here', '/b/#one', '/b/#HERE', '/#here', '#top-2'])('%j does not', (address) => {
    expect(onPage(`<h1 id="one">x</h1><a href="${address}">y</a>`)).toEqual([noElement(address)]);
  });
});

describe('a site below a path', () => {
  it.each<[string, readonly string[]]>([
    ['/sub/', []],
    ['/sub/b/', []],
    ['../b/', []],
    ['/sub/nowhere/', [noFile('/sub/nowhere/')]],
    ['/', [outOfFolder('/')]],
    ['/x/sub/', [outOfFolder('/x/sub/')]],
    ['/subway/', [outOfFolder('/subway/')]],
    ['../../', [outOfFolder('../../')]],
  ])('%j', (address, expected) => {
    expect(onPage(`<a href="${address}">x</a>`, '', { pathPrefix: '/sub/' })).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    ['/b/', []],
    ['/nowhere/', [noFile('/nowhere/')]],
    ['https://site.example/nowhere/', []],
  ])('whose own address is not known: %j', (address, expected) => {
    expect(onPage(`<a href="${address}">x</a>`, '', { baseUrl: undefined })).toEqual(expected);
  });
});

it('each address of a page is told once, and those of other sites are not counted', () => {
  const main =
    '<a href="/none">x</a><a href="/none">y</a><img src="/none"><a href="/">z</a><a href="https://a.b/">o</a>';
  const result = check('links', { 'index.html': page({ main }) });
  expect(result).toMatchObject({ examined: 2, unit: 'links', findings: [{ file: 'index.html' }] });
});

describe('a page is reached by links from the home page', () => {
  const linking = (address: string, head?: string): string =>
    page({ ...(head !== undefined && { head }), main: `<h1>x</h1><a href="${address}">y</a>` });

  it.each<[string, BuiltFiles, readonly string[]]>([
    ['at once', { 'index.html': linking('/a/'), 'a/index.html': page() }, []],
    ['over others', { 'index.html': linking('/a/'), 'a/index.html': linking('../b/'), 'b/index.html': page() }, []],
    ['or not, where there is no home page', { 'a/index.html': page() }, ['a/index.html']],
    ['or not', { 'index.html': page(), 'a/index.html': page() }, ['a/index.html']],
    ['and the home page itself', { 'index.html': page() }, []],
    [
      'and not from one another alone',
      { 'index.html': page(), 'a/index.html': linking('/b/'), 'b/index.html': linking('/a/') },
      ['a/index.html', 'b/index.html'],
    ],
    [
      'and not by what programs follow',
      { 'index.html': page({ head: '<link rel="alternate" href="/a/">' }), 'a/index.html': page() },
      ['a/index.html'],
    ],
    [
      'or leads on, or is not to be found, or is that of mistyped addresses',
      {
        'index.html': page(),
        'a/index.html': page({ head: redirecting }),
        'b/index.html': page({ head: hiding }),
        '404.html': page(),
      },
      [],
    ],
    ['and a page of that name elsewhere', { 'index.html': page(), 'a/404.html': page() }, ['a/404.html']],
    [
      'by a form',
      {
        'index.html': page({ main: '<form action="/search/"><button type="submit">Find</button></form>' }),
        'search/index.html': page(),
      },
      [],
    ],
    [
      'over a page that is not to be found',
      { 'index.html': linking('/a/'), 'a/index.html': linking('/b/', hiding), 'b/index.html': page() },
      [],
    ],
  ])('%s', (_, files, expected) => {
    expect(findings('orphans', files)).toEqual(
      expected.map((file) => `${file}: No way of links leads here from the home page.`),
    );
  });

  it('and each is counted', () => {
    expect(check('orphans', { 'index.html': page(), '404.html': page() })).toMatchObject({
      examined: 2,
      unit: 'pages',
    });
  });
});
