import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { address, coordinates, date, flag, oneOrMore, text, zone } from '../../../src/model/values/fields.ts';
import { reference, references } from '../../../src/model/reference-fields.ts';
import { faultsOf } from './faults.ts';

function valueOf<Schema extends z.ZodType>(schema: Schema, written: unknown): z.output<Schema> {
  return schema.parse(written);
}

describe('text is plain and on one line', () => {
  it.each([
    ['Kim Jong Un', 'Kim Jong Un'],
    ['  two  words ', 'two words'],
    ['a\n  b\r\n\tc', 'a b c'],
    ['a\u00a0b\u2009c\u3000d', 'a b c d'],
    ['\ufeffa', 'a'],
    ['cafe\u0301', 'caf\u00e9'],
    ['회담'.normalize('NFD'), '회담'],
    ['“Curly” ‘quotes’ — and dashes…', '“Curly” ‘quotes’ — and dashes…'],
    ['<b>&amp;</b>', '<b>&amp;</b>'],
    ['[one bracket]', '[one bracket]'],
    ['null', 'null'],
  ])('%j reads as %j', (written, read) => {
    expect(valueOf(text, written)).toBe(read);
  });

  it.each(['', ' ', '\n', '\u00a0', '\u3000\t'])('%j is empty', (written) => {
    expect(faultsOf(text, written)).toEqual(['empty-value']);
  });

  it.each(['[[kim]]', 'a [[kim', 'a [[person:kim|Kim]] b'])(
    '%j holds a link, which works in bodies only',
    (written) => {
      expect(faultsOf(text, written)).toEqual(['link-outside-body']);
    },
  );

  it.each(['\u200b', '\u2060', '\u00ad'])('%j is empty, since nothing of it can be seen', (written) => {
    expect(faultsOf(text, written)).toEqual(['empty-value']);
  });
});

describe('no text holds', () => {
  it.each<[string, string, string]>([
    ['controls', '\u0000', '\u0008'],
    ['breaks of pages', '\u000b', '\u000c'],
    ['separators of old', '\u000e', '\u001f'],
    ['controls of a second row', '\u007f', '\u009f'],
    ['marks that turn the direction of what follows', '\u202a', '\u202e'],
    ['marks that set a direction apart', '\u2066', '\u2069'],
    ['what is no character', '\ufdd0', '\u{10ffff}'],
    ['half a character', '\ud800', '\udfff'],
  ])('%s', (_, first, last) => {
    for (const character of [first, last]) {
      // Breaks of pages are white space, which counts as a space.
      const expected = /\s/.test(character) ? [] : ['control-character'];
      expect(faultsOf(text, `a${character}b`)).toEqual(expected);
    }
  });

  it('but what stands beside them', () => {
    for (const character of ['\t', '\n', '\r', '~', '\u00a0', '\u2029', '\u202f', '\u2065', '\u206a', '\ufffd'])
      expect(faultsOf(text, `a${character}b`)).toEqual([]);
  });
});

describe('a flag is true or false', () => {
  it.each([
    ['true', true],
    ['false', false],
  ])('%s', (written, read) => {
    expect(valueOf(flag, written)).toBe(read);
  });

  it.each(['yes', 'no', 'True', 'on', '1', ''])('%j is neither', (written) => {
    expect(flag.safeParse(written).success).toBe(false);
  });
});

describe('a date', () => {
  it('may have spaces around it', () => {
    expect(valueOf(date, ' 2024-06-19 ').text).toBe('2024-06-19');
    expect(valueOf(date, '2024-06-19\u00a0').text).toBe('2024-06-19');
  });

  it.each([
    ['2024-02-30', 'impossible-date'],
    ['12:30', 'impossible-date'],
    ['2024-06-19 18:00', 'impossible-date'],
    ['yesterday', 'impossible-date'],
    ['2024-06-19T18:00', 'time-without-zone'],
  ])('%j is refused as %s', (written, rule) => {
    expect(faultsOf(date, written)).toEqual([rule]);
  });
});

describe('a reference', () => {
  it('is a slug', () => {
    expect(valueOf(reference('person'), ' kim-jong-un ')).toBe('kim-jong-un');
  });

  it.each(['Kim Jong Un', 'kim-jong-un.md', 'people/kim', '../kim', '[[kim]]', 'index', '김정은'])(
    '%j is none',
    (written) => {
      expect(faultsOf(reference('person'), written)).toEqual(['invalid-slug']);
    },
  );

  it('stands in a list, each fault at its own entry', () => {
    const result = references('person').safeParse(['kim', 'Kim', 'putin', 'Putin']);
    expect(result.error?.issues.map(({ path }) => path)).toEqual([[1], [3]]);
  });

  it('may be left out', () => {
    expect(valueOf(references('person'), undefined)).toEqual([]);
  });
});

describe('an address begins with https:// or http://', () => {
  it.each([
    'https://example.com',
    'http://example.com/a?b=c#d',
    'HTTPS://EXAMPLE.COM/',
    'https://пример.испытание/',
    'https://en.wikipedia.org/wiki/Kim_(name)',
  ])('%s', (written) => {
    expect(valueOf(address, written)).toBe(written);
  });

  it.each([
    '',
    'example.com',
    'www.example.com',
    '//example.com',
    '\\\\example.com',
    '/\\example.com',
    '/stories/a/',
    'ftp://example.com',
    'mailto:a@example.com',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript&#58;alert(1)',
    'data:text/html,a',
    'vbscript:a',
    'tg://resolve?domain=a',
    'file:///etc/passwd',
    'blob:https://example.com/a',
    'https://',
    'https://exa mple.com',
    'https://user@example.com',
    'https://user:secret@example.com',
    'https://:secret@example.com',
    ' https://example.com',
    'https://example.com\n',
    'https://example.com/\u200ba',
    'https://example.com/a\ufeff',
    '\u200ehttps://example.com/',
    'https://ex\u00adample.com/',
  ])('%j is refused', (written) => {
    expect(faultsOf(address, written)).toEqual(['forbidden-address']);
  });

  it.each(['https:example.com', 'https:/example.com', 'https:\\\\example.com', 'https:///example.com'])(
    '%j is refused, since only some readers take it for a whole address',
    (written) => {
      expect(faultsOf(address, written)).toEqual(['forbidden-address']);
    },
  );
});

describe('coordinates are latitude and longitude in degrees', () => {
  it.each([
    [['39.03', '125.75'], { latitude: 39.03, longitude: 125.75 }],
    [['-90', '+180'], { latitude: -90, longitude: 180 }],
    [['0', '-0.5'], { latitude: 0, longitude: -0.5 }],
  ])('%j', (written, read) => {
    expect(valueOf(coordinates, written)).toEqual(read);
  });

  it.each([[['125.75', '39.03']], [['90.1', '0']], [['0', '-180.5']], [['999', '999']]])(
    '%j is not a place on Earth',
    (written) => {
      expect(faultsOf(coordinates, written)).toEqual(['invalid-coordinates']);
    },
  );

  it.each([
    ['39.03, 125.75'],
    [['39.03']],
    [['39.03', '125.75', '12']],
    [['39°N', '125°E']],
    [['39,03', '125,75']],
    [['1e1', '2']],
    [['NaN', 'Infinity']],
    [['0x10', '1']],
    [['', '']],
  ])('%j are none', (written) => {
    expect(coordinates.safeParse(written).success).toBe(false);
  });
});

describe('a zone is one of the time zone database', () => {
  it.each(['Asia/Pyongyang', 'Europe/Moscow', 'UTC', 'Asia/Vladivostok'])('%s', (written) => {
    expect(valueOf(zone, written)).toBe(written);
  });

  it.each(['Asia/Pyongjang', 'KST', 'Pyongyang', '+09:00', 'UTC+9', '', '../../etc/localtime'])(
    '%j is none',
    (written) => {
      expect(faultsOf(zone, written)).toEqual(['unknown-zone']);
    },
  );
});

describe('one or more', () => {
  it.each([
    ['a', ['a']],
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    [[], []],
  ])('%j reads as %j', (written, read) => {
    expect(valueOf(oneOrMore(text), written)).toEqual(read);
  });
});
