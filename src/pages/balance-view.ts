import type { ClaimStatus } from '../graph/claim-status.ts';
import type { Graph } from '../graph/graph.ts';
import { balanceOn, datesOfNews } from '../graph/ledger-balance.ts';
import { parseDate, type PreciseDate } from '../model/date.ts';

/** How many claims stood where after each year in which something was said of one, or each month where all was said in one year. */
export interface BalanceView {
  readonly periods: readonly {
    /** A month or a year. */
    readonly date: PreciseDate;
    readonly counts: Readonly<Partial<Record<ClaimStatus, number>>>;
  }[];
}

/** Periods that a picture can hold. */
const most = 8;
const leastClaims = 3;

/** `undefined` where there are few claims, or all was said in one month. */
export function viewBalance(graph: Graph): BalanceView | undefined {
  if (graph.published.claim.length < leastClaims) return undefined;
  const news = datesOfNews(graph);
  const months = distinct(news.map(({ lastDay }) => lastDay.slice(0, 7)));
  const years = distinct(news.map(({ lastDay }) => lastDay.slice(0, 4)));
  const periods = (years.length > 1 ? years : months).slice(-most);
  if (periods.length < 2) return undefined;
  const balances = balanceOn(graph, periods.map(lastDayOf));
  return {
    periods: periods.flatMap((period, index) => {
      const date = parseDate(period);
      const balance = balances[index];
      return typeof date === 'object' && balance ? [{ date, counts: balance.counts }] : [];
    }),
  };
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].toSorted();
}

/** A day that is none before the end of the period, and lies before the next: the 31st of every month. */
function lastDayOf(period: string): string {
  return period.length === 4 ? `${period}-12-31` : `${period}-31`;
}
