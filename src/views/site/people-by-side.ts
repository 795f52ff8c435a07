import { groupInOrder } from '../../base/group.ts';
import { weightOf } from '../../graph/claims/rank-claims.ts';
import { spokenFor } from '../../graph/claims/sides.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Entry } from '../../graph/link/entry.ts';
import { presentRoles } from '../../graph/present-roles.ts';

/** People who speak for one side; `side` is `undefined` for those who speak for nobody but themselves. */
export interface PeopleOfSide {
  readonly side: Entry<'organisation'> | undefined;
  readonly people: readonly Entry<'person'>[];
}

/** A list that is taken in at a glance needs no groups. */
const longestUngrouped = 12;

/**
 * People by the side of the role they hold, or held last: the sides of most people first, those of no side last. Within a side the
 * major before the minor, otherwise in the order given. One group without a side for a short list, or where all are of one.
 */
export function peopleBySide(graph: Graph, people: readonly Entry<'person'>[]): readonly PeopleOfSide[] {
  const bySide = groupInOrder(people, (person) => sideOfPerson(graph, person));
  const sided = [...bySide].filter(([side]) => side !== undefined);
  if (people.length <= longestUngrouped || sided.length < 2) return [{ side: undefined, people }];
  return [...bySide]
    .map(([side, own]) => ({
      side,
      people: own.toSorted((a, b) => Number(weightOf(a) === 'minor') - Number(weightOf(b) === 'minor')),
    }))
    .toSorted(
      (a, b) => Number(a.side === undefined) - Number(b.side === undefined) || b.people.length - a.people.length,
    );
}

function sideOfPerson(graph: Graph, person: Entry<'person'>): Entry<'organisation'> | undefined {
  const present = presentRoles(graph, person).find(({ organisation }) => organisation);
  const role = present ?? person.fields.roles.findLast(({ organisation }) => organisation);
  return role?.organisation && spokenFor(role.organisation);
}
