import { groupInOrder } from '../../base/group.ts';
import { type Entry, oldestFirst } from '../link/entry.ts';
import type { Graph } from '../graph.ts';

/** The events that are part of an event, the oldest first. Worked out once for all events of a graph. */
export function partsOf(graph: Graph, event: Entry<'event'>): readonly Entry<'event'>[] {
  return graph.memo(collectParts).get(event) ?? [];
}

/** The parts of an event and the parts of those, the oldest first. Ends where parts go in a circle. */
export function partsOfEvent(graph: Graph, whole: Entry<'event'>): Entry<'event'>[] {
  const parts = new Set<Entry<'event'>>();
  addParts(graph, whole, whole, parts);
  // Parts that are found on the way are looked at in their turn.
  for (const event of parts) addParts(graph, event, whole, parts);
  return [...parts].toSorted(oldestFirst);
}

function addParts(graph: Graph, event: Entry<'event'>, whole: Entry, parts: Set<Entry<'event'>>): void {
  for (const part of partsOf(graph, event)) if (part !== whole) parts.add(part);
}

function collectParts({ published }: Graph): Map<Entry | undefined, Entry<'event'>[]> {
  return groupInOrder(published.event.toSorted(oldestFirst), ({ fields }) => fields['part-of']);
}
