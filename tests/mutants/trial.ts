import type { Examination } from './examination.ts';
import type { Mutant } from './sample.ts';
import type { Tried } from './score.ts';

/** How long the tests of one mutant may take, in milliseconds: this, and four times what they take without it. */
const patience = 20_000;

/** How long all tests may take without any mutant. */
const patienceAtFirst = 600_000;

/**
 * Tries mutants against the tests that cover each, in several copies at once, after a run of those tests without any mutant. Tests that
 * fail by themselves say nothing and are told as they are left out.
 *
 * @param covering the test files that cover a file of the program, the likeliest first
 */
export async function tryMutants(
  mutants: readonly Mutant[],
  covering: (file: string) => readonly string[],
  examinations: readonly Examination[],
  tell: (line: string) => void,
): Promise<Tried[]> {
  const all = [...new Set(mutants.flatMap(({ file }) => covering(file)))];
  const durations = new Map<string, number>();
  await Promise.all(
    examinations.map(async (examination, part) => {
      const tests = all.filter((_, index) => index % examinations.length === part);
      const answer = await examination.run(tests, patienceAtFirst);
      if (!answer) throw new Error('The tests do not end without any change.');
      for (const [test, milliseconds] of Object.entries(answer.milliseconds)) durations.set(test, milliseconds);
      for (const test of answer.failed) {
        durations.delete(test);
        tell(`${test} is left out: it fails without any change.`);
      }
    }),
  );

  const ahead = [...mutants];
  const tried: Tried[] = [];
  await Promise.all(
    examinations.map(async (examination) => {
      for (let mutant = ahead.shift(); mutant; mutant = ahead.shift()) {
        const tests = covering(mutant.file).filter((test) => durations.has(test));
        const usual = tests.reduce((sum, test) => sum + (durations.get(test) ?? 0), 0);
        const verdict = await examination.try(mutant, tests, patience + 4 * usual);
        tried.push({ mutant, verdict });
      }
    }),
  );
  return tried;
}
