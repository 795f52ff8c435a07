import { partiesOf, topicOf, topicsOf } from '../../graph/claims/claim-facets.ts';
import { statusOf } from '../../graph/claims/claim-standing.ts';
import { rankClaims } from '../../graph/claims/rank-claims.ts';
import { claimStatuses } from '../../graph/claims/status-rules.ts';
import type { Entry } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Stance } from '../../model/records/claim.ts';
import { compareDates } from '../../model/values/date.ts';
import { recordKinds } from '../../model/values/kinds.ts';
import { groupInOrder } from '../../base/group.ts';
import { aboutPath, type ClaimGroupView, claimsOn, hasFurtherClaims, listClaim } from './claim-listing.ts';
import { claimsOfEvent, viewEventKnowledge } from './knowledge-view.ts';
import type { FilterView, LedgerFilter } from './ledger-filters.ts';
import { indexPath, sitePath, type SitePath } from '../../addresses/paths.ts';
import { referTo } from '../lists/reference-view.ts';

/** Claims that stand together in the ledger, and how their page shows them. */
export interface Selection {
  readonly path: SitePath;
  readonly claims: readonly Entry<'claim'>[];
  /** `undefined` for all claims. */
  readonly filter?: LedgerFilter;
  /** How other pages of the ledger lead to it; `undefined` for those that only a record's page leads to. */
  readonly link?: FilterView;
  readonly group: (claims: readonly Entry<'claim'>[]) => readonly ClaimGroupView[];
}

export type StoriesOf = (event: Entry<'event'>) => readonly Entry<'story'>[];

/** All claims, then those of each status, topic and party that are some and not all, then those on records that have too many to list. */
export function selectClaims(graph: Graph, storiesOf: StoriesOf): Selection[] {
  const all = rankClaims(graph, graph.published.claim);
  const filtered = [...statuses(graph), ...topics(graph), ...parties(graph)];
  return [
    { path: indexPath('claim'), claims: all, group: (claims) => groupByTopic(graph, claims) },
    ...filtered.filter(({ claims }) => claims.length > 0 && claims.length < all.length),
    ...longLists(graph, storiesOf),
  ];
}

function statuses(graph: Graph): Selection[] {
  const byStatus = groupInOrder(rankClaims(graph, graph.published.claim), (claim) => statusOf(graph, claim));
  return claimStatuses.map((status) => {
    const claims = byStatus.get(status) ?? [];
    const path = sitePath('claims', 'status', status);
    const link: FilterView = { by: 'status', status, href: path, count: claims.length };
    return { path, claims, filter: { by: 'status', status }, link, group: (some) => ungrouped(graph, some) };
  });
}

function topics(graph: Graph): Selection[] {
  return topicsOf(graph).map(({ slug, name, claims }) => {
    const path = sitePath('claims', 'topic', slug);
    const link: FilterView = { by: 'topic', name, href: path, count: claims.length };
    const ranked = rankClaims(graph, claims);
    return { path, claims: ranked, filter: { by: 'topic', name }, link, group: (some) => ungrouped(graph, some) };
  });
}

function parties(graph: Graph): Selection[] {
  return partiesOf(graph).map(({ entry, claims }) => {
    const path = sitePath('claims', 'party', entry.slug);
    const { kind } = entry;
    const link: FilterView = { by: 'party', name: entry.name, kind, href: path, count: claims.length };
    const filter: LedgerFilter = { by: 'party', record: referTo(entry) };
    return {
      path,
      claims: rankClaims(graph, claims),
      filter,
      link,
      group: (some) => groupByStance(graph, some, entry),
    };
  });
}

/** Records whose own page does not list all claims on them. */
function longLists(graph: Graph, storiesOf: StoriesOf): Selection[] {
  const entries = recordKinds.flatMap((kind): readonly Entry[] => graph.published[kind]);
  return entries.flatMap((entry): Selection[] => {
    const claims = claimsToList(graph, entry, storiesOf);
    if (claims === undefined) return [];
    const filter: LedgerFilter = { by: 'about', record: referTo(entry) };
    const ranked = rankClaims(graph, claims);
    return [{ path: aboutPath(entry), claims: ranked, filter, group: (some) => ungrouped(graph, some) }];
  });
}

function claimsToList(graph: Graph, entry: Entry, storiesOf: StoriesOf): readonly Entry<'claim'>[] | undefined {
  if (entry.kind !== 'event') return hasFurtherClaims(graph, entry) ? claimsOn(graph, entry) : undefined;
  const stories = storiesOf(entry);
  return viewEventKnowledge(graph, entry, stories)?.all && claimsOfEvent(graph, entry, stories);
}

function ungrouped(graph: Graph, claims: readonly Entry<'claim'>[]): ClaimGroupView[] {
  return [{ claims: claims.map((claim) => listClaim(graph, claim)) }];
}

/** Claims by topic, with the way to the topic's page unless it holds every claim there is. */
function groupByTopic(graph: Graph, claims: readonly Entry<'claim'>[]): ClaimGroupView[] {
  return [...groupInOrder(claims, (claim) => topicOf(graph, claim))].map(([topic, own]) => ({
    ...(topic && { topic: topic.name }),
    ...(topic &&
      topic.claims.length < graph.published.claim.length && { href: sitePath('claims', 'topic', topic.slug) }),
    claims: own.map((claim) => listClaim(graph, claim)),
  }));
}

const stances: readonly Stance[] = ['asserts', 'denies', 'differs', 'qualifies', 'withdraws', 'declines'];

/** Claims by what a party said of them last. */
function groupByStance(graph: Graph, claims: readonly Entry<'claim'>[], party: Entry): ClaimGroupView[] {
  const byStance = groupInOrder(claims, (claim) => lastStance(claim, party));
  return stances.flatMap((stance) => {
    const own = byStance.get(stance) ?? [];
    return own.length > 0 ? [{ stance, claims: own.map((claim) => listClaim(graph, claim, party)) }] : [];
  });
}

function lastStance(claim: Entry<'claim'>, party: Entry): Stance | undefined {
  return claim.fields.assertions
    .filter(({ by }) => by.some((one) => one === party))
    .toSorted((a, b) => compareDates(a.date, b.date))
    .map(({ stance }) => (stance === 'confirms' ? 'asserts' : stance))
    .at(-1);
}
