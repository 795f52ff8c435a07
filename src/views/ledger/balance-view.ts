import type { Graph } from '../../graph/graph.ts';
import { type Balance, balanceAfter, datesOfNews } from '../../graph/claims/ledger-balance.ts';
import { parseDate, type PreciseDate } from '../../model/values/date.ts';

/** How many claims stood where after each year in which something was said of one, or each month where all was said in one year. */
export interface BalanceView {
  readonly periods: readonly {
    /** A month or a year. */
    readonly date: PreciseDate;
    readonly counts: Balance;
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
  const dates = periods.map(parseDate).filter((date) => typeof date === 'object');
  const balances = balanceAfter(graph, dates);
  return { periods: dates.map((date, index) => ({ date, counts: balances[index] ?? {} })) };
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].toSorted();
}
