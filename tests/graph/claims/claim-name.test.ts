import { describe, expect, it } from 'vitest';
import { listFormatOf } from '../../../src/base/list-format.ts';
import { nameWithSpeaker } from '../../../src/graph/claims/claim-name.ts';
import { renderPage } from '../../../templates/render-page.tsx';
import { article, type Fields, story } from '../../support/articles.ts';
import { claimSite, said, speakers } from '../../support/claims.ts';
import { atomEntries, childText, machineFile, readXml } from '../../support/machine-files.ts';
import { date } from '../../support/site.ts';

const opinion: Fields = { type: 'opinion' };
const accusation: Fields = { against: 'south' };

describe('a claim is called', () => {
  it.each<[string, readonly (string | Fields)[], Fields, string]>([
    ['a fact that burdens nobody by its statement', ['north asserts'], {}, 'It is so.'],
    ['a forecast too', ['north asserts'], { type: 'forecast' }, 'It is so.'],
    ['an opinion behind who holds it', ['dan asserts'], opinion, 'Dan: It is so.'],
    ['an opinion of a report behind the report', ['paper asserts'], opinion, 'Paper: It is so.'],
    ['an opinion of a document behind the document', ['treaty asserts'], opinion, 'Treaty: It is so.'],
    ['an opinion of a side before one of reports', ['paper asserts', 'dan asserts'], opinion, 'Dan: It is so.'],
    [
      'an opinion that its holder is burdened by as well',
      ['ann asserts'],
      { ...opinion, ...accusation },
      'Ann: It is so.',
    ],
    ['an opinion that nobody is on record with by itself', [], opinion, 'It is so.'],
    ['a bare accusation behind who makes it', ['north asserts'], accusation, 'North: It is so.'],
    ['one by reports alone behind them', ['paper+daily asserts'], accusation, 'Paper and Daily: It is so.'],
    ['one by a side before reports', ['paper asserts', 'ben asserts 2021'], accusation, 'Ben: It is so.'],
    ['one that is disputed behind who makes it', ['north asserts', 'ann denies 2024'], accusation, 'North: It is so.'],
    ['one that is only hinted at by the burdened', ['ann asserts 2023 suggests'], accusation, 'Ann: It is so.'],
    ['one that the burdened admit by its statement', ['north asserts', 'ann asserts'], accusation, 'It is so.'],
    [
      'one that they took back behind the others',
      ['north asserts', 'ann asserts', 'ann withdraws'],
      accusation,
      'North: It is so.',
    ],
    ['one that a document bears out by its statement', ['north asserts', 'treaty asserts'], accusation, 'It is so.'],
    ['one that is only denied by its statement', ['ann denies'], accusation, 'It is so.'],
    ['one that was withdrawn by its statement', ['north asserts', 'north withdraws 2024'], accusation, 'It is so.'],
    ['one by two sides behind both', ['north asserts', 'east asserts'], accusation, 'North and East: It is so.'],
    ['one by three sides behind the three', ['north+east+dan asserts'], accusation, 'North, East and Dan: It is so.'],
    [
      'one by more sides behind three and a sign that there are others',
      ['north+east+dan+institute asserts'],
      accusation,
      'North, East, Dan …: It is so.',
    ],
    [
      'one by many of one side behind the first',
      ['ministry+agency+north asserts'],
      accusation,
      'Northern Ministry: It is so.',
    ],
    [
      'one whose statement names its speaker by that alone',
      ['dan asserts'],
      { ...accusation, statement: 'Dan’s boat was sunk.' },
      'Dan’s boat was sunk.',
    ],
    ['one by somebody not named by its statement', ['hidden asserts'], accusation, 'It is so.'],
    ['one by somebody not named and others behind the others', ['hidden+dan asserts'], accusation, 'Dan: It is so.'],
  ])('%s', (_, assertions, fields, expected) => {
    const site = claimSite(assertions, fields);
    expect(site.problems).toEqual([]);
    expect(site.entry('c').name).toBe(expected);
    expect(site.entry('c').ownName).toBe(fields['statement'] ?? 'It is so.');
  });

  it.each([
    ['2021', 'It is so.'],
    ['2022-06-01', 'North: It is so.'],
    ['2023-06-01', 'North and East: It is so.'],
    ['2024-06-01', 'It is so.'],
  ])('by what was known: %s, “%s”', (limit, expected) => {
    const words = ['ann asserts 2024-01-01', 'north asserts 2022-01-01', 'east asserts 2023-01-01'];
    const claim = claimSite(words, accusation).entry('c');
    if (claim.kind !== 'claim') throw new Error('c is a claim');
    expect(nameWithSpeaker(claim, listFormatOf('en'), date(limit))).toBe(expected);
  });
});

describe('the name with its speaker stands', () => {
  const files = {
    ...speakers,
    'claims/c.md': article({
      statement: 'It is so.',
      about: ['dan'],
      ...accusation,
      assertions: [said('north asserts')],
    }),
    'stories/s.md': story({ claims: ['c'] }, 'It says [[It is so.]] and [[c]] and [[It is so.|in words]].'),
  };
  const site = claimSite([said('north asserts')], { about: ['dan'], ...accusation }, files);
  const html = (path: string): string =>
    renderPage(site.page(path), { ...site.plan.site, baseUrl: 'https://site.example' }, '');
  const page = html('/claims/c/');

  it('in the title of its page, what is shared of it and its citation', () => {
    expect(page).toMatch(/<h1[^>]*><span class="unseen">One side’s word: <\/span>North: It is so\.<\/h1>/);
    expect(page).toContain('<title>One side’s word: North: It is so.');
    expect(page).toContain('property="og:title" content="One side’s word: North: It is so."');
    expect(page).toMatch(/<p class="cite">“North: It is so”, claim/);
  });

  it('in links that are not given words, found by the plain statement all the same', () => {
    expect(site.problems).toEqual([]);
    expect(html('/stories/s/')).toMatch(
      /It says <a href="\/claims\/c\/">North: It is so\. <small.*<\/a> and <a href="\/claims\/c\/">North: It is so\. <small.*<\/a> and <a href="\/claims\/c\/">in words <small.*<\/a>/,
    );
    expect(html('/people/dan/')).toContain('One side’s word: </span>North: It is so.</a>');
    expect(html('/claims/')).toContain('One side’s word: </span>North: It is so.</a>');
  });

  it('in the title of its feed, whose entries say who said it', () => {
    const feed = machineFile('claims/c/feed.xml', files);
    expect(childText('title', readXml(feed))).toContain('North: It is so.');
    expect(atomEntries(feed).map(({ title }) => title)).toEqual(['A story', 'North asserted: It is so.']);
  });
});
