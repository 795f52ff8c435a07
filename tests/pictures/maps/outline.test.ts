import { describe, expect, it, test } from 'vitest';
import { areaOf, pathData, simplify } from '../../../src/pictures/maps/outline.ts';
import type { Dot } from '../../../src/pictures/shape.ts';

const square: readonly Dot[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
  [0, 0],
];

describe('path data', () => {
  it.each<[string, readonly Dot[], boolean, string]>([
    ['a ring', square, true, 'M0 0l10 0 0 10-10 0z'],
    [
      'a line in tenths',
      [
        [0.04, 1.26],
        [0.31, -0.2],
      ],
      false,
      'M0 1.3l.3-1.5',
    ],
    [
      'a line whose points are one',
      [
        [1, 1],
        [1.01, 1],
      ],
      false,
      '',
    ],
    ['nothing', [], true, ''],
  ])('of %s', (_, line, closed, expected) => {
    expect(pathData([line], closed)).toBe(expected);
  });
});

describe('a simplified line', () => {
  it('loses what lies close to it, and keeps its ends and corners', () => {
    const line: readonly Dot[] = [
      [0, 0],
      [5, 0.2],
      [10, 0],
      [10, 5],
      [10.3, 7],
      [10, 10],
    ];
    expect(simplify(line, 0.5)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
    expect(simplify(line, 0.25)).toHaveLength(4);
  });

  it('may be a ring, which stays closed', () => {
    expect(simplify(square, 1)).toEqual(square);
  });
});

test('the area of a ring is the same whichever way round it goes', () => {
  expect([areaOf(square), areaOf(square.toReversed()), areaOf([])]).toEqual([100, 100, 0]);
});
