import type { ClaimStatus } from '../../graph/claims/status-rules.ts';
import type { RecordKind } from '../../model/values/kinds.ts';
import { groupInOrder } from '../../base/group.ts';
import { indexPath, sitePath, type SitePath } from '../../addresses/paths.ts';
import { cutIntoPages, type PagePart } from '../lists/list-pages.ts';
import type { ReferenceView } from '../lists/reference-view.ts';

/** A page of the ledger that holds the claims of one status, topic or party. */
export type FilterView = { readonly href: SitePath; readonly count: number } & (
  | { readonly by: 'status'; readonly status: ClaimStatus }
  | { readonly by: 'topic'; readonly name: string }
  | { readonly by: 'party'; readonly name: string; readonly kind: RecordKind }
);

/** Those that a name tells apart. */
export type NamedFilterView = Exclude<FilterView, { by: 'status' }>;

/** What a page of the ledger holds the claims of. */
export type LedgerFilter =
  | { readonly by: 'status'; readonly status: ClaimStatus }
  | { readonly by: 'topic'; readonly name: string }
  | { readonly by: 'party' | 'about'; readonly record: ReferenceView };

/** Ways from one page of the ledger to others. Only the ledger of all claims tells how many there are behind each. */
export interface LedgerFilters {
  readonly all?: SitePath;
  readonly statuses: readonly FilterLink<'status'>[];
  readonly topics: readonly FilterLink<'topic'>[];
  readonly parties: readonly FilterLink<'party'>[];
  readonly allTopics?: SitePath;
  readonly allParties?: SitePath;
}

type FilterLink<By extends FilterView['by']> = Omit<Extract<FilterView, { by: By }>, 'count'> & {
  readonly count?: number;
};

/** Every topic or every party that has a page; a part of them where they are many. */
export interface FilterIndexView extends PagePart {
  readonly type: 'filter-index';
  readonly by: 'topic' | 'party';
  readonly groups: readonly { readonly kind?: RecordKind; readonly filters: readonly NamedFilterView[] }[];
}

/** Topics and parties that a page of the ledger names; all others stand on a page of their own. */
const shown = { topic: 24, party: 10 };

const indexPart = 200;

const allOf = { topic: sitePath('claims', 'topic'), party: sitePath('claims', 'party') };

/** The ways that each page of the ledger offers, worked out once for all of them. */
export interface OfferedFilters {
  /** For the ledger itself: the largest filters of each sort, with the numbers of their claims. */
  readonly whole: LedgerFilters;
  /** For any other page: the way back and, on the page of a filter, those beside it or the way to them. */
  beside(current: FilterView | undefined): LedgerFilters;
}

export function offerFilters(offered: readonly FilterView[]): OfferedFilters {
  const statuses = offered.filter((filter) => filter.by === 'status');
  const topics = offered.filter((filter) => filter.by === 'topic');
  const parties = offered.filter((filter) => filter.by === 'party');
  const allTopics = topics.length > shown.topic && { allTopics: allOf.topic };
  const allParties = parties.length > shown.party && { allParties: allOf.party };
  const none: LedgerFilters = { all: indexPath('claim'), statuses: [], topics: [], parties: [] };
  const statusLinks = statuses.map(withoutCount);
  const topicLinks = allTopics ? undefined : topics.map(withoutCount);
  const partyLinks = allParties ? undefined : parties.map(withoutCount);
  return {
    whole: {
      statuses,
      topics: largest(topics, shown.topic),
      parties: largest(parties, shown.party),
      ...allTopics,
      ...allParties,
    },
    beside: (current) => {
      switch (current?.by) {
        case undefined:
          return none;
        case 'status':
          return { ...none, statuses: statusLinks };
        case 'topic':
          return { ...none, topics: topicLinks ?? [withoutCount(current)], ...allTopics };
        case 'party':
          return { ...none, parties: partyLinks ?? [withoutCount(current)], ...allParties };
      }
    },
  };
}

function withoutCount<Filter extends FilterView>(filter: Filter): Omit<Filter, 'count'> {
  const { count, ...link } = filter;
  void count;
  return link;
}

/** Those with most claims, in the order in which they were offered; sources only where there is room for all. */
function largest<Filter extends FilterView>(filters: readonly Filter[], most: number): readonly Filter[] {
  if (filters.length <= most) return filters;
  const acting = filters.filter((filter) => filter.by !== 'party' || filter.kind !== 'source');
  const chosen = new Set(acting.toSorted((a, b) => b.count - a.count).slice(0, most));
  return filters.filter((filter) => chosen.has(filter));
}

function hasIndex(offered: readonly FilterView[], by: 'topic' | 'party'): boolean {
  return offered.filter((filter) => filter.by === by).length > shown[by];
}

/** The pages of all topics and of all parties, where the ledger does not name them all. */
export function viewFilterIndexes(offered: readonly FilterView[]): FilterIndexView[] {
  return (['topic', 'party'] as const).flatMap((by) => (hasIndex(offered, by) ? viewIndex(offered, by) : []));
}

function viewIndex(offered: readonly FilterView[], by: 'topic' | 'party'): FilterIndexView[] {
  const own = offered.filter((filter) => filter.by !== 'status').filter((filter) => filter.by === by);
  const path = allOf[by];
  const partPath = (part: number): SitePath => sitePath('claims', by, `page-${part}`);
  const view = (filters: readonly NamedFilterView[], at: SitePath): FilterIndexView => ({
    type: 'filter-index',
    path: at,
    by,
    groups: [...groupInOrder(filters, (filter) => (filter.by === 'party' ? filter.kind : undefined))].map(
      ([kind, group]) => ({ ...(kind && { kind }), filters: group }),
    ),
  });
  return cutIntoPages(own, indexPart, path, partPath).map(({ items, at }) => ({
    ...view(items, at.path),
    ...at,
  }));
}
