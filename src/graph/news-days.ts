import { isDay, parseDate, type PreciseDate } from '../model/values/date.ts';
import type { Graph } from './graph.ts';

/** The most days that are looked back on, the latest ones. */
export const mostNewsDays = 400;

/** The days, oldest first, on which a published story is dated or was updated. A month or year is no day. */
export function newsDays(graph: Graph): PreciseDate[] {
  const days = new Set<string>();
  for (const { fields } of graph.published.story) {
    for (const date of [fields.date, fields.updated]) {
      if (date && isDay(date)) days.add(date.firstDay);
    }
  }
  return [...days].toSorted().flatMap((text) => {
    const day = parseDate(text);
    return typeof day === 'object' ? [day] : [];
  });
}
