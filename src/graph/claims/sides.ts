import type { Assertion } from '../../model/records/claim.ts';
import type { PreciseDate } from '../../model/values/date.ts';
import type { Entry, Linked, Unnamed } from '../link/entry.ts';
import { recordBehind } from '../link/unnamed.ts';
import { isRoleKnown, rolesOn } from '../roles.ts';

/** What somebody said of a claim, and who it was. */
export type LinkedAssertion = Linked<Assertion>;

/** A word that counts for a claim. */
export interface ClaimWord {
  readonly assertion: LinkedAssertion;
  /** The claim of which it was said: another one where a general denial of that one covers this. */
  readonly of: Entry<'claim'>;
}

/** Of one who is not named the word counts all the same. */
export type Speaker = LinkedAssertion['by'][number];

/** A country, a party or anybody else who speaks with one voice, however many speak for it. */
export type Side = Entry<'person' | 'organisation'> | Unnamed;

/**
 * The side that somebody spoke for on a date: for an organisation the one that it speaks for, else itself; for a person that of the
 * organisation of the first role held then that was known at a limit, else the person. Reports and documents are no side.
 */
export function sideOf(speaker: Speaker, on: PreciseDate, limit?: PreciseDate): Side | undefined {
  const entry = recordOf(speaker);
  if (entry === undefined) return speaker.kind === 'unnamed' ? speaker : undefined;
  if (entry.kind !== 'person' && entry.kind !== 'organisation') return undefined;
  const side = entry.kind === 'organisation' ? spokenFor(entry) : sideOfPerson(entry, on, limit);
  return side === entry && speaker.kind === 'unnamed' ? speaker : side;
}

/** The record behind a speaker, though readers may not see it. */
export function recordOf(speaker: Speaker): Entry | undefined {
  return speaker.kind === 'unnamed' ? recordBehind(speaker) : speaker;
}

function sideOfPerson(
  person: Entry<'person'>,
  on: PreciseDate,
  limit: PreciseDate | undefined,
): Entry<'person' | 'organisation'> {
  const held = rolesOn(person, on).filter((role) => isRoleKnown(role, limit));
  const organisation = held.find((role) => role.organisation)?.organisation;
  return organisation ? spokenFor(organisation) : person;
}

/** The side that an organisation speaks for: the last of those who speak for one another; where they do so in a circle, the organisation itself. */
export function spokenFor(organisation: Entry<'organisation'>): Entry<'organisation'> {
  const passed = new Set<Entry>();
  let side = organisation;
  for (let next = side.fields['speaks-for']; next; next = side.fields['speaks-for']) {
    passed.add(side);
    if (passed.has(next)) return organisation;
    side = next;
  }
  return side;
}
