import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createVitest, type TestSpecification } from 'vitest/node';

/*
 * A process that runs test files in the folder it is started in, as often as it is asked, and keeps what it has compiled. It is told the
 * files, and which one changed; it answers with the test files that failed and the milliseconds of each. One of its own, because a
 * change may make a loop that never ends.
 */

export interface Question {
  readonly tests: readonly string[];
  readonly changed: string | undefined;
  /** Whether to stop at the first test that fails. */
  readonly bail: boolean;
}

export interface Answer {
  readonly failed: readonly string[];
  readonly milliseconds: Readonly<Record<string, number>>;
}

/** Runs test files in the order in which they are given. */
class AsGiven {
  shard(specifications: TestSpecification[]): TestSpecification[] {
    return specifications;
  }

  sort(specifications: TestSpecification[]): TestSpecification[] {
    return specifications;
  }
}

const root = process.cwd();
process.env['BUILT_SITES'] = join(root, 'built-sites');
mkdirSync(process.env['BUILT_SITES'], { recursive: true });
const vitest = await createVitest('test', {
  root,
  config: false,
  watch: false,
  include: ['tests/**/*.test.{ts,tsx}'],
  pool: 'forks',
  execArgv: ['--max-old-space-size=1500'],
  // What one test file leaves behind is the same for each mutant as it was without any.
  isolate: false,
  maxWorkers: 1,
  reporters: [{}],
  sequence: { sequencer: AsGiven },
  // Whoever asks knows how long it may take on this machine today.
  testTimeout: 0,
  hookTimeout: 0,
});
await vitest.standalone();

async function answer({ tests, changed, bail }: Question): Promise<Answer> {
  if (changed !== undefined) vitest.invalidateFile(`${root}/${changed}`);
  vitest.config.bail = bail ? 1 : 0;
  // What was found before would count again.
  vitest.state.filesMap.clear();
  vitest.state.idMap.clear();
  vitest.state.clearErrors();
  const project = vitest.getRootProject();
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
    tests.map((test) => project.createSpecification(`${root}/${test}`)),
  );
  return {
    failed: testModules
      .filter((module) => module.state() === 'failed' || (bail && unhandledErrors.length > 0))
      .map((module) => module.relativeModuleId),
    milliseconds: Object.fromEntries(
      testModules.map((module) => {
        const { duration, collectDuration } = module.diagnostic();
        return [module.relativeModuleId, duration + collectDuration];
      }),
    ),
  };
}

process.on('message', (question: Question) => {
  void answer(question).then((given) => process.send?.(given));
});
process.send?.('ready');
