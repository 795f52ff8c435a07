import { type Entry, isOfKind, oldestFirst } from './entry.ts';
import type { Graph } from './graph.ts';

/** The events that say they are part of an event, and the parts of those, the oldest first. Ends where parts go in a circle. */
export function partsOfEvent(graph: Graph, whole: Entry<'event'>): Entry<'event'>[] {
  const parts = new Set<Entry<'event'>>();
  const open = [whole];
  for (const event of open) {
    for (const { from } of graph.mentionsOf(event)) {
      if (from === whole || !isOfKind(from, 'event') || parts.has(from)) continue;
      const reference = from.record.fields['part-of'];
      if (reference === undefined || graph.follow(from, reference) !== event) continue;
      parts.add(from);
      open.push(from);
    }
  }
  return [...parts].toSorted(oldestFirst);
}
