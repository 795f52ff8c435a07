import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/machines/data/data-csv.ts';

/** The cells of a table of one column, as its text has them. */
const written = (text: string): string =>
  csv(['a', 'b'], [{ a: text, b: '' }]).slice('\ufeffa,b\r\n'.length, -',\r\n'.length);

describe('a table', () => {
  it('begins with a mark of UTF-8 and ends each line as RFC 4180 says', () => {
    expect(csv(['one', 'two'], [{ two: 'b', one: 'a' }])).toBe('\ufeffone,two\r\na,b\r\n');
  });

  it('without rows still names its columns', () => {
    expect(csv(['one'], [])).toBe('\ufeffone\r\n');
  });

  it.each([
    ['plain words', 'plain words'],
    ['a, b', '"a, b"'],
    ['“quoted” and "quoted"', '"“quoted” and ""quoted"""'],
    ['two\nlines', '"two\nlines"'],
    ['김정은', '김정은'],
    [' padded', '" padded"'],
  ])('%j is written %j', (text, cell) => {
    expect(written(text)).toBe(cell);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("https://evil.example","x")', `"'=HYPERLINK(""https://evil.example"",""x"")"`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', `"'\t=1"`.replace(/^"|"$/g, '')],
    ['\r=1', `"'\r=1"`],
    [' =1', "' =1"],
    ['\u200b=1', "'\u200b=1"],
    ['＝1', "'＝1"],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  ])('%j would be run as a formula and is defused', (text, cell) => {
    expect(written(text)).toBe(cell);
  });

  it.each(['a=b', '2024-06-19', '– a dash', '100 %'])('%j is no formula', (text) => {
    expect(written(text)).toBe(text);
  });
});
