import { describe, expect, it } from 'vitest';
import type { LedgerView } from '../../../src/views/ledger/ledger-view.ts';
import { article, type Fields, type Files, story } from '../../support/articles.ts';
import { type Site, siteOf } from '../../support/site.ts';

const parties: Files = {
  'people/ann.md': article({ name: 'Ann' }),
  'people/ben.md': article({ name: 'Ben' }),
};

/** A claim of a topic, of which `ann denies 2023, ben asserts 2024` was said. */
function claim(topic: string, words: string, fields: Fields = {}): string {
  const assertions = words.split(', ').map((one) => {
    const [by = '', stance = '', on = ''] = one.split(' ');
    return { by, stance, date: on };
  });
  return article({ statement: `${topic}: ${words}.`, topic, assertions, ...fields });
}

const three: Files = {
  ...parties,
  'claims/a.md': claim('Arms', 'ann asserts 2021, ben denies 2022'),
  'claims/b.md': claim('Arms', 'ann asserts 2023'),
  'claims/c.md': claim('Food', 'ann confirms 2022, ann declines 2024', { against: 'ann' }),
};

function ledger(site: Site, path: string): LedgerView {
  const view = site.page(path);
  if (view.type !== 'ledger') throw new Error(`${path} is no ledger`);
  return view;
}

/** The pages of a site that filter claims, without their common beginning. */
function filterPages(files: Files): string[] {
  return siteOf(files)
    .plan.outputs.flatMap((one) => (one.type === 'page' && one.view().type === 'ledger' ? [one.file] : []))
    .flatMap((file) => /^claims\/((?:status|topic|party|about)\/.*)\/index\.html$/.exec(file)?.[1] ?? []);
}

describe('the ledger', () => {
  const view = ledger(siteOf(three), '/claims/');

  it('lists every claim by topic, the disputed before the newest, with who says and denies it and when it was last spoken of', () => {
    expect(view.groups.map(({ topic, href, claims }) => [topic, href, claims.map((one) => one.href)])).toEqual([
      ['Arms', '/claims/topic/arms/', ['/claims/a/', '/claims/b/']],
      ['Food', '/claims/topic/food/', ['/claims/c/']],
    ]);
    expect(view.groups[0]?.claims[0]).toMatchObject({
      standing: {
        status: 'disputed',
        asserting: { names: ['Ann'], unnamed: 0 },
        denying: { names: ['Ben'], unnamed: 0 },
      },
      weight: 'major',
      lastWord: { text: '2022' },
    });
    expect(view.asOf?.text).toBe('2024');
  });

  it('tells how many claims each filter leaves', () => {
    const { statuses, topics, parties: spoke } = view.filters ?? { statuses: [], topics: [], parties: [] };
    expect(statuses.map(({ href, count }) => [href, count])).toEqual([
      ['/claims/status/confirmed/', 1],
      ['/claims/status/disputed/', 1],
      ['/claims/status/one-side/', 1],
    ]);
    expect(topics.map(({ href, count }) => [href, count])).toEqual([
      ['/claims/topic/arms/', 2],
      ['/claims/topic/food/', 1],
    ]);
    expect(spoke.map(({ href, count }) => [href, count])).toEqual([['/claims/party/ben/', 1]]);
  });

  it('names every side that speaks, once each', () => {
    const many = (count: number): Files => {
      const names = Array.from({ length: count }, (_, index) => `p${index}`);
      const people = names.map((slug): [string, string] => [`people/${slug}.md`, article({ name: slug })]);
      const assertions = [{ by: names, date: '2024', stance: 'asserts' }];
      return { ...Object.fromEntries(people), 'claims/c.md': article({ statement: 'So.', assertions }) };
    };
    const asserting = (count: number) =>
      ledger(siteOf(many(count)), '/claims/').groups[0]?.claims[0]?.standing.asserting;
    expect(asserting(5)).toEqual({ names: ['p0', 'p1', 'p2', 'p3', 'p4'], unnamed: 0 });
    expect(asserting(6)).toEqual({ names: ['p0', 'p1', 'p2', 'p3', 'p4', 'p5'], unnamed: 0 });
  });
});

describe('a filter has a page', () => {
  it('where it leaves some claims and not all', () => {
    expect(filterPages(three)).toEqual([
      'status/confirmed',
      'status/disputed',
      'status/one-side',
      'topic/arms',
      'topic/food',
      'party/ben',
    ]);
  });

  it('and none where every claim is of one status, topic and party', () => {
    const same = {
      ...parties,
      'claims/a.md': claim('Arms', 'ann asserts 2021'),
      'claims/b.md': claim('Arms', 'ann asserts 2022'),
    };
    expect(filterPages(same)).toEqual([]);
    expect(ledger(siteOf(same), '/claims/').filters).toEqual({ statuses: [], topics: [], parties: [] });
  });

  it('with the way back, those beside it and no counts, which other claims could change', () => {
    const { filters } = ledger(siteOf(three), '/claims/topic/arms/');
    expect(filters).toEqual({
      all: '/claims/',
      statuses: [],
      topics: [
        { by: 'topic', name: 'Arms', href: '/claims/topic/arms/' },
        { by: 'topic', name: 'Food', href: '/claims/topic/food/' },
      ],
      parties: [],
    });
  });

  it('of a party, on which its claims stand by what it said last', () => {
    const files = {
      ...three,
      'claims/d.md': claim('Food', 'ben asserts 2020, ben denies 2021'),
      'claims/e.md': claim('Food', 'ben declines 2021'),
      'claims/f.md': claim('Food', 'ben asserts 2021'),
    };
    const { groups, filter } = ledger(siteOf(files), '/claims/party/ben/');
    expect(filter).toMatchObject({ by: 'party', record: { name: 'Ben', href: '/people/ben/' } });
    expect(groups.map(({ stance, claims }) => [stance, claims.map(({ href }) => href)])).toEqual([
      ['asserts', ['/claims/f/']],
      ['denies', ['/claims/a/', '/claims/d/']],
      ['declines', ['/claims/e/']],
    ]);
    expect(groups[1]?.claims[1]?.said.map(({ stance }) => stance)).toEqual(['asserts', 'denies']);
  });
});

describe('long lists', () => {
  const numbered = (count: number, fields: Fields = {}): Files =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `claims/c${String(index).padStart(3, '0')}.md`,
        claim(`T${index}`, `p${index % 12} asserts ${1900 + index}`, fields),
      ]),
    );
  const people = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`people/p${index}.md`, article({ name: `P${index}` })]),
  );

  it('of claims are cut into parts of a hundred, which offer no filters', () => {
    const site = siteOf({ ...people, ...numbered(230) });
    expect(ledger(site, '/claims/')).toMatchObject({ older: '/claims/page-1/' });
    const part = ledger(site, '/claims/page-1/');
    expect(part).toMatchObject({ part: 1, newer: '/claims/' });
    expect(part).not.toHaveProperty('filters');
    expect(part.groups.flatMap(({ claims }) => claims)).toHaveLength(100);
  });

  it('of topics and parties stand on pages of their own, and the ledger names the largest', () => {
    const site = siteOf({ ...people, ...numbered(30) });
    expect(ledger(site, '/claims/').filters).toMatchObject({
      allTopics: '/claims/topic/',
      allParties: '/claims/party/',
    });
    expect(ledger(site, '/claims/').filters?.topics).toHaveLength(24);
    expect(ledger(site, '/claims/').filters?.parties).toHaveLength(10);
    expect(site.page('/claims/party/')).toMatchObject({ groups: [{ kind: 'person', filters: { length: 12 } }] });
    expect(site.page('/claims/topic/')).toMatchObject({ groups: [{ filters: { length: 30 } }] });
    expect(ledger(site, '/claims/party/p3/').filters).toMatchObject({
      parties: [{ href: '/claims/party/p3/' }],
      allParties: '/claims/party/',
    });
  });

  it('of claims on a record stand in the ledger, and its page names the first forty', () => {
    const files = { ...people, 'places/quay.md': article({ name: 'Quay' }), ...numbered(41, { about: ['quay'] }) };
    const site = siteOf(files);
    expect(site.page('/places/quay/')).toMatchObject({
      claims: { length: 40 },
      allClaims: { href: '/claims/about/quay/', count: 41 },
    });
    expect(ledger(site, '/claims/about/quay/').groups[0]?.claims).toHaveLength(41);
    expect(filterPages({ ...files, 'claims/c000.md': claim('T', 'p0 asserts 2000') })).not.toContain('about/quay');
  });

  it('of claims that a record cites itself are never cut, so that its text can tell where each stands', () => {
    const cited = Array.from({ length: 45 }, (_, index) => `c${String(index).padStart(3, '0')}`);
    const site = siteOf({ ...people, ...numbered(45), 'stories/s.md': story({ claims: cited }) });
    expect(site.page('/stories/s/')).toMatchObject({ claims: { length: 45 } });
    expect(site.page('/stories/s/')).not.toHaveProperty('allClaims');
  });
});
