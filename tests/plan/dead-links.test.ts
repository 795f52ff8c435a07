import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SiteOptions } from '../support/site.ts';
import { article, type Files, story } from '../support/articles.ts';
import { siteOf, told } from '../support/site.ts';

const site: Files = {
  'stories/talks.md': story(
    { title: 'Talks', aliases: ['old-talks'] },
    '## What was said\n\nMuch.\n\n## Überblick (2)\n\nLittle.',
  ),
  'people/ann.md': article({ name: 'Ann' }),
  'stories/draft.md': story({ draft: true }),
  'stories/gone.md': story({ withdrawn: { date: '2024', reason: 'No.' } }),
  'static/files/report.pdf': 'PDF',
  'static/page.html': '<p>',
};

function problemsOf(body: string, options: SiteOptions = {}, files: Files = site): string[] {
  return told(
    siteOf({ ...files, 'stories/from.md': story({ title: 'From' }, `## Own part\n\n${body}`) }, options).problems,
  );
}

describe('a link leads to a page of the site', () => {
  it.each([
    '/',
    '/stories/',
    '/stories/talks/',
    '../talks/',
    '../../people/ann/',
    './',
    '',
    '#own-part',
    '#',
    '#top',
    '#TOP',
    '/stories/talks/#top',
    '/people/ann/#top',
    '/stories/talks/#what-was-said',
    '/stories/talks/#überblick-2',
    '/stories/talks/#%C3%BCberblick-2',
    '/stories/talks/?from=here#what-was-said',
    '/stories/gone/',
    '/stories/old-talks/',
    '/timeline/',
    '/about/#anything',
    '/corrections/',
    '/404.html',
    '/files/report.pdf',
    '/files/report.pdf#page=2',
    '/page.html',
    'https://example.org/nowhere/',
    'mailto:desk@example.org',
  ])('%j', (address) => {
    expect(problemsOf(`See [it](${address}).`)).toEqual([]);
  });

  it.each(['netlify', 'cloudflare', 'nginx'] as const)('by a former address, for %s', (host) => {
    expect(problemsOf('See [it](/stories/old-talks/).', { host })).toEqual([]);
  });

  it('whatever folder the site stands in', () => {
    expect(problemsOf('See [it](/stories/talks/).', { pathPrefix: '/sub/' })).toEqual([]);
  });
});

describe('a dead link says what to do', () => {
  it('each in its own words', () => {
    const addresses = [
      '/stories/talk/',
      '/stories/talks',
      'talks.md',
      '../stories/talks/',
      '/Stories/Talks/',
      '/stories/draft/',
      '/nowhere/at/all/',
      '/../../etc/passwd',
      '/images/photo.png',
      '/stories/talks/#what-was-sad',
      '/people/ann/#life',
      '/stories/talks/#zzzzzzzzzzzz',
      '/stories/talks/#%E0%A4%A',
      '/%E0%A4%A/',
    ];
    expect(addresses.flatMap((address) => problemsOf(`See [it](${address}).`))).toMatchInlineSnapshot(`
      [
        "dead-link in stories/from.md at 9:8: No page of this site has the address “/stories/talk/”. → Did you mean “/stories/talks/”?",
        "dead-link in stories/from.md at 9:8: No page of this site has the address “/stories/talks”. → Addresses of pages end in a slash: “/stories/talks/”.",
        "dead-link in stories/from.md at 9:8: No page of this site has the address “/stories/from/talks.md”. → Link to a record by its slug: [[talks]].",
        "dead-link in stories/from.md at 9:8: No page of this site has the address “/stories/stories/talks/”. → Check the address, or link to a record by its slug: [[slug]].",
        "dead-link in stories/from.md at 9:8: No page of this site has the address “/Stories/Talks/”. → Did you mean “/stories/talks/”?",
        "dead-link in stories/from.md at 9:8: No page of this site has the address “/stories/draft/”. → Did you mean “/stories/from/”?",
        "dead-link in stories/from.md at 9:8: No page of this site has the address “/nowhere/at/all/”. → Check the address, or link to a record by its slug: [[slug]].",
        "dead-link in stories/from.md at 9:8: No page of this site has the address “/etc/passwd”. → Check the address, or link to a record by its slug: [[slug]].",
        "dead-link in stories/from.md at 9:8: No page of this site has the address “/images/photo.png”. → Check the address, or link to a record by its slug: [[slug]].",
        "dead-anchor in stories/from.md at 9:8: The page “/stories/talks/” has no heading “#what-was-sad”. → Did you mean “#what-was-said”?",
        "dead-anchor in stories/from.md at 9:8: The page “/people/ann/” has no heading “#life”. → It has no headings; take the # part out.",
        "dead-anchor in stories/from.md at 9:8: The page “/stories/talks/” has no heading “#zzzzzzzzzzzz”. → Its headings are: #what-was-said, #überblick-2.",
        "dead-anchor in stories/from.md at 9:8: The page “/stories/talks/” has no heading “#%E0%A4%25A”. → Its headings are: #what-was-said, #überblick-2.",
        "dead-link in stories/from.md at 9:8: No page of this site has the address “/%E0%A4%25A/”. → Check the address, or link to a record by its slug: [[slug]].",
      ]
    `);
  });

  it('at its own place, each in a body', () => {
    const body = 'One [a](/a/) and [b](/b/).\n\n- [c](/c/)\n\n<https://example.org/> [d](/d/)';
    expect(problemsOf(body).map((line) => line.split(':').slice(0, 2).join(':'))).toEqual([
      'dead-link in stories/from.md at 9:7',
      'dead-link in stories/from.md at 9:20',
      'dead-link in stories/from.md at 11:5',
      'dead-link in stories/from.md at 13:26',
    ]);
  });

  it('but not in what is not published', () => {
    const files = {
      'stories/a.md': story({ draft: true }, '[x](/nowhere/)'),
      'stories/b.md': story({ embargo: '2030' }, '[x](/nowhere/)'),
    };
    expect(problemsOf('Nothing.', {}, files)).toEqual([]);
  });
});

describe('no address an editor can write', () => {
  it('stops the check', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '#',
      '?',
      '%',
      '%2e',
      '%00',
      ':',
      '@',
      '[',
      ']',
      'a',
      'é',
      '\u{1f600}',
      '&amp;',
    );
    const property = fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const known = ['dead-link', 'dead-anchor', 'forbidden-address', 'broken-link', 'unknown-slug', 'unread-markup'];
      const { problems } = siteOf({ 'places/a.md': article({ name: 'A' }, `[x](<${pieces.join('')}>)`) });
      expect(known).toEqual(expect.arrayContaining(problems.map(({ rule }) => rule)));
    });
    fc.assert(property, { numRuns: 200 });
  });
});
