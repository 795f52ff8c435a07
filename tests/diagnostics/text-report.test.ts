import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { colourPaint, plainPaint, textReport } from '../../src/diagnostics/text-report.ts';

const error: Diagnostic = {
  rule: 'unknown-key',
  severity: 'error',
  file: 'stories/a.md',
  line: 3,
  column: 1,
  message: 'There is no field “sumary”.',
  hint: 'Did you mean “summary”?',
};
const warning: Diagnostic = { ...error, rule: 'unused-source', severity: 'warning', message: 'No record cites it.' };

function report(diagnostics: readonly Diagnostic[], line: string | undefined, paint = plainPaint): string {
  return textReport(diagnostics, () => line, paint);
}

describe('the report an editor reads', () => {
  it('is empty where nothing is wrong', () => {
    expect(report([], 'a')).toBe('');
  });

  it('says where, what and how to mend it, below the line itself', () => {
    const diagnostics = [error, { ...warning, file: 'sources/b.md', line: 12, column: 7, hint: null }];
    expect(report(diagnostics, 'sumary: The talks.')).toMatchInlineSnapshot(`
      "stories/a.md:3:1 error unknown-key
        There is no field “sumary”.
           3 | sumary: The talks.
             | ^
        → Did you mean “summary”?

      sources/b.md:12:7 warning unused-source
        No record cites it.
          12 | sumary: The talks.
             |       ^

      1 error, 1 warning in 2 files
      "
    `);
  });

  it.each([
    ['does not exist', undefined],
    ['is empty', ''],
    ['is blank', ' \t\u00a0'],
  ])('shows no line where the line %s', (_, line) => {
    expect(report([error], line)).toBe(`stories/a.md:3:1 error unknown-key
  There is no field “sumary”.
  → Did you mean “summary”?

1 error, 0 warnings in 1 file
`);
  });

  it('marks severity, place and rule by colour where colours are wanted', () => {
    expect(report([error, warning], 'a', colourPaint)).toContain(
      '\u001b[1mstories/a.md:3:1\u001b[0m \u001b[31merror\u001b[0m \u001b[2munknown-key\u001b[0m\n',
    );
    expect(report([error, warning], 'a', colourPaint)).toContain('\u001b[33mwarning\u001b[0m');
  });
});

describe('a long line is cut around the place', () => {
  const line = Array.from({ length: 500 }, (_, index) => String(index % 10)).join('');

  it.each([1, 50, 99, 100, 101, 250, 499, 500, 501])('at column %i', (column) => {
    const lines = report([{ ...error, column }], line).split('\n');
    const [, , source = '', caret = ''] = lines;
    expect(source.length).toBeLessThanOrEqual('     3 | '.length + 100);
    const shown = source[caret.indexOf('^')] ?? '';
    expect(shown).toBe(column > 500 ? '' : String((column - 1) % 10));
  });
});

describe('a hostile file cannot forge the report', () => {
  it.each([
    ['a line break', 'a\nstories/b.md:1:1 error'],
    ['a carriage return', 'a\rstories/b.md'],
    ['an escape', '\u001b[2J\u001b[31m'],
    ['a control of another set', 'a\u009b31m'],
    ['a reversal of direction', 'a\u202eb'],
    ['an isolate', 'a\u2066b'],
  ])('by %s in its name, text or fields', (_, text) => {
    const printed = report([{ ...error, file: text, message: text, hint: text }], text);
    // oxlint-disable-next-line no-control-regex -- these are the characters that must not be printed
    expect(printed).not.toMatch(/[\u001b\u009b\r\u202e\u2066]/);
    expect(printed.split('\n')).toHaveLength(8);
  });

  it.each(['\u2028', '\u2029', '\u200e', '\u200f', '\u061c'])('by %j in its fields', (text) => {
    expect(report([{ ...error, message: text }], 'a')).not.toContain(text);
  });

  it('and a tab before the place does not move the mark', () => {
    expect(report([{ ...error, column: 3 }], '\t\tx')).toContain('     3 | ··x\n       |   ^');
  });
});

describe('many', () => {
  const many = (one: Diagnostic, count: number): Diagnostic[] =>
    Array.from({ length: count }, (_, index) => ({ ...one, line: index + 1 }));

  it('warnings are counted beyond twenty of a rule', () => {
    const other: Diagnostic = { ...warning, rule: 'long-title' };
    const printed = report([...many(warning, 23), ...many(other, 20)], 'a');
    expect(printed.match(/warning unused-source/g)).toHaveLength(20);
    expect(printed.match(/warning long-title/g)).toHaveLength(20);
    expect(printed).toContain('… and 3 more of unused-source\n\n0 errors, 43 warnings in 1 file\n');
    expect(printed).not.toContain('more of long-title');
  });

  it('errors are all shown', () => {
    expect(report(many(error, 50), 'a').match(/error unknown-key/g)).toHaveLength(50);
  });

  it('files are counted once each', () => {
    expect(report([error, { ...error, line: 4 }, { ...error, file: 'b.md' }], 'a')).toContain(
      '3 errors, 0 warnings in 2 files',
    );
  });
});

describe('wide characters', () => {
  it('the mark stands below the character it means', () => {
    const printed = report([{ ...error, column: 4 }], '김정은x');
    expect(printed).toContain('     3 | 김정은x\n       |       ^');
  });

  it('a line is not cut in the middle of a character', () => {
    const line = `${'a'.repeat(99)}😀b`;
    expect(report([error], line)).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });
});
