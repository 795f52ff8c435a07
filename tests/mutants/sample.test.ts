import { describe, expect, it } from 'vitest';
import { testsCovering } from './covering.ts';
import { mutationsOf } from './mutations.ts';
import { drawSample, type Mutant, mutantsOf } from './sample.ts';
import { scoreOf, tellScore, type Tried } from './score.ts';

function mutants(file: string, text: string): Mutant[] {
  return mutantsOf(file, text, mutationsOf(file, text));
}

const lines = Array.from({ length: 50 }, (_, index) => `const x${index} = a${index} < b${index};\n`);
const inGraph = mutants('src/graph/a.ts', lines.join(''));
const inMachines = mutants('src/machines/a.ts', lines.slice(0, 40).join(''));

describe('a sample', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(drawSample(inGraph, 10, 1)).toEqual(drawSample(inGraph, 10, 1));
    expect(drawSample(inGraph, 10, 1)).not.toEqual(drawSample(inGraph, 10, 2));
  });

  it('holds as much of each room', () => {
    const files = drawSample([...inGraph, ...inMachines], 20, 1).map(({ file }) => file);
    expect(files.filter((file) => file === 'src/machines/a.ts')).toHaveLength(10);
    expect(files).toHaveLength(20);
  });

  it('stays as it was where other lines are put before', () => {
    const line = ({ told }: Mutant): string => told.slice(told.indexOf(' '));
    const later = mutants('src/graph/a.ts', `type A = 1;\n${lines.join('')}`);
    expect(drawSample(later, 10, 1).map(line)).toEqual(drawSample(inGraph, 10, 1).map(line));
  });
});

describe('the tests that ought to see a change', () => {
  const imports = new Map([
    ['src/graph/a.ts', ['src/model/m.ts']],
    ['src/graph/b.ts', ['src/graph/a.ts']],
    ['src/model/m.ts', []],
    ['tests/graph/a.test.ts', ['src/graph/b.ts', 'src/graph/a.ts']],
    ['tests/graph/b.test.ts', ['src/graph/b.ts']],
    ['tests/graph/c.test.ts', ['src/graph/a.ts']],
    ['tests/graph/other.test.ts', []],
    ['tests/views/far.test.ts', ['src/graph/b.ts']],
    ['tests/views/near.test.ts', ['src/graph/a.ts']],
  ]);

  it.each([
    ['src/graph/a.ts', ['graph/a', 'graph/c', 'graph/b', 'views/near']],
    ['src/graph/b.ts', ['graph/b', 'graph/a', 'views/far']],
    ['src/model/m.ts', ['graph/a', 'graph/c', 'views/near']],
    ['src/model/none.ts', []],
  ])('to %s', (file, names) => {
    expect(testsCovering(file, imports)).toEqual(names.map((name) => `tests/${name}.test.ts`));
  });
});

describe('the score', () => {
  const tried = (...verdicts: Tried['verdict'][]): Tried[] =>
    verdicts.flatMap((verdict, index) => inGraph.slice(index, index + 1).map((mutant) => ({ mutant, verdict })));

  it.each<[number, Tried[]]>([
    [0.5, tried('seen', 'unseen')],
    [0.75, tried('seen', 'endless', 'seen', 'unseen')],
    [0, tried('unseen', 'refused')],
    [1, tried('refused')],
  ])('is %d', (score, all) => {
    expect(scoreOf(all)).toBe(score);
  });

  it('is told with what no test saw', () => {
    expect(tellScore(tried('seen', 'endless', 'unseen', 'refused'))).toMatchInlineSnapshot(`
      "unseen src/graph/a.ts:3:15 < became <=: const x2 = a2 < b2;
      2 of 3 changes were seen (66.7 %), 1 of them by never ending; 1 more were refused by the types."
    `);
  });
});
