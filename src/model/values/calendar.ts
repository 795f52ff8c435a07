/** A stretch of the calendar of which bars and axes are made. */
type Period = 'year' | 'month';

const monthsInYear = 12;

/** Years as dates write them go from 0001 to 9999, so no row of periods is longer than their months. */
const mostPeriods = 9_999 * monthsInYear;

/**
 * Every year (`2024`) or month (`2024-06`) from one to another, both included; none where the last comes before the first. Periods
 * are counted as numbers, never compared as text, in which the year after 9999 would come before it.
 */
export function periodsBetween(first: string, last: string, unit: Period): string[] {
  const start = numberOf(first, unit);
  const count = numberOf(last, unit) - start + 1;
  if (!(count > 0 && count <= mostPeriods)) return [];
  return Array.from({ length: count }, (_, index) => textOf(start + index, unit));
}

/** How many years or months lie between the beginning of the calendar and a period. */
function numberOf(period: string, unit: Period): number {
  const year = Number(period.slice(0, 4));
  return unit === 'year' ? year : year * monthsInYear + Number(period.slice(5, 7)) - 1;
}

function textOf(number: number, unit: Period): string {
  if (unit === 'year') return fourDigits(number);
  return `${fourDigits(Math.floor(number / monthsInYear))}-${String((number % monthsInYear) + 1).padStart(2, '0')}`;
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0');
}

const millisecondsInDay = 86_400_000;

/** The last moment whose year has four digits. */
export const lastInstant = Date.UTC(9999, 11, 31, 23, 59, 59);

/** The day (`2024-06-21`) some days after another; `undefined` after the last that can be written, 9999-12-31. */
export function dayAfter(day: string, days: number): string | undefined {
  const later = Date.parse(`${day}T00:00:00Z`) + days * millisecondsInDay;
  return later > lastInstant ? undefined : new Date(later).toISOString().slice(0, 10);
}
