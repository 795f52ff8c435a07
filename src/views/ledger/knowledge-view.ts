import { groupInOrder } from '../../base/group.ts';
import { tookPlace } from '../../graph/events/attendance.ts';
import { statusOf } from '../../graph/claims/claim-standing.ts';
import { byWeight, rankClaims } from '../../graph/claims/rank-claims.ts';
import type { ClaimStatus } from '../../graph/claims/status-rules.ts';
import type { Entry } from '../../graph/link/entry.ts';
import { connectedOfKind, type Graph } from '../../graph/graph.ts';
import { compareDates, isVague, newestDate, type PreciseDate } from '../../model/values/date.ts';
import { aboutPath, type AllClaimsView, type ClaimListedView, claimsOn, listClaim } from './claim-listing.ts';
import { type CommitmentListedView, listCommitment } from './commitment-listing.ts';
import { indexPath, sitePath, type SitePath } from '../../addresses/paths.ts';
import { list, type ListedView, type ReferenceView, referTo } from '../lists/reference-view.ts';

/** What is known, what is disputed and what is not known: of the whole story, or of one event. */
export interface KnowledgeParts {
  /** Claims by their status, those that matter most first. What was withdrawn, came otherwise or is an opinion is no knowledge. */
  readonly claims: Readonly<Record<SortedStatus, Shown<ClaimListedView>>>;
  /** Points on which sources differ. */
  readonly differ: Shown<ListedView>;
  /** Promises of which nothing is known that met, changed or ended them. */
  readonly open: Shown<CommitmentListedView>;
  /** Facts of events that no record gives. */
  readonly unreported: readonly UnreportedView[];
}

/** What stands under each of the three headings. */
export const statusesOf = {
  known: ['documented', 'confirmed', 'settled', 'borne-out'],
  disputed: ['disputed', 'disputed-generally', 'denied', 'accounts-differ'],
  unknown: ['several-sides', 'one-side', 'reported', 'no-word', 'partly', 'open'],
} as const satisfies Record<string, readonly ClaimStatus[]>;

export type KnowledgeHeading = keyof typeof statusesOf;

export type SortedStatus = (typeof statusesOf)[KnowledgeHeading][number];

/** The first of some items, how many there are, and where all of them stand if there are more. */
export interface Shown<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly all?: SitePath;
}

/** A fact that an event can have and no record gives. */
export type EventGap = 'day' | 'place' | 'participants';

interface UnreportedView {
  /** `undefined` on the event's own page. */
  readonly event?: ReferenceView;
  readonly gaps: readonly EventGap[];
}

/** The page of what is known of the whole story. */
export interface KnowledgeView extends KnowledgeParts {
  readonly type: 'knowledge';
  readonly path: SitePath;
  readonly asOf?: PreciseDate;
}

/** What is known of one event, in its page. */
export interface EventKnowledge extends KnowledgeParts {
  readonly asOf?: PreciseDate;
  /** Where all claims stand, when a group shows only the first of its own. */
  readonly all?: AllClaimsView;
}

export const knowledgePath = sitePath('known');

/** Items a group shows on the page of the whole story, on the home page, and on the page of an event. */
const most = { site: 6, home: 3, event: 8 };

/** What is known of the whole story; `undefined` where there is no claim, promise or discrepancy to sort. */
export function viewKnowledge(graph: Graph): KnowledgeView | undefined {
  const parts = viewSiteKnowledge(graph, most.site);
  if (!parts) return undefined;
  const asOf = newestShown(parts);
  return { type: 'knowledge', path: knowledgePath, ...(asOf && { asOf }), ...parts };
}

/** The same in short, for the home page. */
export function viewKnowledgeInShort(graph: Graph): KnowledgeParts | undefined {
  return viewSiteKnowledge(graph, most.home);
}

function viewSiteKnowledge(graph: Graph, limit: number): KnowledgeParts | undefined {
  const { claim, commitment, discrepancy } = graph.published;
  if (claim.length + commitment.length + discrepancy.length === 0) return undefined;
  const compared = graph.series.flatMap(({ events }) => events);
  const statusPage = (status: SortedStatus, count: number): SitePath =>
    count < claim.length ? sitePath('claims', 'status', status) : indexPath('claim');
  return {
    claims: sortClaims(graph, claim, limit, () => true, statusPage),
    differ: show(byWeight(byConcern(discrepancy)).map(list), limit, indexPath('discrepancy')),
    open: show(openOf(graph, commitment), limit, indexPath('commitment')),
    unreported: compared.flatMap((event) => {
      const gaps = gapsOf(event);
      return gaps.length > 0 ? [{ event: referTo(event), gaps }] : [];
    }),
  };
}

/** What is known of an event: of claims about it, and of those that its stories cite. `undefined` where there is nothing to sort. */
export function viewEventKnowledge(
  graph: Graph,
  event: Entry<'event'>,
  stories: readonly Entry<'story'>[],
): EventKnowledge | undefined {
  const claims = claimsOfEvent(graph, event, stories);
  const mentions = graph.mentionsOf(event).map(({ from }) => from);
  const promises = mentions.filter((from) => from.kind === 'commitment');
  const differing = mentions.filter((from) => from.kind === 'discrepancy');
  if (claims.length + promises.length + differing.length === 0) return undefined;
  const gaps = gapsOf(event);
  const close = new Set(claimsOn(graph, event));
  const sorted = sortClaims(graph, claims, most.event, (claim) => close.has(claim));
  const parts: KnowledgeParts = {
    claims: sorted,
    differ: show(byWeight(differing).map(list), differing.length),
    open: show(openOf(graph, promises), promises.length),
    unreported: gaps.length > 0 ? [{ gaps }] : [],
  };
  const asOf = newestShown(parts);
  const cut = Object.values(sorted).some(({ items, total }) => items.length < total);
  return {
    ...parts,
    ...(asOf && { asOf }),
    ...(cut && { all: { href: aboutPath(event), count: claims.length } }),
  };
}

/** Claims about an event or named on its page, then those that its stories cite. */
export function claimsOfEvent(
  graph: Graph,
  event: Entry<'event'>,
  stories: readonly Entry<'story'>[],
): readonly Entry<'claim'>[] {
  const cited = stories.flatMap((story) => connectedOfKind(graph, story, 'claim'));
  return [...new Set([...claimsOn(graph, event), ...cited])];
}

function sortClaims(
  graph: Graph,
  claims: readonly Entry<'claim'>[],
  limit: number,
  comesFirst: (claim: Entry<'claim'>) => boolean,
  pageOf?: (status: SortedStatus, count: number) => SitePath,
): KnowledgeParts['claims'] {
  const ordered = rankClaims(graph, claims).toSorted((a, b) => Number(comesFirst(b)) - Number(comesFirst(a)));
  const byStatus = groupInOrder(ordered, (claim) => statusOf(graph, claim));
  const group = (status: SortedStatus): Shown<ClaimListedView> => {
    const own = byStatus.get(status) ?? [];
    const shown = show(own, limit, pageOf?.(status, own.length));
    return { ...shown, items: shown.items.map((claim) => listClaim(graph, claim)) };
  };
  return {
    documented: group('documented'),
    confirmed: group('confirmed'),
    settled: group('settled'),
    'borne-out': group('borne-out'),
    disputed: group('disputed'),
    'disputed-generally': group('disputed-generally'),
    denied: group('denied'),
    'accounts-differ': group('accounts-differ'),
    'several-sides': group('several-sides'),
    'one-side': group('one-side'),
    reported: group('reported'),
    'no-word': group('no-word'),
    partly: group('partly'),
    open: group('open'),
  };
}

function newestDateFirst(a: PreciseDate | undefined, b: PreciseDate | undefined): number {
  return a && b ? compareDates(b, a) : Number(a === undefined) - Number(b === undefined);
}

function show<Item>(all: readonly Item[], limit: number, page?: SitePath): Shown<Item> {
  const more = page !== undefined && all.length > limit;
  return { items: all.slice(0, limit), total: all.length, ...(more && { all: page }) };
}

/** Discrepancies that concern what is newest first. */
function byConcern(discrepancies: readonly Entry<'discrepancy'>[]): Entry<'discrepancy'>[] {
  return discrepancies
    .map((entry) => ({
      entry,
      date: newestDate(entry.fields.concerns.map(({ date }) => date)),
    }))
    .toSorted((a, b) => newestDateFirst(a.date, b.date))
    .map(({ entry }) => entry);
}

function openOf(graph: Graph, commitments: readonly Entry<'commitment'>[]): CommitmentListedView[] {
  return commitments
    .map((commitment) => listCommitment(graph, commitment))
    .filter(({ state }) => state === 'open' || state === 'overdue');
}

/** What is not known of an event that was held, or of which nobody says that it was not. */
function gapsOf(event: Entry<'event'>): EventGap[] {
  if (!tookPlace(event)) return [];
  // What only readers may not know is no gap.
  const { start, place, participants } = event.written;
  const gaps: EventGap[] = [];
  if (isVague(start)) gaps.push('day');
  if (place === undefined) gaps.push('place');
  if (participants.length === 0) gaps.push('participants');
  return gaps;
}

function newestShown({ claims, open }: KnowledgeParts): PreciseDate | undefined {
  return newestDate([
    ...Object.values(claims).flatMap(({ items }) => items.map(({ lastWord }) => lastWord)),
    ...open.items.flatMap(({ date, latest }) => [date, latest?.date]),
  ]);
}
