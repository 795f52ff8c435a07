import { describe, expect, it } from 'vitest';
import type { FontMetrics } from '../../src/pictures/font-metrics.ts';
import { setHeadline, shorten } from '../../src/pictures/headline.ts';

/** Every letter is as wide as it is high. */
const font: FontMetrics = { covers: () => true, widthOf: (text, size) => Array.from(text).length * size };
const steps = [
  { size: 2, lines: 1 },
  { size: 1, lines: 2 },
];
const set = (text: string): unknown => setHeadline(text, 20, font, steps);

describe('a headline of lines of 10 large or 20 small letters', () => {
  it.each([
    ['is large where it fits', 'Talks open', 2, ['Talks open']],
    ['is smaller where it must', 'Talks open today', 1, ['Talks open today']],
    ['has lines of about equal length', 'The talks open here today', 1, ['The talks open', 'here today']],
    ['breaks after a hyphen', 'A mutual-assistance pact', 1, ['A mutual-', 'assistance pact']],
    [
      'breaks a word that is too long anywhere',
      'Donaudampfschifffahrtsgesellschaft',
      1,
      ['Donaudampfschifffahr', 'tsgesellschaft'],
    ],
    [
      'is cut after a word',
      'The talks open here today and go on tomorrow',
      1,
      ['The talks open here', 'today and go on…'],
    ],
    ['may be one letter', 'A', 2, ['A']],
  ])('%s', (_, text, size, lines) => expect(set(text)).toEqual({ size, lines }));

  it('never has a line that is too wide, whatever the text', () => {
    const text = 'a bb ccc dddd eeeee ffffff ggggggg hhhhhhhh iiiiiiiii jjjjjjjjjj-kkkkkkkkkkk llllllllllll';
    for (let length = 1; length <= text.length; length++) {
      const { size, lines } = setHeadline(text.slice(0, length).trim(), 20, font, steps);
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect(font.widthOf(line, size)).toBeLessThanOrEqual(20);
    }
  });
});

it.each([
  ['fits', 'fits'],
  ['twelve chars', 'twelve…'],
  ['Donaudampfschiff', 'Donaudamp…'],
  ['one, two, three', 'one, two…'],
])('“%s” in ten letters is “%s”', (text, expected) => expect(shorten(text, 10, 1, font)).toBe(expected));
