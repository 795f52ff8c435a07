import { newestDate, oldestDate, type PreciseDate, spanHolds } from '../model/values/date.ts';
import { isKnown } from './known-by.ts';
import type { Role } from '../model/records/person.ts';
import type { Entry, Linked } from './link/entry.ts';

export type LinkedRole = Linked<Role>;

/**
 * The roles that a person can have held on a date, in the order of the record; one without any date counts on every day, one that is
 * known of single days from the first of them to the last.
 */
export function rolesOn(person: Entry<'person'>, date: PreciseDate | undefined): LinkedRole[] {
  return person.fields.roles.filter((role) => (date ? isHeldOn(role, date) : role.to === undefined));
}

function isHeldOn({ from, to, 'held-on': days }: LinkedRole, date: PreciseDate): boolean {
  if (days.length > 0 && spanHolds(oldestDate(days), newestDate(days), date)) return true;
  return (from !== undefined || to !== undefined || days.length === 0) && spanHolds(from, to, date);
}

/** Whether it was known at a limit that a role had begun. */
export function isRoleKnown({ from, ...role }: LinkedRole, limit: PreciseDate | undefined): boolean {
  return from === undefined || isKnown({ ...role, date: from }, limit);
}
