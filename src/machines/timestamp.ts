import { compareDates, type PreciseDate } from '../model/values/date.ts';

/**
 * A date as RFC 3339 wants it, which knows no vague ones: a time keeps its zone, and anything less precise stands as midnight UTC at the
 * beginning of what it can mean. `2024-06` is `2024-06-01T00:00:00Z`, `2024-06-19T18:00+09:00` is `2024-06-19T18:00:00+09:00`.
 */
export function timestamp(date: PreciseDate): string {
  if (date.precision !== 'time') return `${date.firstDay}T00:00:00Z`;
  const [, minutes = '', seconds = ':00', zone = ''] = /^(.{16})(:\d{2}(?:\.\d+)?)?(.+)$/.exec(date.text) ?? [];
  return `${minutes}${seconds}${zone}`;
}

/** Stands where a date has to and none is known. It is no date of anything, and the clock is none of ours. */
export const noTimestamp = '1970-01-01T00:00:00Z';

/** Orders dates by the moments that their timestamps name. Negative if `a` comes first. */
export function compareMoments(a: PreciseDate, b: PreciseDate): number {
  return a.instant - b.instant || compareDates(a, b);
}

/** The date whose timestamp is the latest; `undefined` for none. */
export function latestMoment(dates: Iterable<PreciseDate | undefined>): PreciseDate | undefined {
  let latest: PreciseDate | undefined;
  for (const date of dates) if (date && (!latest || compareMoments(latest, date) < 0)) latest = date;
  return latest;
}
