import { describe, expect, it } from 'vitest';
import { endlessQuote } from '../../../src/content/body/nesting.ts';

describe('a quotation without end is found before Markdown is read', () => {
  it.each([
    ['five hundred marks', ['a', '>'.repeat(500)], 12],
    ['marks with spaces', [`${'> '.repeat(500)}a`], 11],
    ['marks further apart', [`${'   >'.repeat(500)}a`], 11],
    ['fewer marks', ['>'.repeat(499)], undefined],
    ['marks in the middle of a line', [`a ${'>'.repeat(500)}`], undefined],
  ])('%s', (_, lines, line) => {
    const problem = endlessQuote('stories/a.md', lines, 10);
    expect(problem?.place).toEqual(line === undefined ? undefined : { line, column: 1 });
  });
});
