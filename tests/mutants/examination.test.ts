import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Examination, type Verdict } from './examination.ts';

const file = 'src/model/values/slug.ts';
const tests = ['tests/model/values/slug.test.ts'];
const sound = readFileSync(file, 'utf8');

let examination: Examination;
beforeAll(() => {
  examination = new Examination(process.cwd());
});
afterAll(() => examination.end());

it('the tests pass without any change', async () => {
  const answer = await examination.run(tests, 60_000);
  expect(answer?.failed).toEqual([]);
  expect(Object.keys(answer?.milliseconds ?? {})).toEqual(tests);
});

it.each<[string, Verdict, string, number]>([
  ['that breaks the program', 'seen', `${sound}\nthrow new Error();\n`, 60_000],
  ['that ends the process', 'seen', `${sound}\nprocess.exit(3);\n`, 60_000],
  ['that never ends', 'endless', `${sound}\nfor (;;);\n`, 10_000],
  ['that changes nothing, after those', 'unseen', `${sound}\nvoid 0;\n`, 60_000],
  ['that is wrong by its types alone', 'refused', `${sound}\nconst a: string = 1;\n`, 60_000],
])('a change %s is %s', { timeout: 180_000 }, async (_, verdict, text, patience) => {
  const mutant = { file, text, told: '', mutation: { start: 0, end: 0, replacement: '', change: '' } };
  expect(await examination.try(mutant, tests, patience)).toBe(verdict);
  expect(readFileSync(`${examination.folder}/${file}`, 'utf8')).toBe(sound);
  expect(readFileSync(file, 'utf8')).toBe(sound);
});

it('a change that no test covers is seen by none', { timeout: 180_000 }, async () => {
  const mutant = { file, text: `${sound}\n`, told: '', mutation: { start: 0, end: 0, replacement: '', change: '' } };
  expect(await examination.try(mutant, [], 60_000)).toBe('unseen');
});
