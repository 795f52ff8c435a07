import { isVague, knownBy as liesWithin, type PreciseDate } from '../model/values/date.ts';
import type { Entry } from './link/entry.ts';

/** Something that was said or done on a date: an assertion, a stage, an outcome, the beginning of a role. */
export interface Dated {
  readonly date: PreciseDate;
  readonly source?: readonly Entry<'source'>[];
  /** A day by which it was surely known, where an editor knows more than the date tells. */
  readonly 'known-by'?: PreciseDate;
}

/**
 * The first day on which something is surely known, `YYYY-MM-DD`: its own day; of what is dated by month or year alone the earliest of
 * its last day, the dates of its sources and `known-by`, and never before it can have been.
 */
export function knownDay({ date, source = [], ...given }: Dated): string {
  if (!isVague(date)) return date.lastDay;
  const dates = [...source.map(({ fields }) => fields.date), given['known-by'], date];
  const [first = date.lastDay] = dates.flatMap((one) => (one ? [one.lastDay] : [])).toSorted();
  return first < date.firstDay ? date.firstDay : first;
}

/** Whether something was surely known at a limit; all is without one. */
export function isKnown(dated: Dated, limit: PreciseDate | undefined): boolean {
  if (limit === undefined || liesWithin(dated.date, limit)) return true;
  return isVague(dated.date) && knownDay(dated) <= limit.lastDay;
}
