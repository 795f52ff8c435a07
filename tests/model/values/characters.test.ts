import { describe, expect, it } from 'vitest';
import { strangeCharacters } from '../../../src/model/values/characters.ts';
import { quoted } from '../../../src/model/values/quoted.ts';

describe('characters that cannot be seen or look like others', () => {
  it.each([
    ['2024\u201106\u201119', ['U+2011 (non-breaking hyphen)']],
    ['rep\u200b', ['U+200B (zero-width space)']],
    ['re\u00adport', ['U+00AD (soft hyphen)']],
    ['\ufeffkim', ['U+FEFF (byte order mark)']],
    ['k\u0456m', ['U+0456 (Cyrillic letter that looks like i)']],
    [
      '\u0430\u0441\u0435',
      [
        'U+0430 (Cyrillic letter that looks like a)',
        'U+0441 (Cyrillic letter that looks like c)',
        'U+0435 (Cyrillic letter that looks like e)',
      ],
    ],
    ['k\u03b9m', ['U+03B9 (Greek letter that looks like i)']],
    ['２０２4', ['U+FF12 (full-width 2)', 'U+FF10 (full-width 0)']],
    ['2024\u22126', ['U+2212 (minus sign)']],
    ['2024–06', ['U+2013 (en dash)']],
    [
      '٢٠٢٤',
      ['U+0662 (digit of another script)', 'U+0660 (digit of another script)', 'U+0664 (digit of another script)'],
    ],
    ['kim\u00a0jong', ['U+00A0 (no-break space)']],
    ['kim\u2009jong', ['U+2009 (space of another width)']],
    ['Asia\u2215Seoul', ['U+2215 (division slash)']],
    ['\ufb01re', ['U+FB01 (ligature fi)']],
    ['e\u0301', ['U+0301 (combining mark)']],
    ['\u{1d7da}024', ['U+1D7DA (mathematical 2)']],
    ['\u{1d400}\u{1d7ff}', ['U+1D400 (mathematical A)', 'U+1D7FF (mathematical 9)']],
    ['\u{1f600}', []],
    ['\uff01\uff5e', ['U+FF01 (full-width !)', 'U+FF5E (full-width ~)']],
  ])('%j', (text, expected) => {
    expect(strangeCharacters(text)).toEqual(expected);
  });

  it.each(['kim-jong-un', '2024-06-19', 'https://a.example/?b=c#d', 'Путин', '김정은', '金正恩', 'é', 'Athènes'])(
    'are none in %s',
    (text) => {
      expect(strangeCharacters(text)).toEqual([]);
    },
  );

  it('are told of one value no more than four times', () => {
    expect(strangeCharacters('０１２３４５６７')).toHaveLength(4);
  });

  it('are escapes in quotation marks where they cannot be seen', () => {
    expect(quoted('a\u200bb\u00a0c d–e\u{e0041}')).toBe(String.raw`"a\u{200B}b\u{00A0}c d–e\u{E0041}"`);
  });
});
