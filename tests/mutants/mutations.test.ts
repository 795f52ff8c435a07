import { describe, expect, it } from 'vitest';
import { mutationsOf } from './mutations.ts';
import { mutantsOf } from './sample.ts';

/** What becomes of a text, each time with one point changed. */
function changed(text: string): string[] {
  return mutantsOf('a.ts', text, mutationsOf('a.ts', text)).map((mutant) => mutant.text);
}

describe('a point is changed', () => {
  it.each<[string, string, readonly string[]]>([
    ['a condition', 'if (a) b;', ['if (true) b;', 'if (false) b;', 'if (a) ;']],
    ['a choice', 'x = a ? b : c', [';', 'x = true ? b : c', 'x = false ? b : c']],
    ['a loop', 'while (a) {}', ['while (false) {}']],
    ['a comparison', 'const x = a<b', ['const x = a<=b']],
    ['an equality', 'const x = a === b', ['const x = a !== b']],
    ['a sum', 'const x = a + 1', ['const x = a - 1', 'const x = a + 2']],
    ['what both must hold', 'const x = a && b', ['const x = a', 'const x = b']],
    ['what stands in for what is missing', 'const x = (a) ?? b', ['const x = (a)', 'const x = b']],
    ['a negation', 'const x = !a', ['const x = a']],
    ['a statement', 'go();', [';']],
    ['a result', 'function f() { return a; }', ['function f() { return undefined; }']],
    ['an element', 'const x = [a, ...b]', ['const x = [...b]', 'const x = [a, ]']],
    ['what is spread into an object', 'const x = { a, ...b }', ['const x = { a,  }']],
    ['a method that passes something on', 'const x = a.slice(b)', ['const x = a']],
    ['a bound', 'const x = Math.max(a, b)', ['const x = a', 'const x = b']],
    ['a text', "const x = 'a'", ["const x = ''"]],
    ['a truth', 'const x = true', ['const x = false']],
  ])('%s', (_, text, texts) => {
    expect(changed(text).toSorted()).toEqual(texts.toSorted());
  });
});

it.each([
  ['an import', "import a from 'a';"],
  ['a re-export', "export * as b from 'a'; export { a } from 'a';"],
  ['a type', "type A = 'a' | 1; let x: 'b' | undefined;"],
  ['a name of a field', "const x = { 'a-b': c }"],
  ['a result that is nothing', 'function f() { return undefined; }'],
])('%s is left alone', (_, text) => {
  expect(changed(text)).toEqual([]);
});

it('a mutant tells where it is, what was done and to which line', () => {
  const text = 'const a = 1;\n  if (b) c();\n';
  const told = mutantsOf('src/graph/a.ts', text, mutationsOf('a.ts', text)).map((mutant) => mutant.told);
  expect(told).toContain('src/graph/a.ts:2:7 condition never true: if (b) c();');
});
