import type { Entry } from '../link/entry.ts';
import type { Graph } from '../graph.ts';
import { partsOfEvent } from './event-parts.ts';

/** Who was at an event, against the last event before it of which we know the same. */
export interface Attendance {
  /** In the order of the record; empty where nobody is reported. */
  readonly present: readonly Entry[];
  /** Those of `present` who were not at the earlier event. */
  readonly joined: readonly Entry[];
  /** Those who were at the earlier event and are not named here. */
  readonly left: readonly Entry[];
  /** The earlier event; `undefined` for the first, and for an event that was not held or of which nobody is reported. */
  readonly since?: Entry<'event'>;
}

/** Whether an event took place, as far as its record says: one without a status counts as held. */
export function tookPlace(event: Entry<'event'>): boolean {
  const { status } = event.fields;
  return status === undefined || status === 'held';
}

/**
 * Who was at each of some events, which come in the order of their dates. Each is set against the nearest one before it that was
 * held and of which somebody is reported, since a list that is not known says nothing of who stayed away.
 */
export function compareAttendance(
  graph: Graph,
  events: readonly Entry<'event'>[],
): (Attendance & { readonly event: Entry<'event'> })[] {
  let last: { readonly event: Entry<'event'>; readonly present: readonly Entry[] } | undefined;
  return events.map((event) => {
    const present = participantsOf(graph, event);
    if (!tookPlace(event) || present.length === 0) return { event, present, joined: [], left: [] };
    const before = last;
    last = { event, present };
    if (!before) return { event, present, joined: [], left: [] };
    return { event, present, ...changes(before.present, present), since: before.event };
  });
}

function changes(before: readonly Entry[], present: readonly Entry[]): Pick<Attendance, 'joined' | 'left'> {
  const earlier = new Set(before);
  const now = new Set(present);
  return { joined: present.filter((one) => !earlier.has(one)), left: before.filter((one) => !now.has(one)) };
}

/** The published participants of an event, each once; those of its parts where the event itself names none. */
function participantsOf(graph: Graph, event: Entry<'event'>): Entry[] {
  const own = event.fields.participants;
  return [...new Set(own.length > 0 ? own : partsOfEvent(graph, event).flatMap((part) => part.fields.participants))];
}
