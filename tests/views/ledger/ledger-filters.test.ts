import { describe, expect, it } from 'vitest';
import type { LedgerFilters } from '../../../src/views/ledger/ledger-filters.ts';
import { article, type Files } from '../../support/articles.ts';
import { type Site, siteOf } from '../../support/site.ts';

interface Party {
  readonly folder: 'people' | 'organisations' | 'sources';
  readonly slug: string;
  /** Of how many claims it spoke. */
  readonly claims: number;
}

function parties(folder: Party['folder'], count: number, claims: number): Party[] {
  return Array.from({ length: count }, (_, index) => ({ folder, slug: `${folder}-${index}`, claims }));
}

/** Claims of which these spoke, and one of which nobody did. */
function filesOf(speakers: readonly Party[]): Files {
  const count = Math.max(...speakers.map(({ claims }) => claims));
  const claims = Array.from({ length: count }, (_, index): [string, string] => {
    const assertions = speakers
      .filter((speaker) => speaker.claims > index)
      .map(({ slug }) => ({ by: slug, date: '2024', stance: 'asserts' }));
    return [`claims/c${index}.md`, article({ statement: `C${index}.`, assertions })];
  });
  const records = speakers.map(({ folder, slug }): [string, string] => [
    `${folder}/${slug}.md`,
    article({ name: slug }),
  ]);
  return { ...Object.fromEntries([...records, ...claims]), 'claims/silent.md': article({ statement: 'Silent.' }) };
}

function filtersOf(site: Site, path = '/claims/'): LedgerFilters {
  const view = site.page(path);
  if (view.type !== 'ledger' || !view.filters) throw new Error(`${path} offers no filters`);
  return view.filters;
}

const slugs = (links: readonly { readonly href: string }[]): string[] =>
  links.map(({ href }) => href.split('/').at(-2) ?? '').toSorted();

const names = (all: readonly Party[]): string[] => all.map(({ slug }) => slug).toSorted();

describe('the ledger names parties', () => {
  it('up to ten, whoever they are', () => {
    const ten = [...parties('people', 4, 1), ...parties('sources', 6, 2)];
    const filters = filtersOf(siteOf(filesOf(ten)));
    expect(slugs(filters.parties)).toEqual(names(ten));
    expect(filters).not.toHaveProperty('allParties');
  });

  it('of more than ten those that act, and no sources, however often they spoke', () => {
    const acting = [...parties('people', 6, 1), ...parties('organisations', 3, 1)];
    const filters = filtersOf(siteOf(filesOf([...acting, ...parties('sources', 2, 5)])));
    expect(slugs(filters.parties)).toEqual(names(acting));
    expect(filters.allParties).toBe('/claims/party/');
  });

  it('of more than ten that act those that spoke of most claims', () => {
    const [often, seldom] = [parties('organisations', 8, 3), parties('people', 5, 1)];
    const { parties: named } = filtersOf(siteOf(filesOf([...seldom, ...often])));
    expect(named).toHaveLength(10);
    expect(slugs(named)).toEqual(expect.arrayContaining(names(often)));
    expect(named.filter(({ count }) => count === 1)).toHaveLength(2);
  });

  it('on the page of one beside it, if they are few, and otherwise itself', () => {
    const [few, many] = [parties('people', 10, 1), parties('people', 11, 1)];
    expect(slugs(filtersOf(siteOf(filesOf(few)), '/claims/party/people-3/').parties)).toEqual(names(few));
    expect(filtersOf(siteOf(filesOf(many)), '/claims/party/people-3/')).toMatchObject({
      parties: [{ by: 'party', name: 'people-3', href: '/claims/party/people-3/' }],
      allParties: '/claims/party/',
    });
  });
});

describe('topics', () => {
  const topical = (count: number): Site =>
    siteOf(
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `claims/c${index}.md`,
          article({ statement: `C${index}.`, topic: `T${String(index).padStart(3, '0')}` }),
        ]),
      ),
    );

  it('are named by the ledger up to 24', () => {
    expect(filtersOf(topical(24)).topics).toHaveLength(24);
    expect(filtersOf(topical(24))).not.toHaveProperty('allTopics');
    expect(() => topical(24).page('/claims/topic/')).toThrow('there is no page');
    expect(filtersOf(topical(25))).toMatchObject({ topics: { length: 24 }, allTopics: '/claims/topic/' });
    expect(topical(25).page('/claims/topic/')).toMatchObject({ groups: [{ filters: { length: 25 } }] });
    expect(topical(25).page('/claims/topic/')).not.toHaveProperty('older');
  });

  it('have pages of two hundred, each with the way to those beside it', () => {
    const { page } = topical(600);
    const ways = ['/claims/topic/', '/claims/topic/page-2/', '/claims/topic/page-1/'].map((path) => {
      const view = page(path);
      if (view.type !== 'filter-index') throw new Error(`${path} lists no filters`);
      const { part, newer, older, groups } = view;
      return [part, newer, older, groups[0]?.filters.length];
    });
    expect(ways).toEqual([
      [undefined, undefined, '/claims/topic/page-2/', 200],
      [2, '/claims/topic/', '/claims/topic/page-1/', 200],
      [1, '/claims/topic/page-2/', undefined, 200],
    ]);
  });
});
