/** Dates of the synthetic corpus: nine years, with the precision and the zones that editors write. */
import type { Random } from './random.ts';

const firstDay = Date.UTC(2016, 0, 4);
const days = 3_270;
const offsets = ['+09:00', '+03:00', '+08:00', '+02:00'];

/** The day at a position from 0 (January 2016) to 1 (December 2024), moved by some days: `2019-03-28`. */
export function dayAt(position: number, plusDays = 0): string {
  const day = Math.round(Math.min(Math.max(position, 0), 1) * days) + plusDays;
  return new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10);
}

/** A day with a time and its zone, such as `2019-03-28T18:05+09:00`. */
export function withTime(random: Random, day: string): string {
  const hour = String(random.between(6, 21)).padStart(2, '0');
  const minute = String(random.between(0, 11) * 5).padStart(2, '0');
  return `${day}T${hour}:${minute}${random.pick(offsets)}`;
}

/** A day as it is mostly known: one in ten only to the month, one in three to the minute. */
export function withSomePrecision(random: Random, day: string): string {
  if (random.chance(0.1)) return day.slice(0, 7);
  return random.chance(0.3) ? withTime(random, day) : day;
}
