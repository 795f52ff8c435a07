import { type PreciseDate, spanHolds } from '../model/values/date.ts';
import type { Role } from '../model/records/person.ts';
import type { Entry, Linked } from './link/entry.ts';

/** The roles that a person can have held on a date, in the order of the record. Without a date, those that have not ended. */
export function rolesOn(person: Entry<'person'>, date: PreciseDate | undefined): Linked<Role>[] {
  return person.fields.roles.filter(({ from, to }) => (date ? spanHolds(from, to, date) : to === undefined));
}
