import { surelyBefore } from '../../model/values/date.ts';
import { tookPlace } from './attendance.ts';
import { type Entry, oldestFirst } from '../link/entry.ts';

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
export function legsBetween(parts: readonly Entry<'event'>[]): Leg[] {
  const attended = new Map<Entry<'person'>, Entry<'event'>[]>();
  for (const part of parts.toSorted(oldestFirst)) {
    const { place, participants } = part.fields;
    if (!place || !tookPlace(part)) continue;
    for (const person of participants) {
      if (person.kind !== 'person') continue;
      const known = attended.get(person);
      if (known) known.push(part);
      else attended.set(person, [part]);
    }
  }
  return [...attended].flatMap(([traveller, events]) =>
    events.flatMap((event, index) => {
      const next = events[index + 1];
      const [from, to] = [event.fields.place, next?.fields.place];
      if (!next || !from || !to || from === to) return [];
      const { start, end = start } = event.fields;
      return surelyBefore(end, next.fields.start) ? [{ traveller, from, to }] : [];
    }),
  );
}
