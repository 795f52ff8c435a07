import { DateTime, Info } from 'luxon';
import { escapePattern } from '../base/escape.ts';

/** A weekday and a date in prose that do not belong together. */
export interface WeekdayMismatch {
  /** As it is written: `Tuesday 19 June 2024`. */
  readonly written: string;
  /** The weekday that the date has. */
  readonly weekday: string;
}

/**
 * Finds the mismatches in a text, given a language in which luxon names days and months. Reads `Tuesday 18 June 2024`, `Tuesday, June 18,
 * 2024` and `Tuesday (18 June)`; a date without a year is taken to be of `year`, and passed over where that is not known.
 */
export function weekdayFinder(language: string): (prose: string, year: number | undefined) => WeekdayMismatch[] {
  const weekdays = Info.weekdays('long', { locale: language });
  const months = Info.months('long', { locale: language });
  const oneOf = (names: readonly string[]): string => names.map(escapePattern).join('|');
  const [day, month, year] = [String.raw`(\d{1,2})`, `(${oneOf(months)})`, String.raw`(?:,?\s+(\d{4}))?`];
  const form = new RegExp(
    String.raw`(${oneOf(weekdays)})[,\s]*\(?(?:${day}\.?\s+${month}|${month}\s+${day})${year}(?!\d)`,
    'giu',
  );
  const position = (names: readonly string[], name: string): number =>
    names.findIndex((one) => one.toLowerCase() === name.toLowerCase()) + 1;
  return (prose, assumedYear) =>
    [...prose.matchAll(form)].flatMap((match) => {
      const [written, weekday = '', dayFirst, monthAfter, monthFirst, dayAfter, writtenYear] = match;
      const ofYear = writtenYear === undefined ? assumedYear : Number(writtenYear);
      const date = DateTime.utc(
        ofYear ?? 0,
        position(months, monthAfter ?? monthFirst ?? ''),
        Number(dayFirst ?? dayAfter),
      );
      if (ofYear === undefined || !date.isValid || date.weekday === position(weekdays, weekday)) return [];
      return [{ written: written.replace(/\s+/g, ' '), weekday: weekdays[date.weekday - 1] ?? '' }];
    });
}
