import type { Entry, Unnamed } from './entry.ts';

/** Kept apart, so that nothing that writes down an unnamed one can tell of the record. */
const records = new WeakMap<Unnamed, Entry>();

export function createUnnamed(number: number, record: Entry | undefined): Unnamed {
  const unnamed: Unnamed = { kind: 'unnamed', number };
  if (record) records.set(unnamed, record);
  return unnamed;
}

/** The record that readers may not see, by which it is judged for whom somebody spoke; never to be shown. */
export function recordBehind(unnamed: Unnamed): Entry | undefined {
  return records.get(unnamed);
}
