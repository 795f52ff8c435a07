/** A long list cut so that old parts never change when something new is added. */
export interface Chunked<Item> {
  /** The newest items: fewer than two full parts. */
  readonly newest: readonly Item[];
  /** Full parts, the oldest first; each is newest first within. */
  readonly older: readonly (readonly Item[])[];
}

/**
 * Cuts a list that is newest first into full parts counted from its oldest end. Adding one item changes the newest part alone,
 * until it holds two full parts and gives one away.
 */
export function chunk<Item>(newestFirst: readonly Item[], size: number): Chunked<Item> {
  const parts = Math.max(0, Math.floor(newestFirst.length / size) - 1);
  const rest = newestFirst.length - parts * size;
  const older = Array.from({ length: parts }, (_, index) => {
    const end = newestFirst.length - index * size;
    return newestFirst.slice(end - size, end);
  });
  return { newest: newestFirst.slice(0, rest), older };
}
