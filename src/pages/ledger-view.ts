import type { ClaimStatus } from '../graph/claim-status.ts';
import type { Entry } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import type { Stance } from '../model/claim.ts';
import { compareDates, newestDate, type PreciseDate } from '../model/date.ts';
import { recordKinds } from '../model/kinds.ts';
import { type BalanceView, viewBalance } from './balance-view.ts';
import { newestDate, type PreciseDate } from '../model/date.ts';
import { chunk } from './chunks.ts';
import type { ClaimListedView } from './claim-listing.ts';
import { type FilterIndexView, type LedgerFilters, offerFilters, viewFilterIndexes } from './ledger-filters.ts';
import { selectClaims, type Selection, type StoriesOf } from './ledger-selections.ts';
import { sitePath, type SitePath } from './paths.ts';
import type { ReferenceView } from './reference-view.ts';

/** The ledger of claims, or those that a filter leaves; one part of them where they are many. */
export interface LedgerView {
  readonly type: 'ledger';
  readonly path: SitePath;
  readonly asOf?: PreciseDate;
  /** `undefined` for the ledger of all claims. */
  readonly filter?: LedgerFilter;
  /** Ways to other filters; none on further parts. */
  readonly filters?: LedgerFilters;
  readonly groups: readonly ClaimGroupView[];
  /** How the ledger of all claims stood over time. */
  readonly balance?: BalanceView;
  /** Which part this is, counted from 1, the oldest; `undefined` for the first page. */
  readonly part?: number;
  readonly newer?: SitePath;
  readonly older?: SitePath;
}

export type LedgerFilter =
  | { readonly by: 'status'; readonly status: ClaimStatus }
  | { readonly by: 'topic'; readonly name: string }
  | { readonly by: 'party' | 'about'; readonly record: ReferenceView };

/** Claims of one topic, or on which a party said the same last. */
export interface ClaimGroupView {
  readonly topic?: string;
  readonly href?: SitePath;
  readonly stance?: Stance;
  readonly claims: readonly ClaimListedView[];
}

/** Claims a page of the ledger holds. */
const claimsPerPart = 100;

/** The ledger of all claims, a page for each filter that leaves some of them and not all, and lists of filters where they are many. */
export function viewLedger(graph: Graph, storiesOf: StoriesOf): (LedgerView | FilterIndexView)[] {
  const selections = selectClaims(graph, storiesOf);
  const offered = selections.flatMap(({ link }) => link ?? []);
  const offer = offerFilters(offered);
  const pages = selections.flatMap((selection) =>
    viewSelection(selection, selection.filter ? offer.beside(selection.link) : offer.whole),
  );
  return [...pages, ...viewFilterIndexes(offered)];
}

/** The whole ledger: all claims by topic, and a page for each filter that leaves some of them and not all. */
export function viewLedger(graph: Graph, storiesOf: StoriesOf): LedgerPage[] {
  const all = graph.published.claim;
  const balance = viewBalance(graph);
  const leavesSome = ({ claims }: { readonly claims: readonly unknown[] }): boolean =>
    claims.length > 0 && claims.length < all.length;
  const allTopics = topicsOf(graph);
  const topics = allTopics.filter(leavesSome);
  const parties = partiesOf(graph).filter(leavesSome);
  const statuses = claimStatuses
    .map((status) => ({ status, claims: all.filter((claim) => statusOf(graph, claim) === status) }))
    .filter(leavesSome);
  const offered: readonly FilterView[] = [
    ...statuses.map(({ status, claims }): FilterView => ({
      by: 'status',
      status,
      href: sitePath('claims', 'status', status),
      count: claims.length,
    })),
    ...topics.map(({ slug, name, claims }): FilterView => ({
      by: 'topic',
      name,
      href: sitePath('claims', 'topic', slug),
      count: claims.length,
    })),
    ...parties.map(({ entry, claims }): FilterView => ({
      by: 'party',
      name: entry.name,
      kind: entry.record.kind,
      href: sitePath('claims', 'party', entry.slug),
      count: claims.length,
    })),
  ];
  const plain = (claims: readonly Entry<'claim'>[]): ClaimGroupView[] => [
    { claims: claims.map((claim) => listClaim(graph, claim)) },
  ];
  const withFilters = ({ path, ...rest }: Omit<Selection, 'filters'>): Selection => ({
    path,
    ...rest,
    filters: viewFilters(offered, path),
  });
  const selections: Selection[] = [
    withFilters({
      path: indexPath('claim'),
      claims: all,
      group: (claims) =>
        [...groupInOrder(claims, (claim) => topicOf(graph, claim))].map(([topic, own]) => ({
          ...(topic && { topic: topic.name }),
          ...(topic && topics.includes(topic) && { href: sitePath('claims', 'topic', topic.slug) }),
          claims: own.map((claim) => listClaim(graph, claim)),
        })),
    }),
    ...statuses.map(({ status, claims }) =>
      withFilters({
        path: sitePath('claims', 'status', status),
        claims,
        filter: { by: 'status', status },
        group: plain,
      }),
    ),
    ...topics.map(({ slug, name, claims }) =>
      withFilters({ path: sitePath('claims', 'topic', slug), claims, filter: { by: 'topic', name }, group: plain }),
    ),
    ...parties.map(({ entry, claims }) =>
      withFilters({
        path: sitePath('claims', 'party', entry.slug),
        claims,
        filter: { by: 'party', record: referTo(entry) },
        group: (some) => groupByStance(graph, some, entry),
      }),
    ),
    ...longLists(graph, storiesOf).map(({ entry, claims }) =>
      withFilters({
        path: aboutPath(entry),
        claims,
        filter: { by: 'about', record: referTo(entry) },
        group: plain,
      }),
    ),
  ];
  const [whole, ...filtered] = selections.flatMap((selection) => viewSelection(selection));
  return [...(whole ? [{ ...whole, ...(balance && { balance }) }] : []), ...filtered, ...viewFilterIndexes(offered)];
}

interface LongList {
  readonly entry: Entry;
  readonly claims: readonly Entry<'claim'>[];
}

/** Records whose own page does not list all claims on them. */
function longLists(graph: Graph, storiesOf: StoriesOf): LongList[] {
  const entries = recordKinds.flatMap((kind): readonly Entry[] => graph.published[kind]);
  return entries.flatMap((entry): LongList[] => {
    if (!isOfKind(entry, 'event')) {
      return hasFurtherClaims(graph, entry) ? [{ entry, claims: claimsOn(graph, entry) }] : [];
    }
    const stories = storiesOf(entry);
    const cut = viewEventKnowledge(graph, entry, stories)?.all !== undefined;
    return cut ? [{ entry, claims: claimsOfEvent(graph, entry, stories) }] : [];
  });
}

function viewSelection({ path, claims, filter, filters, group }: Selection): LedgerView[] {
function viewSelection({ path, claims, filter, group }: Selection, filters: LedgerFilters): LedgerView[] {
  const { newest, older } = chunk(claims, claimsPerPart);
  const partPath = (part: number): SitePath => sitePath(...path.split('/').filter(Boolean), `page-${part}`);
  const view = (items: readonly Entry<'claim'>[], at: SitePath): LedgerView => {
    const asOf = newestDate(items.flatMap(({ record }) => record.fields.assertions.map(({ date }) => date)));
    return { type: 'ledger', path: at, ...(asOf && { asOf }), ...(filter && { filter }), groups: group(items) };
  };
  return [
    { ...view(newest, path), filters, ...(older.length > 0 && { older: partPath(older.length) }) },
    ...older.map((items, position) => {
      const part = position + 1;
      const newer = part === older.length ? path : partPath(part + 1);
      return { ...view(items, partPath(part)), part, newer, ...(part > 1 && { older: partPath(part - 1) }) };
    }),
  ];
}
