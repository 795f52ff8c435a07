import type { RecordKind } from '../../model/values/kinds.ts';
import type { Entry } from './entry.ts';

/** Records by their kinds. */
export type ByKind = { readonly [Kind in RecordKind]: readonly Entry<Kind>[] };

/** Shared by all that have none of a kind, since most records refer to few kinds of others. */
const none: Entry[] = [];

const empty: Readonly<Record<RecordKind, Entry[]>> = {
  story: none,
  person: none,
  event: none,
  organisation: none,
  place: none,
  document: none,
  claim: none,
  source: none,
  discrepancy: none,
  commitment: none,
  page: none,
};

/** Puts records by their kinds, those of each in the order in which they are given. */
export function byKind(entries: readonly Entry[]): ByKind {
  const sorted = { ...empty };
  for (const entry of entries) {
    if (sorted[entry.kind] === none) sorted[entry.kind] = [entry];
    else sorted[entry.kind].push(entry);
  }
  // oxlint-disable-next-line no-unsafe-type-assertion -- each list holds the entries of its own kind
  return sorted as unknown as ByKind;
}
