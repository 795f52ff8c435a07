import { statSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that run the built program again and again, as its users do. */
const ofTheProgram = ['tests/{build,commands,publish,verify}/**', 'tests/plan/{reproducible,ripples}.test.ts'];

/** Tests that take minutes: browsers, servers, random and hostile input, whole sites, every command of the guides, all ways to run Eleventy. */
const long = [
  'tests/{browser,eleventy,fuzz,hosting,security,site}/**',
  'tests/{content/body/hostile,docs/commands,mutants/examination}.test.ts',
  'tests/{commands/terminal/failures,commands/working-folders,publish/publish-readers}.test.ts',
];

const names = '*.test.{ts,tsx}';
const inFolders = (patterns: readonly string[]): string[] =>
  patterns.map((pattern) => (pattern.endsWith('**') ? `${pattern}/${names}` : pattern));
const compiled = { globalSetup: 'tests/support/compile.ts' };

/** Quick files small first, so that a failure shows within seconds; the others as vitest does, which ends soonest. */
class QuickFirst extends BaseSequencer {
  override async sort(specifications: TestSpecification[]): Promise<TestSpecification[]> {
    const isQuick = ({ project }: TestSpecification): boolean => project.name === 'quick';
    const size = ({ moduleId }: TestSpecification): number => statSync(moduleId).size;
    const others = specifications.filter((one) => !isQuick(one));
    // oxlint-disable-next-line unicorn/no-array-sort -- the sequencer's own method
    const inOrder = await super.sort(others);
    return [...specifications.filter(isQuick).toSorted((a, b) => size(a) - size(b)), ...inOrder];
  }
}

const report = process.env['TEST_REPORT'] ?? 'tests';

export default defineConfig({
  test: {
    // Browsers and built programs are waited for most of the time.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // Who works on the program sees the first failure at once, the gate sees all.
    bail: process.env['CI'] === undefined ? Number(process.env['TEST_BAIL'] ?? 0) : 0,
    sequence: { sequencer: QuickFirst },
    reporters: [
      'default',
      ['json', { outputFile: `coverage/${report}.json` }],
      // Out of these `--merge-reports` reckons the coverage of several runs.
      ['blob', { outputFile: `coverage/runs/${report}.json` }],
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**', 'templates/**'],
      reporter: ['text-summary', 'json-summary'],
      clean: false,
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'quick',
          include: [`tests/**/${names}`],
          exclude: [...inFolders(ofTheProgram), ...inFolders(long)],
          // These share nothing but the program's files, which are loaded once for all.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          ...compiled,
          name: 'program',
          include: inFolders(ofTheProgram),
          exclude: inFolders(long),
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { ...compiled, name: 'long', include: inFolders(long), sequence: { groupOrder: 2 } },
      },
    ],
  },
});
