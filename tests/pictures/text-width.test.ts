import { describe, expect, it, test } from 'vitest';
import { textWidth, wrap } from '../../src/pictures/text-width.ts';

describe('the width of words', () => {
  it.each([
    ['', 0, 0],
    ['Seoul', 40, 60],
    ['서울', 33, 35],
    ['e\u0301', 9, 11],
  ])('of “%s” lies between %i and %i', (text, least, most) => {
    const width = textWidth(text, 17);
    expect(width).toBeGreaterThanOrEqual(least);
    expect(width).toBeLessThanOrEqual(most);
  });
});

test.each<[string, number, readonly string[]]>([
  ['Hanoi', 3, ['Hanoi']],
  ['Ratified by the State Duma', 3, ['Ratified by the', 'State Duma']],
  ['one two three four five six seven eight', 2, ['one two three', 'four five six…']],
  ['Donaudampfschifffahrtsgesellschaft', 2, ['Donaudampfs…']],
])('“%s” in at most %i lines is %j', (text, most, expected) => {
  expect(wrap(text, 140, 17, most)).toEqual(expected);
});
