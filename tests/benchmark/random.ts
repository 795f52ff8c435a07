/**
 * Chance that can be repeated: the same seed gives the same numbers on every machine, so that two benchmark runs
 * measure the same corpus.
 */

/** A source of repeatable random choices. */
export interface Random {
  /** A number from 0 up to, but not including, 1. */
  readonly next: () => number;
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  /** True with the given probability: `chance(0.1)` one time in ten. */
  readonly chance: (probability: number) => boolean;
  /** One item of a list, which must not be empty. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

/** Starts a stream of random numbers (mulberry32); streams of one seed differ by `stream`, such as `people`. */
export function createRandom(seed: number, stream: string): Random {
  let state = seed >>> 0;
  for (const character of stream) state = Math.imul(state ^ character.charCodeAt(0), 0x9e3779b1) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (probability) => next() < probability,
    pick: (items) => at(items, Math.floor(next() * items.length)),
  };
}

/**
 * Draws distinct items of a list, the early ones far more often than the late ones, as a few people and events carry
 * most of a running story: item n has weight 1 / n^0.8. `draw(random, 3)` gives three, or all where there are fewer.
 */
export function createSkewedDraw<Item>(items: readonly Item[]): (random: Random, count: number) => readonly Item[] {
  let sum = 0;
  const cumulative = items.map((_, index) => (sum += 1 / (index + 1) ** 0.8));
  return (random, count) => {
    const drawn = new Set<Item>();
    const wanted = Math.min(count, items.length);
    while (drawn.size < wanted) drawn.add(at(items, firstAbove(cumulative, random.next() * sum)));
    return [...drawn];
  };
}

/** The item at a position that is known to exist. */
function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`There is no item ${index} in a list of ${items.length}.`);
  return item;
}

/** The first position whose value exceeds `limit`, in an ascending list. */
function firstAbove(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(ascending, middle) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
