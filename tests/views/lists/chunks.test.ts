import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunk } from '../../../src/views/lists/chunks.ts';

/** The numbers from `last` down to 1: a list that is newest first. */
function down(last: number): number[] {
  return Array.from({ length: last }, (_, index) => last - index);
}

describe('a list newest first is cut', () => {
  it.each<[number, number[], number[][]]>([
    [0, [], []],
    [1, [1], []],
    [3, [3, 2, 1], []],
    [5, [5, 4, 3, 2, 1], []],
    [6, [6, 5, 4], [[3, 2, 1]]],
    [8, [8, 7, 6, 5, 4], [[3, 2, 1]]],
    [
      9,
      [9, 8, 7],
      [
        [3, 2, 1],
        [6, 5, 4],
      ],
    ],
  ])('of %i items into parts of 3', (length, newest, older) => {
    expect(chunk(down(length), 3)).toEqual({ newest, older });
  });

  const sizes = { length: fc.nat(60), size: fc.integer({ min: 1, max: 9 }) };

  it('so that nothing is lost or repeated and the order stays', () => {
    fc.assert(
      fc.property(sizes.length, sizes.size, (length, size) => {
        const { newest, older } = chunk(down(length), size);
        expect([newest, ...older.toReversed()].flat()).toEqual(down(length));
      }),
    );
  });

  it('so that older parts are full and the newest holds fewer than two', () => {
    fc.assert(
      fc.property(sizes.length, sizes.size, (length, size) => {
        const { newest, older } = chunk(down(length), size);
        expect(older.every((part) => part.length === size)).toBe(true);
        expect(newest.length).toBeLessThan(2 * size);
        expect(newest.length).toBeGreaterThanOrEqual(Math.min(length, size));
      }),
    );
  });

  it('so that one newer item changes no older part', () => {
    fc.assert(
      fc.property(sizes.length, sizes.size, (length, size) => {
        const before = chunk(down(length), size);
        const after = chunk(down(length + 1), size);
        expect(after.older.slice(0, before.older.length)).toEqual(before.older);
        expect(after.older.length - before.older.length).toBe(after.newest.length > before.newest.length ? 0 : 1);
      }),
    );
  });
});
