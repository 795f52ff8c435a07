import { rankClaims } from '../../graph/claims/rank-claims.ts';
import { type StandingView, viewStanding } from '../ledger/standing-view.ts';
import { type Entry, thoseNamed } from '../../graph/link/entry.ts';
import { claimsAbout } from '../../graph/events/event-words.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Stance } from '../../model/records/claim.ts';
import { newestDate, type PreciseDate } from '../../model/values/date.ts';
import { limit, type Limited, mapLimited } from '../lists/limited.ts';
import { type ReferenceView, referTo } from '../lists/reference-view.ts';

/** A claim about an event: where it stands, and who says what of it. */
export interface ClaimedView {
  readonly claim: ReferenceView;
  readonly standing: StandingView;
  readonly asOf?: PreciseDate;
  readonly stances: readonly { readonly stance: Stance; readonly by: readonly ReferenceView[] }[];
  readonly sources: Limited<ReferenceView>;
}

const shown = { claims: 6, sources: 2 };

export function viewClaimed(graph: Graph, events: readonly Entry<'event'>[]): Limited<ClaimedView> {
  const ranked = rankClaims(graph, claimsAbout(graph, events));
  return mapLimited(limit(ranked, shown.claims), (claim) => viewOne(graph, claim));
}

function viewOne(graph: Graph, claim: Entry<'claim'>): ClaimedView {
  const stances = new Map<Stance, Set<Entry>>();
  const sources = new Set<Entry>();
  const { assertions } = claim.fields;
  for (const { stance, by, source } of assertions) {
    const speakers = stances.get(stance) ?? new Set<Entry>();
    stances.set(stance, speakers);
    for (const one of thoseNamed(by)) speakers.add(one);
    for (const one of source) sources.add(one);
  }
  const asOf = newestDate(claim.dates);
  return {
    claim: referTo(claim),
    standing: viewStanding(graph, claim),
    ...(asOf && { asOf }),
    stances: [...stances].map(([stance, by]) => ({ stance, by: [...by].map(referTo) })),
    sources: limit([...sources].map(referTo), shown.sources),
  };
}
