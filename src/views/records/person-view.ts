import { tookPlace } from '../../graph/events/attendance.ts';
import { type Entry, oldestFirst } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import { rolesOn } from '../../graph/roles.ts';
import type { PreciseDate } from '../../model/values/date.ts';
import type { EventStatus } from '../../model/records/event.ts';
import { type RecordParts, viewParts } from './parts/record-parts.ts';
import { type DatedView, listDated, type ReferenceView, referTo } from '../lists/reference-view.ts';

export interface PersonView extends RecordParts {
  readonly type: 'person';
  readonly roles: readonly RoleView[];
  /** Events they took part in, the oldest first, with the roles they held then wherever those changed. */
  readonly events: readonly AttendedEventView[];
}

export interface RoleView {
  readonly title: string;
  readonly organisation?: ReferenceView;
  readonly from?: PreciseDate;
  readonly to?: PreciseDate;
}

interface AttendedEventView extends DatedView {
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
    roles: person.fields.roles.map(({ title, organisation, from, to }) => ({
      title,
      ...(organisation && { organisation: referTo(organisation) }),
      ...(from && { from }),
      ...(to && { to }),
    })),
    events: viewAttended(person, attended),
  };
}

/** Each event with the roles held then, unless they were the same at the event before it that took place. */
function viewAttended(person: Entry<'person'>, attended: readonly Entry<'event'>[]): AttendedEventView[] {
  let before = '';
  return attended.map((event) => {
    const { status } = event.fields;
    const titles = rolesOn(person, event.date).map(({ title }) => title);
    const roles = titles.join('\n') === before ? [] : titles;
    if (tookPlace(event)) before = titles.join('\n');
    return { ...listDated(event), ...(status && { status }), roles };
  });
}
