import { DateTime } from 'luxon';
import { parseDate, type PreciseDate } from '../../../model/values/date.ts';
import { isUniversal } from '../../../model/values/zone.ts';

/** The same moment on the clocks of other places. */
export interface ClockView {
  /** The places whose clocks show it, by the name of their zone: `Tokyo`, `New York`, `UTC`. */
  readonly places: readonly string[];
  readonly from: PreciseDate;
  readonly to?: PreciseDate;
}

const universal = 'UTC';

/**
 * A time, or the span between two, on the clocks of some zones (names of cities’ zones) and of UTC. Clocks that show what is written already are
 * left out, those that agree stand together. Empty for a date without a time.
 */
export function clocksOf(from: PreciseDate, to: PreciseDate | undefined, zones: readonly string[]): ClockView[] {
  if (from.precision !== 'time') return [];
  const clocks = new Map<string, { places: string[]; from: PreciseDate; to?: PreciseDate }>();
  for (const zone of [...zones, universal]) {
    const begins = inZone(from, zone);
    if (!begins || minuteOf(begins) === minuteOf(from)) continue;
    const ends = to?.precision === 'time' && to.text !== from.text ? inZone(to, zone) : undefined;
    const place = placeOf(zone);
    const known = clocks.get(minuteOf(begins));
    if (!known) clocks.set(minuteOf(begins), { places: [place], from: begins, ...(ends && { to: ends }) });
    else if (!known.places.includes(place)) known.places.push(place);
  }
  return [...clocks.values()];
}

/** A moment by the clock of a zone, to the minute. */
function inZone({ instant }: PreciseDate, zone: string): PreciseDate | undefined {
  const parsed = parseDate(DateTime.fromMillis(instant, { zone }).toFormat("yyyy-MM-dd'T'HH:mmZZ"));
  return typeof parsed === 'object' ? parsed : undefined;
}

/** What a clock and a calendar show: `2024-06-18T20:22`. */
function minuteOf({ text }: PreciseDate): string {
  return text.slice(0, 'yyyy-MM-ddTHH:mm'.length);
}

/** The city that a zone is named after; zones that are named after none go by their own name. */
function placeOf(zone: string): string {
  if (isUniversal(zone)) return universal;
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
