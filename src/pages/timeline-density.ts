import { parseDate, type PreciseDate } from '../model/date.ts';

/** How many entries stand in each year, or in each month where they span few years: every one from the first to the last. */
export interface DensityView {
  readonly unit: 'year' | 'month';
  readonly bars: readonly { readonly date: PreciseDate; readonly count: number }[];
}

/** Up to how many years are shown by their months. */
const mostYearsByMonth = 3;

/** Fewer entries than this can be counted at a glance. */
const leastDates = 8;

/** The density of some dates in time, which come in their order; `undefined` where a strip of bars would show nothing. */
export function densityOf(dates: readonly PreciseDate[]): DensityView | undefined {
  if (dates.length < leastDates) return undefined;
  const years = Number(dates.at(-1)?.text.slice(0, 4)) - Number(dates[0]?.text.slice(0, 4)) + 1;
  const unit = years > mostYearsByMonth ? 'year' : 'month';
  const length = unit === 'year' ? 4 : 7;
  const counts = new Map<string, number>();
  for (const { text } of dates) {
    // A year that is all we know of a date belongs to no month.
    if (text.length >= length) counts.set(text.slice(0, length), (counts.get(text.slice(0, length)) ?? 0) + 1);
  }
  if (counts.size < 2) return undefined;
  const bars = [...periods([...counts.keys()].toSorted(), unit)].flatMap((text) => {
    const date = parseDate(text);
    return typeof date === 'object' ? [{ date, count: counts.get(text) ?? 0 }] : [];
  });
  return { unit, bars };
}

/** Every year or month from the first to the last of some. */
function* periods(ordered: readonly string[], unit: DensityView['unit']): Generator<string> {
  const last = ordered.at(-1);
  const [first] = ordered;
  if (first === undefined || last === undefined) return;
  for (let period = first; period <= last; period = next(period, unit)) yield period;
}

function next(period: string, unit: DensityView['unit']): string {
  const year = Number(period.slice(0, 4));
  const month = unit === 'year' ? 12 : Number(period.slice(5, 7));
  const following = String(month === 12 ? year + 1 : year).padStart(4, '0');
  return unit === 'year' ? following : `${following}-${String((month % 12) + 1).padStart(2, '0')}`;
}
