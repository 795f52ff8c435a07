import { type Entry, isOfKind, oldestFirst } from '../link/entry.ts';
import type { Graph } from '../graph.ts';

const known = new WeakMap<Graph, ReadonlyMap<Entry, readonly Entry<'event'>[]>>();

/** The events that are part of an event, the oldest first. Worked out once for all events of a graph. */
export function partsOf(graph: Graph, event: Entry<'event'>): readonly Entry<'event'>[] {
  const parts = known.get(graph) ?? collect(graph);
  known.set(graph, parts);
  return parts.get(event) ?? [];
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

/** The event that an event is part of. */
export function wholeOf(graph: Graph, event: Entry<'event'>): Entry<'event'> | undefined {
  const reference = event.record.fields['part-of'];
  const whole = reference === undefined ? undefined : graph.follow(event, reference);
  return whole && isOfKind(whole, 'event') ? whole : undefined;
}

function collect(graph: Graph): Map<Entry, Entry<'event'>[]> {
  const parts = new Map<Entry, Entry<'event'>[]>();
  for (const event of graph.published.event.toSorted(oldestFirst)) {
    const whole = wholeOf(graph, event);
    if (!whole) continue;
    const others = parts.get(whole);
    if (others) others.push(event);
    else parts.set(whole, [event]);
  }
  return parts;
}
