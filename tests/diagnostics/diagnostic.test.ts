import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasErrors, locate, type Place, type PlaceFinder, type Problem } from '../../src/diagnostics/diagnostic.ts';
import type { RuleName } from '../../src/diagnostics/rules.ts';

function problem(file: string, place: Place, rule: RuleName = 'unknown-key', message = 'Wrong.'): Problem {
  return { rule, file, place, message };
}

const points: PlaceFinder = (_, place) => ('line' in place ? place : undefined);

describe('a problem gets its place', () => {
  it('in the text, where that is known', () => {
    expect(locate([problem('a.md', { line: 3, column: 7 })], points)).toEqual([
      { rule: 'unknown-key', severity: 'error', file: 'a.md', line: 3, column: 7, message: 'Wrong.', hint: null },
    ]);
  });

  it.each<Place>([{ field: ['roles', 0, 'from'], part: 'key' }, { text: 'Kim Jong-un' }])(
    'where %j is found',
    (place) => {
      const asked: unknown[] = [];
      const [found] = locate([problem('a.md', place)], (...question) => {
        asked.push(question);
        return { line: 5, column: 9 };
      });
      expect(found).toMatchObject({ line: 5, column: 9 });
      expect(asked).toEqual([['a.md', place]]);
    },
  );

  it.each<[string, Place]>([
    ['the file as such', 'file'],
    ['a field that is not found', { field: ['title'], part: 'value' }],
    ['words that are not found', { text: 'Kim Jong-un' }],
  ])('at the beginning for %s', (_, place) => {
    expect(locate([problem('a.md', place)], points)).toMatchObject([{ line: 1, column: 1 }]);
  });

  it('and the severity of its rule', () => {
    const found = locate([problem('a.md', 'file', 'unused-source'), problem('b.md', 'file', 'empty-file')], points);
    expect(found.map(({ severity }) => severity)).toEqual(['warning', 'error']);
  });

  it('keeps its hint', () => {
    const [found] = locate([{ ...problem('a.md', 'file'), hint: 'Mend it.' }], points);
    expect(found?.hint).toBe('Mend it.');
  });
});

describe('the order', () => {
  const ordered = [
    problem('a.md', 'file'),
    problem('a.md', { line: 2, column: 10 }),
    problem('a.md', { line: 10, column: 2 }, 'dead-link'),
    problem('a.md', { line: 10, column: 2 }, 'wrong-type', 'A.'),
    problem('a.md', { line: 10, column: 2 }, 'wrong-type', 'B.'),
    problem('b.md', { line: 1, column: 1 }),
    problem('é.md', { line: 1, column: 1 }),
  ];

  it('is that of files, lines, columns, rules and words, however problems were found', () => {
    const expected = locate(ordered, points);
    expect(expected.map(({ file, line, column, rule, message }) => [file, line, column, rule, message])).toEqual([
      ['a.md', 1, 1, 'unknown-key', 'Wrong.'],
      ['a.md', 2, 10, 'unknown-key', 'Wrong.'],
      ['a.md', 10, 2, 'dead-link', 'Wrong.'],
      ['a.md', 10, 2, 'wrong-type', 'A.'],
      ['a.md', 10, 2, 'wrong-type', 'B.'],
      ['b.md', 1, 1, 'unknown-key', 'Wrong.'],
      ['é.md', 1, 1, 'unknown-key', 'Wrong.'],
    ]);
    const shuffled = fc.shuffledSubarray(ordered, { minLength: ordered.length });
    fc.assert(
      fc.property(shuffled, (found) => {
        expect(locate(found, points)).toEqual(expected);
      }),
    );
  });
});

describe('errors', () => {
  it.each<[RuleName[], boolean]>([
    [[], false],
    [['unused-source', 'long-title'], false],
    [['unused-source', 'empty-file'], true],
  ])('%j: %s', (rules, expected) => {
    expect(
      hasErrors(
        locate(
          rules.map((rule) => problem('a.md', 'file', rule)),
          points,
        ),
      ),
    ).toBe(expected);
  });
});
