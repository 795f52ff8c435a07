import { oncePerText } from '../src/base/once.ts';
import type { PreciseDate } from '../src/model/values/date.ts';

/** A span in one phrase, cut so that each end can be marked up: `10`, `–`, `18 September 2023`. */
interface WrittenSpan {
  readonly from: string;
  readonly between: string;
  readonly to: string;
}

/** Writes dates in one language, exactly as precise as they are. The machine's zone, locale and clock have no say. */
export interface DateWriter {
  /** `2023`, `September 2023`, `18 June 2024`, `19 June 2024, 13:00 (UTC+9)`. */
  write(date: PreciseDate): string;
  /** The same without the time of day. */
  writeDay(date: PreciseDate): string;
  /** `13:00 (UTC+9)`; `undefined` where no time is known. */
  writeTime(date: PreciseDate): string | undefined;
  /** `13:00`, and with the day where it is another than that of `beside`: `18 June, 23:40`. */
  writeClock(date: PreciseDate, beside: PreciseDate): string;
  writeSpan(from: PreciseDate, to: PreciseDate): WrittenSpan;
  /** The same as one text. */
  writeWholeSpan(from: PreciseDate, to: PreciseDate): string;
}

type Formatters = Readonly<Record<'year' | 'month' | 'day' | 'dayOfYear' | 'time', Intl.DateTimeFormat>>;

/** The writer for a language (BCP 47). Plain English is written the British way, 18 June 2024; a tag that is none as English. */
export const datesIn = oncePerText((language: string) => createWriter(createFormatters(localeOf(language))));

function localeOf(language: string): string {
  if (language.toLowerCase() === 'en') return 'en-GB';
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}

function createFormatters(locale: string): Formatters {
  // The Gregorian calendar throughout: a date that a source prints must be found again as it stands there.
  const common = { timeZone: 'UTC', calendar: 'gregory' } as const;
  const year = { ...common, year: 'numeric' } as const;
  return {
    year: new Intl.DateTimeFormat(locale, year),
    month: new Intl.DateTimeFormat(locale, { ...year, month: 'long' }),
    day: new Intl.DateTimeFormat(locale, { ...year, month: 'long', day: 'numeric' }),
    dayOfYear: new Intl.DateTimeFormat(locale, { ...common, month: 'long', day: 'numeric' }),
    time: new Intl.DateTimeFormat(locale, { ...common, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  };
}

function createWriter(formatters: Formatters): DateWriter {
  const days = new Map<string, string>();
  const writeDay = (date: PreciseDate): string => {
    const key = date.precision === 'time' ? date.firstDay : date.text;
    const known = days.get(key);
    if (known !== undefined) return known;
    const written = formatters[dayPrecision(date)].format(localFields(date));
    days.set(key, written);
    return written;
  };
  const writeTime = (date: PreciseDate): string | undefined =>
    date.precision === 'time' ? `${formatters.time.format(localFields(date))} (${zoneOf(date)})` : undefined;
  const write = (date: PreciseDate): string => {
    const time = writeTime(date);
    return time === undefined ? writeDay(date) : `${writeDay(date)}, ${time}`;
  };
  return {
    write,
    writeDay,
    writeTime,
    writeClock: (date, beside) => {
      const clock = formatters.time.format(localFields(date));
      if (date.firstDay === beside.firstDay) return clock;
      const sameYear = date.text.slice(0, 4) === beside.text.slice(0, 4);
      return `${formatters[sameYear ? 'dayOfYear' : 'day'].format(localFields(date))}, ${clock}`;
    },
    writeSpan: (from, to) => writeSpan(formatters, write, from, to),
    writeWholeSpan: (from, to) => {
      const span = writeSpan(formatters, write, from, to);
      return `${span.from}${span.between}${span.to}`;
    },
  };
}

function writeSpan(
  formatters: Formatters,
  write: (date: PreciseDate) => string,
  from: PreciseDate,
  to: PreciseDate,
): WrittenSpan {
  if (from.precision === 'time' && to.precision === 'time') return writeTimes(formatters, write, from, to);
  const apart: WrittenSpan = { from: write(from), between: ' – ', to: write(to) };
  if (from.precision !== to.precision || from.text === to.text) return apart;
  const parts = formatters[dayPrecision(from)].formatRangeToParts(localFields(from), localFields(to));
  const lastOfFrom = parts.findLastIndex(({ source }) => source === 'startRange');
  const firstOfTo = parts.findIndex(({ source }) => source === 'endRange');
  if (lastOfFrom < 0 || firstOfTo < lastOfFrom) return apart;
  const join = (start: number, end?: number): string =>
    parts
      .slice(start, end)
      .map(({ value }) => value)
      .join('');
  const first = join(0, lastOfFrom + 1);
  const between = join(lastOfFrom + 1, firstOfTo).replace(/\s/g, ' ');
  // Between single words the dash stands close, 10–18 June, whichever way this version of Unicode's data has it.
  return { from: first, between: first.includes(' ') ? between : between.trim(), to: join(firstOfTo) };
}

/** Two times of one day and zone share both: `19 June 2024, 13:00`, `–`, `15:30 (UTC+9)`. */
function writeTimes(
  formatters: Formatters,
  write: (date: PreciseDate) => string,
  from: PreciseDate,
  to: PreciseDate,
): WrittenSpan {
  const zone = zoneOf(from);
  if (from.firstDay !== to.firstDay || zone !== zoneOf(to)) {
    return { from: write(from), between: ' – ', to: write(to) };
  }
  const end = formatters.time.format(localFields(to));
  return { from: write(from).slice(0, -` (${zone})`.length), between: '–', to: `${end} (${zone})` };
}

function dayPrecision({ precision }: PreciseDate): 'year' | 'month' | 'day' {
  return precision === 'time' ? 'day' : precision;
}

const localForm = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?/;

/** The date's own year, month, day, hour and minute, as if they were UTC, in which the formatters write. */
function localFields({ text }: PreciseDate): Date {
  const [, year, month = '01', day = '01', hour = '00', minute = '00'] = localForm.exec(text) ?? [];
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  date.setUTCHours(Number(hour), Number(minute));
  return date;
}

/** `UTC`, `UTC+9`, `UTC−3:30`: the offset as written, with a real minus sign. */
function zoneOf({ text }: PreciseDate): string {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(text) ?? [];
  if (sign === undefined || (hours === '00' && minutes === '00')) return 'UTC';
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}
