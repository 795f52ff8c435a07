import { type ClaimStatus, standingOf } from '../../graph/claims/claim-status.ts';
import type { Entry } from '../../graph/link/entry.ts';
import { connectedOfKind, type Graph } from '../../graph/graph.ts';
import type { Stance } from '../../model/records/claim.ts';
import type { PreciseDate } from '../../model/values/date.ts';
import { sitePath, type SitePath } from '../../addresses/paths.ts';
import { type ReferenceView, referTo } from '../lists/reference-view.ts';

/** A claim in a list: where it stands, who holds and who denies it, and when somebody spoke of it last. */
export interface ClaimListedView extends ReferenceView {
  readonly status: ClaimStatus;
  readonly topic?: string;
  readonly heldBy?: VoicesView;
  readonly deniedBy?: VoicesView;
  readonly lastWord?: PreciseDate;
  /** What the page's own record said of it. */
  readonly said: readonly { readonly stance: Stance; readonly date: PreciseDate }[];
}

/** Speakers by name, and how many more there are. */
export interface VoicesView {
  readonly names: readonly string[];
  readonly others: number;
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

const namesShown = 4;

/** Claims that the page of a record lists; if there are more, the others stand on a page of the ledger. */
const claimsShown = 40;

export function listClaim(claim: Entry<'claim'>, speaker?: Entry): ClaimListedView {
  const { topic, assertions } = claim.fields;
  const { status, holders, deniers, lastWord } = standingOf(claim);
  const said = assertions.filter(({ by }) => speaker && by.some((one) => one === speaker));
  return {
    ...referTo(claim),
    status,
    ...(topic !== undefined && { topic }),
    ...(holders.length > 0 && { heldBy: viewVoices(holders) }),
    ...(deniers.length > 0 && { deniedBy: viewVoices(deniers) }),
    ...(lastWord && { lastWord }),
    said: said.map(({ stance, date }) => ({ stance, date })),
  };
}

function viewVoices(speakers: readonly Entry[]): VoicesView {
  // Nobody is told that there is “one other”: a single further name takes no more room than that.
  const shown = speakers.length === namesShown + 1 ? namesShown + 1 : namesShown;
  return {
    names: speakers.slice(0, shown).map(({ name }) => name),
    others: Math.max(0, speakers.length - shown),
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
    claims: shown.map((claim) => listClaim(claim, entry)),
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
