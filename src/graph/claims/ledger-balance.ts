import { compareDates, type PreciseDate } from '../../model/values/date.ts';
import type { Graph } from '../graph.ts';
import type { Entry } from '../link/entry.ts';
import { standingOf } from './claim-standing.ts';
import { wordsOn } from './claim-words.ts';
import type { ClaimStatus } from './status-rules.ts';

/** Claims of each status; none are left out. */
export type Balance = Readonly<Partial<Record<ClaimStatus, number>>>;

/** Counts claims by status at the end of each of some periods, given in order. A claim counts from the first word on it. */
export function balanceAfter(graph: Graph, periods: readonly PreciseDate[]): Balance[] {
  const balances = periods.map((): Partial<Record<ClaimStatus, number>> => ({}));
  for (const claim of graph.published.claim) {
    let said = -1;
    let status: ClaimStatus | undefined;
    for (const [index, period] of periods.entries()) {
      const known = wordsOn(graph, claim, period).length;
      if (known !== said) status = statusAfter(graph, claim, period);
      said = known;
      const balance = balances[index];
      if (status && balance) balance[status] = (balance[status] ?? 0) + 1;
    }
  }
  return balances;
}

/** `undefined` where nobody had spoken of the claim itself by then. */
function statusAfter(graph: Graph, claim: Entry<'claim'>, period: PreciseDate): ClaimStatus | undefined {
  const { status, lastWord } = standingOf(graph, claim, period);
  return lastWord && status;
}

/** The dates on which something was said of a claim, the oldest first. */
export function datesOfNews(graph: Graph): PreciseDate[] {
  return graph.published.claim
    .flatMap(({ fields }) => fields.assertions.map(({ date }) => date))
    .toSorted(compareDates);
}
