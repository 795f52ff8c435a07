import { type ClaimStatus, statusOf } from '../../graph/claims/claim-status.ts';
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
  readonly status: ClaimStatus;
  readonly asOf?: PreciseDate;
  readonly stances: readonly { readonly stance: Stance; readonly by: readonly ReferenceView[] }[];
  readonly sources: Limited<ReferenceView>;
}

const shown = { claims: 6, sources: 2 };

/** What is disputed comes first, then what is least settled. */
const rank: Readonly<Record<string, number>> = { disputed: 0, denied: 1 };
const settled = 2;

export function viewClaimed(graph: Graph, events: readonly Entry<'event'>[]): Limited<ClaimedView> {
  const judged = claimsAbout(graph, events).map((claim) => ({ claim, status: statusOf(claim) }));
  const ordered = judged.toSorted((a, b) => (rank[a.status] ?? settled) - (rank[b.status] ?? settled));
  return mapLimited(limit(ordered, shown.claims), ({ claim, status }) => viewOne(claim, status));
}

function viewOne(claim: Entry<'claim'>, status: ClaimStatus): ClaimedView {
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
    status,
    ...(asOf && { asOf }),
    stances: [...stances].map(([stance, by]) => ({ stance, by: [...by].map(referTo) })),
    sources: limit([...sources].map(referTo), shown.sources),
  };
}
