import { describe, expect, it } from 'vitest';
import { type BuiltFiles, check, findings, hiding, page, redirecting } from '../support/verified.ts';

/** What is found in a page of its own: its messages without the name of its file. */
function ofPage(parts: Parameters<typeof page>[0]): string[] {
  return findings('html', { 'index.html': page(parts) }).map((found) => found.replace('index.html: ', ''));
}

const headings = (...levels: readonly number[]): string =>
  levels.map((level, index) => `<h${level}>Heading ${index}</h${level}>`).join('');

describe('the headings of a page', () => {
  it.each<[readonly number[], readonly string[]]>([
    [[1], []],
    [[1, 2, 3, 4, 5, 6], []],
    [[1, 2, 3, 2, 3, 2], []],
    [[1, 2, 3, 4, 2], []],
    [[], ['0 headings of the first level']],
    [[1, 1], ['2 headings of the first level']],
    [[1, 3], ['before one of level 3']],
    [[1, 2, 4], ['before one of level 4']],
    [[1, 2, 3, 2, 4, 6], ['before one of level 4']],
    [[2, 1], ['before one of level 2']],
  ])('of the levels %j', (levels, expected) => {
    // The validator judges some of them too, in words of its own.
    const found = ofPage({ main: headings(...levels) }).filter((message) => !message.startsWith('Line '));
    expect(found).toEqual(expected.map((part) => expect.stringContaining(part)));
  });
});

it('only headings are headings', () => {
  expect(ofPage({ main: '<h1>x</h1><h3-x></h3-x><x-h3></x-h3>' }).join()).not.toContain('level');
});

describe('what a page says of itself', () => {
  const noDescription = 'It has no description.';
  it.each<[string, string, readonly string[]]>([
    ['a description', '<meta name="description" content="x">', []],
    ['a description in other letters', '<meta name="Description" content="x">', []],
    ['none', '', [noDescription]],
    ['an empty one', '<meta name="description" content=" ">', [noDescription]],
    ['one without content', '<meta name="description">', [noDescription]],
    ['another description', '<meta name="keywords" content="x">', [noDescription]],
    ['none, since it leads on', redirecting, []],
    ['none, since it is not to be found', '<meta name="Robots" content="follow, noindex">', []],
    ['none, and nothing of search engines', '<meta name="robots">', [noDescription]],
    ['none, though it may be found', '<meta name="robots" content="index">', [noDescription]],
  ])('%s', (_, head, expected) => {
    expect(ofPage({ head })).toEqual(expected);
  });

  it('is a title that says something', () => {
    expect(ofPage({ title: ' ' })).toContain('It has no title.');
    expect(ofPage({ title: 'x' })).toEqual([]);
  });

  it.each([
    '@container (x){}',
    'p{text-box:trim-both}',
    'p{field-sizing:content}',
    '::highlight(x){}',
    'p{contain-intrinsic-size:1px}',
  ])('is no style that the Nu checker refuses: %s', (css) => {
    const description = '<meta name="description" content="x">';
    expect(ofPage({ head: `${description}<style>${css}</style>` })).toEqual([
      'Its style holds what the Nu HTML checker refuses.',
    ]);
    expect(ofPage({ head: `${description}<style>p{color:red}</style>` })).toEqual([]);
  });

  it('stands on pages that lead on and pages that are not to be found as well', () => {
    expect(ofPage({ head: redirecting, main: '' })).toEqual([expect.stringContaining('0 headings')]);
    expect(ofPage({ head: hiding, main: '' })).toEqual([expect.stringContaining('0 headings')]);
  });
});

describe('the markup of a page', () => {
  it.each([
    ['a long title', { title: 'Words '.repeat(30).trim() }],
    ['spaces at the end of a line', { main: '<h1>x</h1> \n' }],
    ['single quotation marks', { main: "<h1 id='a'>x</h1>" }],
    ['a slash in an element that has no end', { main: '<h1>x</h1><br/>' }],
    ['an id that begins with a digit', { main: '<h1 id="2019-the-first">x</h1>' }],
  ])('may have %s', (_, parts) => {
    expect(ofPage(parts)).toEqual([]);
  });

  it.each([
    ['an element that is not closed', '<h1>x</h1><p><b>y</p>', 'Line 1, column '],
    ['an id with a space', '<h1 id="a b">x</h1>', '(valid-id)'],
    ['an id twice', '<h1 id="a">x</h1><p id="a">y</p>', '(no-dup-id)'],
    ['an element that is no more', '<h1>x</h1><center>y</center>', '(deprecated)'],
  ])('may not have %s', (_, main, expected) => {
    expect(ofPage({ main }).join('\n')).toContain(expected);
  });
});

it('a page says what it is written in', () => {
  const bare = page().replace('<!doctype html>', '');
  expect(findings('html', { 'index.html': bare }).join()).toContain('(missing-doctype)');
});

describe('a title', () => {
  const titled = (files: Readonly<Record<string, string>>): BuiltFiles =>
    Object.fromEntries(Object.entries(files).map(([file, title]) => [file, page({ title })]));

  it.each<[string, BuiltFiles, readonly string[]]>([
    ['of its own', titled({ 'a/index.html': 'A', 'b/index.html': 'B' }), []],
    [
      'of two pages',
      titled({ 'a/index.html': 'A', 'b/index.html': 'A' }),
      ['b/index.html: It has the title of a/index.html: “A”.'],
    ],
    [
      'of three pages',
      titled({ 'a/index.html': 'A', 'b/index.html': 'A', 'c/index.html': 'A' }),
      ['b/index.html: It has the title of a/index.html: “A”.', 'c/index.html: It has the title of b/index.html: “A”.'],
    ],
    [
      'of a page that leads on',
      {
        'a/index.html': page({ head: redirecting }),
        'b/index.html': page(),
        'c/index.html': page({ head: redirecting }),
      },
      [],
    ],
    [
      'of a page that is not to be found',
      { 'a/index.html': page({ head: hiding }), 'b/index.html': page(), 'c/index.html': page({ head: hiding }) },
      [],
    ],
    [
      'of two records that have one name',
      titled({ 'people/ann/index.html': 'Ann – S', 'people/ann-2/index.html': 'Ann – S' }),
      [],
    ],
    [
      'of pages about two records that have one name',
      titled({
        'claims/about/ann/index.html': 'Claims about Ann – S',
        'claims/about/ann-2/index.html': 'Claims about Ann – S',
        'people/ann/index.html': 'Ann – S',
        'people/ann-2/index.html': 'Ann – S',
      }),
      [],
    ],
    [
      'of further pages of two records that have one name with a dash in it',
      titled({
        'claims/about/war/index.html': 'War – peace: claims – S',
        'claims/about/war-2/index.html': 'War – peace: claims – S',
        'events/war/index.html': 'War – peace – S',
        'events/war-2/index.html': 'War – peace – S',
      }),
      [],
    ],
    [
      'of pages about one record',
      titled({
        'claims/about/ann/index.html': 'Claims about Ann – S',
        'claims/about/ann-2/index.html': 'Claims about Ann – S',
        'people/ann/index.html': 'Ann – S',
      }),
      [expect.stringContaining('claims/about/ann/index.html: It has the title of claims/about/ann-2/')],
    ],
    [
      'of a record and a page below one',
      titled({ 'people/ann/index.html': 'Ann – S', 'people/ann/page-1/index.html': 'Ann – S' }),
      [expect.stringContaining('It has the title of')],
    ],
    [
      'of a record and a page that is none',
      titled({ 'people/ann/index.html': 'Ann – S', 'names/ann/index.html': 'Ann – S' }),
      [expect.stringContaining('It has the title of')],
    ],
  ])('%s', (_, files, expected) => {
    expect(findings('html', files)).toEqual(expected);
  });
});

it('every page is looked at', () => {
  const files = { 'index.html': page(), 'b/index.html': page({ title: 'B' }), 'own.html': '<p>', 'a.html.gz': '<p>' };
  expect(check('html', files, { copied: ['own.html'] })).toMatchObject({ examined: 2, unit: 'pages', findings: [] });
});
