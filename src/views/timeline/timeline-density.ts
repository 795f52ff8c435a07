import { parseDate, type PreciseDate } from '../../model/values/date.ts';
import { periodsBetween } from '../../model/values/calendar.ts';

/** How many entries stand in each year, or in each month where they span few years: every one from the first to the last. */
export interface DensityView {
  readonly unit: 'year' | 'month';
  readonly bars: readonly { readonly date: PreciseDate; readonly count: number }[];
}

/** Up to how many years are shown by their months. */
const mostYearsByMonth = 3;

/** A strip of more years than this could not be drawn or read; they happen where a date lies far from all the others. */
const mostYears = 200;

/** Fewer entries than this can be counted at a glance. */
const leastDates = 8;

/** The density of some dates in time, which come in their order; `undefined` where a strip of bars would show nothing. */
export function densityOf(dates: readonly PreciseDate[]): DensityView | undefined {
  if (dates.length < leastDates) return undefined;
  const years = Number(dates.at(-1)?.text.slice(0, 4)) - Number(dates[0]?.text.slice(0, 4)) + 1;
  if (years > mostYears) return undefined;
  const unit = years > mostYearsByMonth ? 'year' : 'month';
  const length = unit === 'year' ? 4 : 7;
  const counts = new Map<string, number>();
  for (const { text } of dates) {
    // A year that is all we know of a date belongs to no month.
    if (text.length >= length) counts.set(text.slice(0, length), (counts.get(text.slice(0, length)) ?? 0) + 1);
  }
  const periods = [...counts.keys()].toSorted();
  const [first] = periods;
  const last = periods.at(-1);
  if (first === undefined || last === undefined || first === last) return undefined;
  const bars = periodsBetween(first, last, unit).flatMap((text) => {
    const date = parseDate(text);
    return typeof date === 'object' ? [{ date, count: counts.get(text) ?? 0 }] : [];
  });
  return { unit, bars };
}
