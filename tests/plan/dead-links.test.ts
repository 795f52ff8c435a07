import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SiteOptions } from '../support/site.ts';
import { article, type Files, story } from '../support/articles.ts';
import { placed, siteOf } from '../support/site.ts';

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
  const from = story({ title: 'From' }, `## Own part\n\n${body}`);
  return siteOf({ ...files, 'stories/from.md': from }, options).problems.map(placed);
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

/** The hint for an address that is like no other. */
const anyAddress = 'Check the address, or link to a record by its slug: [[slug]].';

describe('a dead link is reported', () => {
  it.each([
    ['/stories/talk/', 'dead-link', 'Did you mean “/stories/talks/”?'],
    ['/stories/talks', 'dead-link', 'Addresses of pages end in a slash: “/stories/talks/”.'],
    ['talks.md', 'dead-link', 'Link to a record by its slug: [[talks]].'],
    ['../stories/talks/', 'dead-link', anyAddress],
    ['/Stories/Talks/', 'dead-link', 'Did you mean “/stories/talks/”?'],
    ['/stories/draft/', 'dead-link', 'Did you mean “/stories/from/”?'],
    ['/nowhere/at/all/', 'dead-link', anyAddress],
    ['/../../etc/passwd', 'dead-link', anyAddress],
    ['/images/photo.png', 'dead-link', anyAddress],
    ['/stories/talks/#what-was-sad', 'dead-anchor', 'Did you mean “#what-was-said”?'],
    ['/people/ann/#life', 'dead-anchor', 'It has no headings; take the # part out.'],
    ['/stories/talks/#zzzzzzzzzzzz', 'dead-anchor', 'Its headings are: #what-was-said, #überblick-2.'],
    ['/stories/talks/#%E0%A4%A', 'dead-anchor', 'Its headings are: #what-was-said, #überblick-2.'],
    ['/%E0%A4%A/', 'dead-link', anyAddress],
  ])('%s as %s: %s', (address, rule, hint) => {
    const from = story({ title: 'From' }, `See [it](${address}).`);
    const { problems } = siteOf({ ...site, 'stories/from.md': from });
    expect(problems.map((problem) => [placed(problem), problem.hint])).toEqual([
      [`${rule} in stories/from.md at 7:8`, hint],
    ]);
  });

  it('at its own place, each in a body', () => {
    const body = 'One [a](/a/) and [b](/b/).\n\n- [c](/c/)\n\n<https://example.org/> [d](/d/)';
    expect(problemsOf(body)).toEqual([
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
