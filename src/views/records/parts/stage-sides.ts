import type { Entry } from '../../../graph/link/entry.ts';
import { rolesOn } from '../../../graph/roles.ts';
import type { PreciseDate } from '../../../model/values/date.ts';

/** More sides than these do not stand beside each other. */
const mostSides = 3;

/** The sides of a document's stages, by name, and for each stage the indexes of those that took it. */
export interface StageSides {
  readonly names: readonly string[];
  readonly at: readonly (readonly number[])[];
}

/**
 * On which side each stage was taken: a party's country, or the organisation itself where no country is given; a person stands for the
 * organisation of the role held on the day. `undefined` unless every stage has a side, and there are two or three.
 */
export function sidesOf(document: Entry<'document'>): StageSides | undefined {
  const names: string[] = [];
  const at = document.fields.stages.map(({ parties, date }) => {
    const sides = parties.map((party) => (party.kind === 'unnamed' ? undefined : sideOf(party, date)));
    return sides.map((side) => {
      if (side === undefined) return -1;
      if (!names.includes(side)) names.push(side);
      return names.indexOf(side);
    });
  });
  const known = at.every((sides) => sides.length > 0 && !sides.includes(-1));
  if (!known || names.length < 2 || names.length > mostSides) return undefined;
  return { names, at: at.map((sides) => [...new Set(sides)].toSorted((a, b) => a - b)) };
}

function sideOf(party: Entry<'person' | 'organisation'>, date: PreciseDate): string | undefined {
  const body =
    party.kind === 'organisation' ? party : rolesOn(party, date).find(({ organisation }) => organisation)?.organisation;
  return body && (body.fields.country ?? body.name);
}
