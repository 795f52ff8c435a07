import { DateTime } from 'luxon';

type DatePrecision = 'year' | 'month' | 'day' | 'time';

/** A date exactly as precise as it was written. Plain data, so that it can be hashed and cached. */
export interface PreciseDate {
  /** ISO 8601, at its own precision: `2023`, `2023-09`, `2023-09-13` or `2023-09-13T13:00+09:00`. */
  readonly text: string;
  readonly precision: DatePrecision;
  /** First and last calendar day it can mean, `YYYY-MM-DD`, in its own zone. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** The moment (milliseconds since 1970, UTC) for precision `time`; otherwise when the first day began in UTC. */
  readonly instant: number;
}

export type DateProblem = 'form' | 'impossible' | 'no-zone';

const dateForm = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/**
 * Reads a date or a time with its zone. `2024-02-30` is `impossible`, `2024-06-19T18:00` has `no-zone`, anything
 * of another form is a problem of `form`.
 */
export function parseDate(text: string): PreciseDate | DateProblem {
  const known = parsedDates.get(text);
  if (known !== undefined) return known;
  const parsed = parseNewDate(text);
  if (parsedDates.size < mostParsedDates) parsedDates.set(text, parsed);
  return parsed;
}

/** An archive has many records of a day, and reading a date by the calendar costs more than all else in its front matter. */
const parsedDates = new Map<string, PreciseDate | DateProblem>();
const mostParsedDates = 10_000;

function parseNewDate(text: string): PreciseDate | DateProblem {
  const match = dateForm.exec(text);
  if (!match) return 'form';
  const [, year, month, day, time, zone] = match;
  if (time !== undefined && zone === undefined) return 'no-zone';
  const moment = DateTime.fromISO(text, { setZone: true, zone: 'utc' });
  if (!moment.isValid || year === '0000' || time?.startsWith('24') || !zonePossible(zone)) return 'impossible';
  const precision = time ? 'time' : day ? 'day' : month ? 'month' : 'year';
  const last = precision === 'month' || precision === 'year' ? moment.endOf(precision) : moment;
  return {
    text,
    precision,
    firstDay: moment.toFormat('yyyy-MM-dd'),
    lastDay: last.toFormat('yyyy-MM-dd'),
    instant: moment.toMillis(),
  };
}

/** Offsets in use lie between -12:00 and +14:00. */
function zonePossible(zone: string | undefined): boolean {
  if (zone === undefined || zone === 'Z') return true;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return Number(zone.slice(4, 6)) < 60 && minutes <= (zone.startsWith('-') ? 12 : 14) * 60;
}

/** Whether a date tells no day. */
export function isVague({ precision }: PreciseDate): boolean {
  return precision === 'month' || precision === 'year';
}

const precisionRank: Readonly<Record<DatePrecision, number>> = { year: 0, month: 1, day: 2, time: 3 };

/** Whether a date names one calendar day. */
export function isDay({ precision }: PreciseDate): boolean {
  return precision === 'day' || precision === 'time';
}

/** Orders dates by local calendar day, then from vague to exact, then by moment. Negative if `a` comes first. */
export function compareDates(a: PreciseDate, b: PreciseDate): number {
  if (a.firstDay !== b.firstDay) return a.firstDay < b.firstDay ? -1 : 1;
  return precisionRank[a.precision] - precisionRank[b.precision] || a.instant - b.instant;
}

/** Whether `b` begins after all that `a` can mean, so that an end before its start is certain. */
export function surelyBefore(a: PreciseDate, b: PreciseDate): boolean {
  if (a.precision === 'time' && b.precision === 'time') return a.instant < b.instant;
  return a.lastDay < b.firstDay;
}

/** The latest of some dates; `undefined` for none. */
export function newestDate(dates: Iterable<PreciseDate | undefined>): PreciseDate | undefined {
  let newest: PreciseDate | undefined;
  for (const date of dates) if (date && (!newest || compareDates(newest, date) < 0)) newest = date;
  return newest;
}

/** The earliest of some dates; `undefined` for none. */
export function oldestDate(dates: readonly PreciseDate[]): PreciseDate | undefined {
  return dates.toSorted(compareDates)[0];
}

/** Whether a span (either end may be open) can hold a date, given how precise each is. */
export function spanHolds(from: PreciseDate | undefined, to: PreciseDate | undefined, date: PreciseDate): boolean {
  return (!from || from.firstDay <= date.lastDay) && (!to || date.firstDay <= to.lastDay);
}

/** Whether all that a date can mean lies at or before a limit; every date does without one. `2024` is known by `2024-12-31`, not earlier. */
export function knownBy(date: PreciseDate, limit: PreciseDate | undefined): boolean {
  if (!limit) return true;
  if (date.precision === 'time' && limit.precision === 'time') return date.instant <= limit.instant;
  return date.lastDay <= limit.lastDay;
}
