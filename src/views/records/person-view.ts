import { tookPlace } from '../../graph/events/attendance.ts';
import { type Entry, oldestFirst } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import { byWeight } from '../../graph/claims/rank-claims.ts';
import { presentRoles } from '../../graph/present-roles.ts';
import { rolesOn } from '../../graph/roles.ts';
import type { PreciseDate } from '../../model/values/date.ts';
import type { EventStatus } from '../../model/records/event.ts';
import { type RecordParts, viewParts } from './parts/record-parts.ts';
import { list, type ListedView, type ReferenceView, referTo } from '../lists/reference-view.ts';

export interface PersonView extends RecordParts {
  readonly type: 'person';
  readonly roles: readonly RoleView[];
  /** Titles of the roles that have not ended, or of the last one on record. */
  readonly office: readonly string[];
  /** The events that matter most of those they took part in, the oldest first. */
  readonly moments: readonly AttendedEventView[];
  /** Events they took part in, the oldest first, with the roles they held then wherever those changed. */
  readonly events: readonly AttendedEventView[];
}

export interface RoleView {
  readonly title: string;
  readonly organisation?: ReferenceView;
  readonly from?: PreciseDate;
  readonly to?: PreciseDate;
  /** Single days on which it was held, where no more is known. */
  readonly heldOn: readonly PreciseDate[];
}

interface AttendedEventView extends ListedView {
  readonly status?: EventStatus;
  readonly roles: readonly string[];
}

export function viewPerson(graph: Graph, person: Entry<'person'>): PersonView {
  const attended = graph
    .mentionsOf(person)
    .flatMap(({ from }) => (from.kind === 'event' && from.fields.participants.includes(person) ? [from] : []))
    .toSorted(oldestFirst);
  return {
    type: 'person',
    ...viewParts(graph, person),
    roles: person.fields.roles.map(({ title, organisation, from, to, 'held-on': heldOn }) => ({
      title,
      ...(organisation && { organisation: referTo(organisation) }),
      ...(from && { from }),
      ...(to && { to }),
      heldOn,
    })),
    office: officeOf(graph, person),
    moments: momentsOf(graph, person, attended),
    events: viewAttended(person, attended),
  };
}

const mostMoments = 5;

function officeOf(graph: Graph, person: Entry<'person'>): string[] {
  const present = presentRoles(graph, person);
  return (present.length > 0 ? present : person.fields.roles.slice(-1)).map(({ title }) => title);
}

/** By weight, then those of a row of events, then by how much refers to them. */
function momentsOf(graph: Graph, person: Entry<'person'>, attended: readonly Entry<'event'>[]): AttendedEventView[] {
  const ranked = byWeight(
    attended
      .filter(tookPlace)
      .toSorted(
        (a, b) =>
          Number(b.fields.series !== undefined) - Number(a.fields.series !== undefined) ||
          graph.mentionsOf(b).length - graph.mentionsOf(a).length,
      ),
  );
  const chosen = new Set(ranked.slice(0, mostMoments));
  return viewAttended(
    person,
    attended.filter((event) => chosen.has(event)),
  );
}

/** Each event with the roles held then, unless they were the same at the event before it that took place. */
function viewAttended(person: Entry<'person'>, attended: readonly Entry<'event'>[]): AttendedEventView[] {
  let before = '';
  return attended.map((event) => {
    const { status } = event.fields;
    const titles = rolesOn(person, event.date).map(({ title }) => title);
    const roles = titles.join('\n') === before ? [] : titles;
    if (tookPlace(event)) before = titles.join('\n');
    return { ...list(event), ...(status && { status }), roles };
  });
}
