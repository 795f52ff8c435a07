import { describe, expect, it } from 'vitest';
import { partiesOf, topicOf, topicsOf } from '../../../src/graph/claims/claim-facets.ts';
import { article, type Fields, type Files } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

/** Claims c0, c1 … of these topics. */
function claimsOf(topics: readonly (string | undefined)[]): Files {
  return Object.fromEntries(
    topics.map((topic, index) => [
      `claims/c${index}.md`,
      article({ statement: `C${index}.`, ...(topic && { topic }) }),
    ]),
  );
}

describe('topics', () => {
  it('are in the order of their names, with their claims; a claim may have none', () => {
    const { graph, entry } = siteOf(claimsOf(['Water', 'Arms', undefined, 'Water']));
    expect(topicsOf(graph).map(({ slug, name, claims }) => [slug, name, claims.map((one) => one.slug)])).toEqual([
      ['arms', 'Arms', ['c1']],
      ['water', 'Water', ['c0', 'c3']],
    ]);
    const claim = entry('c2');
    expect(claim.kind === 'claim' && topicOf(graph, claim)).toBe(undefined);
  });

  it('that differ only in case are one', () => {
    const { graph } = siteOf(claimsOf(['arms', 'Arms', 'ARMS']));
    expect(topicsOf(graph).map(({ slug, name, claims }) => [slug, name, claims.length])).toEqual([['arms', 'ARMS', 3]]);
  });

  it.each([
    ['without letters that make a slug', ['무기', '조약', '*']],
    ['whose slugs are the same', ['A & B', 'A and B', 'A – B', 'A B']],
    ['that are very long', ['long '.repeat(80), `${'long '.repeat(80)} too`]],
  ])('%s have addresses of their own, of letters, digits and hyphens', (_, topics) => {
    const slugs = topicsOf(siteOf(claimsOf(topics)).graph).map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(topics.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9][a-z0-9-]{0,79}$/);
  });
});

it.each([
  [60, /^x{60}$/],
  [61, /^x{60}-[0-9a-f]{8}$/],
])('a topic of %i letters has the address of its letters, cut after sixty', (count, expected) => {
  expect(topicsOf(siteOf(claimsOf(['x'.repeat(count)])).graph).map(({ slug }) => slug)).toEqual([
    expect.stringMatching(expected),
  ]);
});

describe('parties', () => {
  const said = (by: string): Fields => ({ by, date: '2024', stance: 'asserts' });

  it('are all published speakers, people before organisations before sources, those with most claims first', () => {
    const { graph } = siteOf({
      'people/ann.md': article({ name: 'Ann' }),
      'people/ben.md': article({ name: 'Ben' }),
      'people/cem.md': article({ name: 'Cem', draft: true }),
      'organisations/office.md': article({ name: 'Office' }),
      'sources/paper.md': article({ name: 'Paper' }),
      'claims/a.md': article({ statement: 'A.', assertions: [said('ben'), said('ben'), said('paper'), said('cem')] }),
      'claims/b.md': article({ statement: 'B.', assertions: [said('ben'), said('ann'), said('office')] }),
    });
    expect(partiesOf(graph).map(({ entry, claims }) => [entry.slug, claims.map(({ slug }) => slug)])).toEqual([
      ['ben', ['a', 'b']],
      ['ann', ['b']],
      ['office', ['b']],
      ['paper', ['a']],
    ]);
  });
});
