import { tookPlace } from './attendance.ts';
import { type Entry, oldestFirst } from '../link/entry.ts';
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
    // Where it was held need not be known to readers.
    if (event.written.place === undefined || !tookPlace(event)) continue;
    const people = peopleAt(event);
    if (people.length > 1) present.set(event, people);
  }
  return graph.published.event.toSorted(oldestFirst).flatMap((event) => {
    const people = present.get(event);
    return people && !countedBefore(event, people, present) ? [{ event, people }] : [];
  });
}

function peopleAt(event: Entry<'event'>): Entry<'person'>[] {
  return [...new Set(event.fields.participants.filter((one) => one.kind === 'person'))];
}

function countedBefore(
  event: Entry<'event'>,
  people: readonly Entry<'person'>[],
  present: ReadonlyMap<Entry, readonly Entry<'person'>[]>,
): boolean {
  const seen = new Set<Entry>([event]);
  for (let whole = event.fields['part-of']; whole && !seen.has(whole); whole = whole.fields['part-of']) {
    seen.add(whole);
    const there = present.get(whole);
    if (there && people.every((one) => there.includes(one))) return true;
  }
  return false;
}
