import { rankClaims, type Weight, weightOf } from '../../graph/claims/rank-claims.ts';
import { standingOf } from '../../graph/claims/claim-standing.ts';
import type { Entry } from '../../graph/link/entry.ts';
import { connectedOfKind, type Graph } from '../../graph/graph.ts';
import type { Stance } from '../../model/records/claim.ts';
import type { PreciseDate } from '../../model/values/date.ts';
import { sitePath, type SitePath } from '../../addresses/paths.ts';
import { type ReferenceView, referTo } from '../lists/reference-view.ts';
import { type StandingView, viewStanding } from './standing-view.ts';

/** A claim in a list: where it stands, and when somebody spoke of it last. */
export interface ClaimListedView extends ReferenceView {
  readonly standing: StandingView;
  readonly weight: Weight;
  readonly topic?: string;
  readonly lastWord?: PreciseDate;
  /** What the page's own record said of it. */
  readonly said: readonly { readonly stance: Stance; readonly date: PreciseDate }[];
}

/** Claims of one topic, or on which a party said the same last. */
export interface ClaimGroupView {
  readonly topic?: string;
  readonly href?: SitePath;
  readonly stance?: Stance;
  readonly claims: readonly ClaimListedView[];
}

/** Where the rest of a long list of claims stands, and how long it is. */
export interface AllClaimsView {
  readonly href: SitePath;
  readonly count: number;
}

/** Claims that the page of a record lists; if there are more, the others stand on a page of the ledger. */
const claimsShown = 40;

export function listClaim(graph: Graph, claim: Entry<'claim'>, speaker?: Entry): ClaimListedView {
  const { topic, assertions } = claim.fields;
  const { lastWord } = standingOf(graph, claim);
  const said = assertions.filter(({ by }) => speaker && by.some((one) => one === speaker));
  return {
    ...referTo(claim),
    standing: viewStanding(graph, claim),
    weight: weightOf(claim),
    ...(topic !== undefined && { topic }),
    ...(lastWord && { lastWord }),
    said: said.map(({ stance, date }) => ({ stance, date })),
  };
}

/** Claims that a record cites and those that speak of it, its own first. */
export function claimsOn(graph: Graph, entry: Entry): Entry<'claim'>[] {
  const others = graph.mentionsOf(entry).flatMap(({ from }) => (from.kind === 'claim' ? [from] : []));
  return [...new Set([...connectedOfKind(graph, entry, 'claim'), ...others])];
}

/** The claims on a record's page, with all that it cites itself, so that they can be told in its text. */
export function listClaimsOn(
  graph: Graph,
  entry: Entry,
): { claims: readonly ClaimListedView[]; allClaims?: AllClaimsView } {
  const all = claimsOn(graph, entry);
  const shown = shownOf(all, connectedOfKind(graph, entry, 'claim').length);
  return {
    claims: rankClaims(graph, shown).map((claim) => listClaim(graph, claim, entry)),
    ...(shown.length < all.length && { allClaims: { href: aboutPath(entry), count: all.length } }),
  };
}

function shownOf<Item>(all: readonly Item[], least: number): readonly Item[] {
  return all.slice(0, Math.max(claimsShown, least));
}

/** Whether a record has more claims than its page lists. */
export function hasFurtherClaims(graph: Graph, entry: Entry): boolean {
  const all = claimsOn(graph, entry);
  return shownOf(all, connectedOfKind(graph, entry, 'claim').length).length < all.length;
}

/** The page of the ledger that holds all claims on a record. */
export function aboutPath(entry: Entry): SitePath {
  return sitePath('claims', 'about', entry.slug);
}
