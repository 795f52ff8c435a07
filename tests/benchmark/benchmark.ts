/**
 * The benchmark: `npm run bench -- --stories 1000 [--runs 3] [--seed 1] [--hugo hugo]`. It measures Summit Briefing on a
 * synthetic corpus and, where Hugo is installed, an equivalent Hugo site in turn with it, and prints a Markdown table.
 * It asserts nothing: times belong to a machine. TMPDIR says on which disk.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Contender, type Sample, type Situation, situations } from './contender.ts';
import { createBriefing } from './contender-briefing.ts';
import { createHugo, hugoVersion } from './contender-hugo.ts';
import { makeCorpus } from './corpus.ts';
import { countStoriesOfRetitled } from './edits.ts';
import { type Result, tableOf } from './table.ts';

const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    hugo: { type: 'string', default: 'hugo' },
  },
});

await main({
  stories: positive('stories', values.stories),
  runs: positive('runs', values.runs),
  seed: positive('seed', values.seed),
  hugo: values.hugo,
});

interface Options {
  readonly stories: number;
  readonly runs: number;
  readonly seed: number;
  readonly hugo: string;
}

async function main({ stories, runs, seed, hugo }: Options): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-bench-'));
  const load = (loadavg()[0] ?? 0).toFixed(1);
  try {
    const corpus = makeCorpus(seed, stories);
    say(`${corpus.records.length} records, written below ${folder}`);
    const version = hugoVersion(hugo);
    const briefing = createBriefing(corpus, join(folder, 'briefing'));
    const rival = version === undefined ? undefined : createHugo(corpus, join(folder, 'hugo'), hugo);
    const contenders = [briefing, rival].filter((contender) => contender !== undefined);
    const results = await race(contenders, runs);
    const node = `Node ${process.versions.node}`;
    print(`${node}, ${version ?? 'no Hugo'}, ${availableParallelism()} cores with a load of ${load} beforehand;`);
    print(`${stories} stories (seed ${seed}), ${countStoriesOfRetitled(corpus)} of them name the retitled person;`);
    print(`medians of ${runs} runs.\n`);
    if (briefing === undefined) print('There is no dist/briefing.js here, so only Hugo was measured.\n');
    if (rival === undefined) print(`There is no "${hugo}" here, so there is nothing to compare with.\n`);
    print(tableOf(results));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Measures all contenders in turn, so that whatever else the machine does falls on all of them. */
async function race(contenders: readonly Contender[], runs: number): Promise<readonly Result[]> {
  const samples = new Map<string, { contender: string; situation: Situation; samples: Sample[] }>();
  for (let round = 1; round <= runs; round++) {
    for (const situation of situations) {
      for (const contender of contenders) {
        if (!contender.situations.includes(situation)) continue;
        spawnSync('sync'); // What the last build wrote must not slow this one down.
        // oxlint-disable-next-line no-await-in-loop -- one build at a time, or each would slow the other down
        const sample = await contender.build(situation, round);
        say(`${contender.name}, ${situation}, ${round}/${runs}: ${sample.seconds.toFixed(2)} s`);
        const key = `${contender.name}, ${situation}`;
        const result = samples.get(key) ?? { contender: contender.name, situation, samples: [] };
        samples.set(key, result);
        result.samples.push(sample);
      }
    }
  }
  return [...samples.values()];
}

function positive(name: string, text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  process.stderr.write(`--${name} wants a whole number above 0, not "${text}".\n`);
  process.exit(2);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
