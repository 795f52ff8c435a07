import { type RecordKind, recordKinds } from '../../model/values/kinds.ts';
import type { Entry } from './entry.ts';

/** Records by their kinds. */
export type ByKind = { readonly [Kind in RecordKind]: readonly Entry<Kind>[] };

/** Shared by all that have none of a kind: most records refer to few kinds of others. */
const none: readonly Entry[] = [];

/** Puts records by their kinds, those of each in the order in which they are given. */
export function byKind(entries: readonly Entry[]): ByKind {
  const sorted = new Map<RecordKind, Entry[]>();
  for (const entry of entries) {
    const known = sorted.get(entry.kind);
    if (known) known.push(entry);
    else sorted.set(entry.kind, [entry]);
  }
  // oxlint-disable-next-line no-unsafe-type-assertion -- each list holds the entries of its own kind
  return Object.fromEntries(recordKinds.map((kind) => [kind, sorted.get(kind) ?? none])) as unknown as ByKind;
}
