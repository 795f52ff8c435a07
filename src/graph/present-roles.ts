import type { Graph } from './graph.ts';
import type { Entry } from './link/entry.ts';
import { type LinkedRole, rolesOn } from './roles.ts';

/** The roles of a person that have not ended, and that nobody else is on record as holding later. */
export function presentRoles(graph: Graph, person: Entry<'person'>): LinkedRole[] {
  const holders = graph.memo(holdersOfOffices);
  return rolesOn(person, undefined).filter((role) => {
    const last = lastDayOf(role);
    const others = holders.get(officeOf(role) ?? '') ?? [];
    return !others.some((other) => other.person !== person && other.last > last);
  });
}

interface Holder {
  readonly person: Entry<'person'>;
  readonly last: string;
}

function holdersOfOffices({ published }: Graph): ReadonlyMap<string, readonly Holder[]> {
  const holders = new Map<string, Holder[]>();
  for (const person of published.person) {
    for (const role of person.fields.roles) {
      const office = officeOf(role);
      if (office === undefined) continue;
      const own = holders.get(office) ?? [];
      own.push({ person, last: lastDayOf(role) });
      holders.set(office, own);
    }
  }
  return holders;
}

/** An office is a title in an organisation; a title alone can be held by many at once. */
function officeOf({ title, organisation }: LinkedRole): string | undefined {
  return organisation && `${organisation.slug} ${title.toLowerCase()}`;
}

/** The latest day on which a role is known to have begun or been held; before all others where it has no date. */
function lastDayOf({ from, 'held-on': days }: LinkedRole): string {
  return (
    [from, ...days]
      .flatMap((day) => (day ? [day.firstDay] : []))
      .toSorted()
      .at(-1) ?? ''
  );
}
