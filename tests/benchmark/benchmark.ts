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

await main(positive('stories', values.stories), positive('runs', values.runs), Number(values.seed), values.hugo);

async function main(stories: number, runs: number, seed: number, hugo: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-bench-'));
  try {
    const version = hugoVersion(hugo);
    const corpus = makeCorpus(seed, stories);
    say(`${corpus.records.length} records, written below ${folder}`);
    const briefing = createBriefing(corpus, join(folder, 'briefing'));
    const contenders = [briefing, version === undefined ? undefined : createHugo(corpus, join(folder, 'hugo'), hugo)];
    const results = await race(
      contenders.filter((contender) => contender !== undefined),
      runs,
    );
    const machine = `${availableParallelism()} cores`;
    print(
      `${[`Node ${process.versions.node}`, version ?? 'no Hugo', machine].join(', ')}; ${stories} stories, seed ${seed}, `,
    );
    print(`medians of ${runs} runs; ${countStoriesOfRetitled(corpus)} stories name the retitled person.\n\n`);
    if (briefing === undefined)
      print('There is no dist/briefing.js yet (`npm ci` makes it), so only Hugo was measured.\n\n');
    if (version === undefined) print(`There is no \`${hugo}\` here, so there is nothing to compare with.\n\n`);
    print(`${tableOf(results)}\n`);
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

function print(text: string): void {
  process.stdout.write(text);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
