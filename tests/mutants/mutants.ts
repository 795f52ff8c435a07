import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { importsOf } from '../architecture/imports.ts';
import { testsCovering } from './covering.ts';
import { Examination } from './examination.ts';
import { mutationsOf } from './mutations.ts';
import { drawSample, mutantsOf } from './sample.ts';
import { scoreOf, tellScore } from './score.ts';
import { tryMutants } from './trial.ts';

/*
 * `npm run mutants -- --sample 200` changes the program at single points, in copies, and tells which changes no test saw; `--seed N`
 * draws another sample, `--only graph,model/date.ts` one of some rooms or files.
 */

const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: '140' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: 'model,content,graph,views,plan,hosting,machines,build,publish,verify' },
  },
});

const leastScore = 0.85;

/** Test files that run the built program, a server or a browser, which do not see a change in `src`; and those that measure time. */
const leftOut =
  /^tests\/(?:(?:benchmark|browser|commands|eleventy|fuzz|mutants|security|site)\/|hosting\/(?!content-types|host-limits|static-host-rules|style-mark)|content\/body\/hostile\.)/;

const files = ['src', 'templates', 'tests']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
  .filter((file) => /\.tsx?$/.test(file) && !leftOut.test(file));
const imports = new Map(files.map((file) => [file, importsOf(file, readFileSync(file, 'utf8'))]));

const chosen = values.only.split(',').map((one) => `src/${one}`);
const mutants = files
  .filter((file) => chosen.some((one) => file === one || file.startsWith(`${one}/`)))
  .flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return mutantsOf(file, text, mutationsOf(file, text));
  });
const sample = drawSample(mutants, Number(values.sample), Number(values.seed));
const coverings = new Map(sample.map(({ file }) => [file, testsCovering(file, imports)]));

const start = performance.now();
const examinations = Array.from({ length: availableParallelism() }, () => new Examination(process.cwd()));
process
  .once('SIGINT', () => process.exit(130))
  .once('exit', () => {
    for (const examination of examinations) examination.end();
  });
const tell = (line: string): void => void process.stdout.write(`${line}\n`);
const tried = await tryMutants(sample, (file) => coverings.get(file) ?? [], examinations, tell);
tell(tellScore(tried));
tell(`Seed ${values.seed}, ${((performance.now() - start) / 60_000).toFixed(1)} minutes.`);
process.exit(scoreOf(tried) < leastScore ? 1 : 0);
