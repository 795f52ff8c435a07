import { compareDates, type PreciseDate } from '../model/date.ts';
import { type ClaimStatus, statusOf } from './claim-status.ts';
import type { Entry } from './entry.ts';
import type { Graph } from './graph.ts';

/** How the claims of a graph stood on days in the past, judged by what had been said by then. */
export interface BalanceAt {
  /** The last day that counts, `YYYY-MM-DD`. */
  readonly day: string;
  /** Claims of each status; none are left out. */
  readonly counts: Readonly<Partial<Record<ClaimStatus, number>>>;
}

/** Counts claims by status on each of some days, given in order. A claim counts from the first word on it. */
export function balanceOn(graph: Graph, days: readonly string[]): BalanceAt[] {
  const counts = days.map((): Partial<Record<ClaimStatus, number>> => ({}));
  for (const claim of graph.published.claim) {
    let said = -1;
    let status: ClaimStatus | undefined;
    for (const [index, day] of days.entries()) {
      const known = claim.record.fields.assertions.filter(({ date }) => date.lastDay <= day).length;
      if (known !== said) status = known === 0 ? undefined : statusBy(graph, claim, day);
      said = known;
      const count = counts[index];
      if (status && count) count[status] = (count[status] ?? 0) + 1;
    }
  }
  return days.map((day, index) => ({ day, counts: counts[index] ?? {} }));
}

/** The dates on which something was said of a claim, the oldest first. */
export function datesOfNews(graph: Graph): PreciseDate[] {
  return graph.published.claim
    .flatMap(({ record }) => record.fields.assertions.map(({ date }) => date))
    .toSorted(compareDates);
}

/** A claim's status as it followed from what had been said by the end of a day: the one place that asks for it. */
function statusBy(graph: Graph, claim: Entry<'claim'>, day: string): ClaimStatus {
  const { fields } = claim.record;
  const assertions = fields.assertions.filter(({ date }) => date.lastDay <= day);
  const then: Entry<'claim'> = { ...claim, record: { ...claim.record, fields: { ...fields, assertions } } };
  // References are known by the entry that holds them, and `then` is not in the graph.
  return statusOf({ ...graph, follow: (_, reference) => graph.follow(claim, reference) }, then);
}
