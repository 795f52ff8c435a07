/**
 * `npm run compare-builds -- BEFORE [AFTER] [--stories 1000]`: whether the program makes the same bytes at two commits, by default at
 * one and in the working tree. Both make our site, the small site of the tests and a synthetic archive, all from the articles of
 * AFTER, so that only the program differs. Ends with 1 where a file differs, and with 2 on wrong usage.
 */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listFolder } from '../../src/build/disk/site-folder.ts';
import { makeCorpus, writeCorpus } from '../benchmark/corpus.ts';
import { type Checkout, checkOut, commitOf, compileWorkingTree } from './checkout.ts';
import { type BuiltFiles, compareFiles, describeComparison } from './compare-files.ts';
import { createRun, type Run, runOrThrow } from './run.ts';

const usage = 'Usage: npm run compare-builds -- BEFORE [AFTER] [--stories N], where both are commits.\n';
const corpusSeed = 1;

const stopping = new AbortController();
// A terminal and npm may both pass one on: the second must not end the clearing up.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());
process.exitCode = await main(process.argv.slice(2), createRun(stopping.signal));

/** A site that both programs make. */
interface Site {
  readonly name: string;
  readonly articles: string;
  readonly host: 'portable' | 'nginx';
}

async function main(words: readonly string[], run: Run): Promise<number> {
  const request = await readRequest(words, run);
  if (request === undefined) {
    process.stderr.write(usage);
    return 2;
  }
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'compare-builds-')));
  const checkouts: Checkout[] = [];
  try {
    const before = await checkOut(run, request.before, join(scratch, 'before'));
    checkouts.push(before);
    const after = await (request.after === undefined
      ? compileWorkingTree(run)
      : checkOut(run, request.after, join(scratch, 'after')));
    checkouts.push(after);
    const corpus = join(scratch, 'corpus');
    writeCorpus(makeCorpus(corpusSeed, request.stories), corpus);
    const ours = { name: 'our site', articles: join(after.tree, 'articles') };
    const small = { name: 'the small site', articles: join(after.tree, 'tests/fixtures/site-small') };
    const sites: Site[] = [
      { ...ours, host: 'portable' },
      { ...small, host: 'portable' },
      { ...small, host: 'nginx' },
      { name: `an archive of ${request.stories} stories`, articles: corpus, host: 'portable' },
    ];
    const same: boolean[] = [];
    for (const site of sites) same.push(await compareSite(run, site, [before.tree, after.tree], scratch));
    return same.includes(false) ? 1 : 0;
  } catch (error) {
    process.stderr.write(stopping.signal.aborted ? 'Stopped.\n' : `${messageOf(error)}\n`);
    return 1;
  } finally {
    for (const checkout of checkouts) await checkout.remove();
    rmSync(scratch, { recursive: true, force: true });
  }
}

interface Request {
  readonly before: string;
  /** `undefined` for the working tree. */
  readonly after: string | undefined;
  readonly stories: number;
}

async function readRequest(words: readonly string[], run: Run): Promise<Request | undefined> {
  try {
    const options = { stories: { type: 'string', default: '1000' } } as const;
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    const stories = Number(values.stories);
    const commits = await Promise.all(positionals.map((name) => commitOf(run, name)));
    const [before, after] = commits;
    if (before === undefined || commits.length > 2 || commits.includes(undefined)) return undefined;
    return Number.isInteger(stories) && stories > 0 ? { before, after, stories } : undefined;
  } catch {
    return undefined;
  }
}

/** Has both programs make a site at once, says what came out, and tells whether all is the same. */
async function compareSite(
  run: Run,
  { name, articles, host }: Site,
  trees: readonly [before: string, after: string],
  scratch: string,
): Promise<boolean> {
  const work = join(scratch, 'work');
  const [before, after] = [join(work, 'before'), join(work, 'after')];
  process.stderr.write(`Building ${name} for ${host} …\n`);
  await Promise.all(trees.map((tree, index) => buildSite(run, tree, articles, host, index === 0 ? before : after)));
  const comparison = compareFiles(filesOf(join(before, 'site')), filesOf(join(after, 'site')));
  process.stdout.write(describeComparison(`${name} for ${host}`, comparison));
  rmSync(work, { recursive: true });
  return comparison.differences.length === 0;
}

async function buildSite(run: Run, tree: string, articles: string, host: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const flags = ['--complete', '--no-cache', '--articles', articles, '--for', host, '--output', join(folder, 'site')];
  await runOrThrow(run, process.execPath, [join(tree, 'dist/briefing.js'), 'build', ...flags], folder);
}

/** The files of a built site, compressed copies after all others, which say more of what differs. */
function filesOf(folder: string): BuiltFiles {
  const isCopy = (name: string): number => (/\.(?:br|gz)$/.test(name) ? 1 : 0);
  const files = [...(listFolder(folder)?.files.keys() ?? [])].toSorted();
  const names = files.toSorted((a, b) => isCopy(a) - isCopy(b));
  return { names, read: (name) => readFileSync(join(folder, name)) };
}

/** What went wrong and what it came of. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}: ${messageOf(error.cause)}`;
}
