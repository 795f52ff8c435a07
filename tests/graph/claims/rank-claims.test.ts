import { describe, expect, it } from 'vitest';
import { byWeight, rankClaims, weightOf } from '../../../src/graph/claims/rank-claims.ts';
import { article, type Fields, type Files, story } from '../../support/articles.ts';
import { said, speakers } from '../../support/claims.ts';
import { siteOf } from '../../support/site.ts';

describe('a record weighs', () => {
  it.each<[string, Fields, string]>([
    ['claims', { statement: 'So.' }, 'major'],
    ['claims', { statement: 'So.', type: 'forecast' }, 'major'],
    ['claims', { statement: 'So.', type: 'opinion' }, 'minor'],
    ['claims', { statement: 'So.', type: 'opinion', weight: 'major' }, 'major'],
    ['claims', { statement: 'So.', weight: 'minor' }, 'minor'],
    ['discrepancies', { summary: 'Two days.' }, 'minor'],
    ['discrepancies', { summary: 'Two days.', weight: 'major' }, 'major'],
    ['commitments', { summary: 'Promised.' }, 'major'],
    ['commitments', { summary: 'Promised.', weight: 'minor' }, 'minor'],
    ['events', { name: 'Talks', start: '2024' }, 'major'],
    ['people', { name: 'Ann' }, 'major'],
  ])('of %s %o: %s', (folder, fields, expected) => {
    expect(weightOf(siteOf({ [`${folder}/x.md`]: article(fields) }).entry('x'))).toBe(expected);
  });

  it('and what weighs more stands first, in the order given otherwise', () => {
    const files: Files = Object.fromEntries(
      ['minor', 'major', 'minor', 'major'].map((weight, index) => [
        `places/p${index}.md`,
        article({ name: `P${index}`, weight }),
      ]),
    );
    expect(byWeight(siteOf(files).graph.published.place).map(({ slug }) => slug)).toEqual(['p1', 'p3', 'p0', 'p2']);
  });
});

/** A claim of which `north asserts 2023` and more was said. */
function claim(words: readonly string[], fields: Fields = {}): string {
  return article({ statement: `${words.join(', ')}.`, ...fields, assertions: words.map(said) });
}

/** Claims in the order in which lists are to show them. */
const ranked: readonly (readonly [string, string])[] = [
  ['disputed-new', claim(['north asserts 2020', 'south denies 2024'])],
  ['differs', claim(['north asserts 2020', 'south differs 2023-05'])],
  ['denied', claim(['south denies 2022'])],
  ['disputed-old', claim(['north asserts 2010', 'south denies 2011'])],
  ['word-new', claim(['north asserts 2024-06-01'])],
  ['word-month', claim(['north asserts 2024-05'])],
  ['admitted', claim(['south asserts 2023'], { against: 'south' })],
  ['forecast', claim(['north asserts 2022'], { type: 'forecast' })],
  ['same-day-a', claim(['north asserts 2021'])],
  ['same-day-b', claim(['north asserts 2021'])],
  ['silent', article({ statement: 'Silent.' })],
  ['opinion-that-matters-not-disputed', claim(['north asserts 2001', 'south denies 2002'], { weight: 'minor' })],
  ['opinion', claim(['north asserts 2025'], { type: 'opinion' })],
  ['trifle', claim(['north asserts 2020'], { weight: 'minor' })],
];

describe('claims stand in lists', () => {
  const slugs = ranked.map(([slug]) => slug);
  const claims = ranked.map(([slug, text]): [string, string] => [`claims/${slug}.md`, text]);
  const site = siteOf({
    ...speakers,
    'places/quay.md': article({ name: 'Quay' }),
    ...Object.fromEntries(claims),
    'stories/s.md': story({ claims: slugs.toSorted() }),
  });

  it('major before minor, disputed before undisputed, those last spoken of before others', () => {
    const { claim: all } = site.graph.published;
    expect(rankClaims(site.graph, all).map(({ slug }) => slug)).toEqual(slugs);
    expect(rankClaims(site.graph, all.toReversed()).map(({ slug }) => slug)).toEqual(slugs);
  });

  it('so on the page of what cites them', () => {
    expect(site.page('/stories/s/')).toMatchObject({ claims: slugs.map((slug) => ({ href: `/claims/${slug}/` })) });
  });

  it('so in the ledger', () => {
    expect(site.page('/claims/')).toMatchObject({
      groups: [{ claims: slugs.map((slug) => ({ href: `/claims/${slug}/` })) }],
    });
  });
});
