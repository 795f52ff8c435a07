import { surelyBefore } from '../../model/values/date.ts';
import { type Entry, isOfKind, oldestFirst } from '../link/entry.ts';
import type { Graph } from '../graph.ts';

/** That somebody was at one part of an event and afterwards at another one elsewhere. */
export interface Leg {
  readonly traveller: Entry<'person'>;
  readonly from: Entry<'place'>;
  readonly to: Entry<'place'>;
}

/**
 * The ways that records say people took between parts of one event: somebody took part in both, both were held at a place, the first
 * was surely over before the second began, and they attended none in between. Dates that leave the order open give no way.
 */
export function legsBetween(graph: Graph, parts: readonly Entry<'event'>[]): Leg[] {
  const attended = new Map<Entry<'person'>, Entry<'event'>[]>();
  for (const part of parts.toSorted(oldestFirst)) {
    const { status, participants } = part.record.fields;
    if (!placeOf(graph, part) || (status !== undefined && status !== 'held')) continue;
    for (const reference of participants) {
      const person = graph.follow(part, reference);
      if (!person || !isOfKind(person, 'person')) continue;
      const known = attended.get(person);
      if (known) known.push(part);
      else attended.set(person, [part]);
    }
  }
  return [...attended].flatMap(([traveller, events]) =>
    events.flatMap((event, index) => {
      const next = events[index + 1];
      const [from, to] = [placeOf(graph, event), next && placeOf(graph, next)];
      if (!next || !from || !to || from === to) return [];
      const { start, end = start } = event.record.fields;
      return surelyBefore(end, next.record.fields.start) ? [{ traveller, from, to }] : [];
    }),
  );
}

function placeOf(graph: Graph, event: Entry<'event'>): Entry<'place'> | undefined {
  const { place } = event.record.fields;
  const found = place === undefined ? undefined : graph.follow(event, place);
  return found && isOfKind(found, 'place') ? found : undefined;
}
