import { type Entry, isOfKind, oldestFirst } from '../link/entry.ts';
import { wholeOf } from './event-parts.ts';
import type { Graph } from '../graph.ts';

/** An event at one place at which several people were. */
export interface Encounter {
  readonly event: Entry<'event'>;
  readonly people: readonly Entry<'person'>[];
}

/**
 * Events at which people met, the oldest first: held at a place that is recorded, with two or more people among those who took part.
 * A part of an event is left out where everybody at it was at the whole, so that one meeting is not counted for each of its parts.
 */
export function encountersOf(graph: Graph): Encounter[] {
  const present = new Map<Entry, readonly Entry<'person'>[]>();
  for (const event of graph.published.event) {
    const { place, status } = event.record.fields;
    if (place === undefined || (status !== undefined && status !== 'held')) continue;
    const people = peopleAt(graph, event);
    if (people.length > 1) present.set(event, people);
  }
  return graph.published.event.toSorted(oldestFirst).flatMap((event) => {
    const people = present.get(event);
    return people && !countedBefore(graph, event, people, present) ? [{ event, people }] : [];
  });
}

function peopleAt(graph: Graph, event: Entry<'event'>): Entry<'person'>[] {
  const found = event.record.fields.participants.flatMap((reference) => {
    const one = graph.follow(event, reference);
    return one && isOfKind(one, 'person') ? [one] : [];
  });
  return [...new Set(found)];
}

function countedBefore(
  graph: Graph,
  event: Entry<'event'>,
  people: readonly Entry<'person'>[],
  present: ReadonlyMap<Entry, readonly Entry<'person'>[]>,
): boolean {
  const seen = new Set<Entry>([event]);
  for (let whole = wholeOf(graph, event); whole && !seen.has(whole); whole = wholeOf(graph, whole)) {
    seen.add(whole);
    const there = present.get(whole);
    if (there && people.every((one) => there.includes(one))) return true;
  }
  return false;
}
