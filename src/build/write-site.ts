import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { clearStage, CutOffError, exchange, stageOf } from './disk/exchange.ts';
import { ensureFolder, makeFolder, writeNewFile } from './disk/write-file.ts';
import { type HeldSite, holdSite } from './hold-site.ts';
import { LockLostError } from './lock.ts';
import type { SiteManifest } from './manifest/site-manifest.ts';
import {
  describeFront,
  forgetMemory,
  isAsRemembered,
  keepMemory,
  loadMemory,
  prepareMemory,
  type RememberedOutput,
  type SiteMemory,
} from './state/memory.ts';
import { mirror } from './disk/mirror.ts';
import type { Output, WriteResult } from './outputs/output.ts';
import { foreignFiles } from './ownership.ts';
import { type FolderListing, listFolder } from './disk/site-folder.ts';
import { swap } from './swap.ts';
import type { Workspace } from './workspace.ts';

/** The output folder holds files that are not ours, so it was left alone. */
export class ForeignFilesError extends Error {
  constructor(readonly files: readonly string[]) {
    super(`the output folder holds ${files.length} files that this program did not write`);
  }
}

export interface WriteOptions {
  /** Forget what earlier builds wrote, and write every file. */
  readonly fresh: boolean;
  /** How long to wait for another build of the same site to end, in milliseconds. */
  readonly patience: number;
  /** What site it is. */
  readonly manifest: SiteManifest;
  /**
   * Called once no other build is at work, before anything is changed; what it throws keeps all as it is. `former` describes the site
   * that is there, and `staysIn` says whether a file is planned.
   */
  readonly beforeReplacing?: (former: () => SiteManifest | undefined, staysIn: (file: string) => boolean) => void;
  /** Called once the site is up to date, while still no other build is at work, for what else is kept of it. */
  readonly afterReplacing?: () => void;
  /** Told once, after a while, which other build is waited for. */
  readonly onWait?: (holder: string) => void;
  /** Told from time to time how many of the changed files are made. */
  readonly onProgress?: (done: number, all: number) => void;
}

/**
 * Brings the output folder up to date: makes the files whose hash is new or that somebody changed, removes those that are no longer
 * planned, and leaves the rest. Readers see the old site or the new one; a process that is killed leaves one of them whole. Where the
 * folder cannot be moved, they see single files old or new for a moment, and the next build completes what was cut off.
 */
export function writeSite(workspace: Workspace, outputs: readonly Output[], options: WriteOptions): WriteResult {
  const held = holdSite(workspace, options.patience, { onWait: options.onWait });
  try {
    const result = update(workspace, held, outputs, options);
    options.afterReplacing?.();
    return result;
  } finally {
    held.release();
  }
}

/** What has to be done to the front. */
interface Changes {
  readonly front: FolderListing | undefined;
  readonly changed: readonly Output[];
  readonly removed: readonly string[];
  /** What will be remembered: of files, those that stay; those that are made are added. */
  readonly next: SiteMemory & { readonly outputs: Map<string, RememberedOutput> };
}

function update(
  workspace: Workspace,
  held: HeldSite,
  outputs: readonly Output[],
  { fresh, manifest, onProgress, beforeReplacing }: WriteOptions,
): WriteResult {
  const memory = recall(workspace, held);
  const front = listFolder(workspace.front);
  const planned = new Set<string>(outputs.map(({ file }) => file));
  const known = memory && new Set(memory.outputs.keys());
  const foreign = front ? foreignFiles(workspace.front, front, known, planned) : [];
  if (foreign.length > 0) throw new ForeignFilesError(foreign);
  beforeReplacing?.(
    () => front && describeFront(workspace.front, front, [memory]),
    (file) => planned.has(file),
  );
  const remembered = new Map<string, RememberedOutput>();
  const changed: Output[] = [];
  for (const output of outputs) {
    held.renew();
    const before = memory?.outputs.get(output.file);
    const untouched = !fresh && isAsRemembered(front?.files.get(output.file), before);
    if (untouched && before?.hash === output.hash()) remembered.set(output.file, before);
    else changed.push(output);
  }
  const removed = [...(front?.files.keys() ?? [])].filter((file) => !planned.has(file));
  const result = { total: outputs.length, written: changed.length, unchanged: remembered.size, removed };
  if (front && changed.length === 0 && removed.length === 0) return result;
  const changes = { front, changed, removed, next: { manifest, outputs: remembered } };
  if (held.replacement === 'swap') swapIn(workspace, held, changes, onProgress);
  else exchangeIn(workspace, held, changes, onProgress);
  keepCopy(workspace, changes.next);
  return result;
}

/**
 * What is remembered of the front. The copy in the cache may be of an older site: of a file that is not as it says, nothing is
 * believed.
 */
function recall({ beside, cache }: Workspace, { replacement }: HeldSite): SiteMemory | undefined {
  const [nearer, other] = replacement === 'swap' ? [beside, cache] : [cache, beside];
  return loadMemory(nearer) ?? loadMemory(other);
}

/** Keeps the memory for machines that keep nothing but the cache and the site. The site is there already, so this may fail. */
function keepCopy({ cache }: Workspace, memory: SiteMemory): void {
  try {
    keepMemory(cache, memory);
  } catch {
    // The next build then makes more files than it must.
  }
}

function swapIn(
  workspace: Workspace,
  held: HeldSite,
  { front, changed, next }: Changes,
  onProgress: WriteOptions['onProgress'],
): void {
  mirror(workspace.front, workspace.back, new Set(next.outputs.keys()), front, held.renew);
  writeChanged(workspace.back, held, changed, next.outputs, onProgress);
  prepareMemory(workspace.beside, next);
  held.confirm();
  swap(workspace);
}

function exchangeIn(
  workspace: Workspace,
  held: HeldSite,
  { changed, removed, next }: Changes,
  onProgress: WriteOptions['onProgress'],
): void {
  try {
    ensureFolder(stageOf(workspace));
    writeChanged(stageOf(workspace), held, changed, next.outputs, onProgress);
    held.confirm();
    exchange(workspace, { put: changed.map(({ file }) => file), remove: removed }, held.renew);
  } catch (error) {
    // What was cut off is completed from there, and what another build took over is its own.
    if (!(error instanceof CutOffError || error instanceof LockLostError)) clearStage(workspace);
    throw error;
  }
  forgetMemory(workspace.beside);
}

/** Writes new files, never into an existing one: in the back a file of the same name would be the very file that readers see. */
function writeChanged(
  root: string,
  { renew }: HeldSite,
  changed: readonly Output[],
  remembered: Map<string, RememberedOutput>,
  onProgress: WriteOptions['onProgress'],
): void {
  const folders = new Set<string>();
  const written: string[] = [];
  try {
    changed.forEach(({ file, make }, index) => {
      renew();
      makeFolder(root, dirname(file), folders);
      const { hash, content } = make();
      written.push(file);
      remembered.set(file, { hash, ...writeNewFile(join(root, file), content) });
      onProgress?.(index + 1, changed.length);
    });
  } catch (error) {
    // A disk that is full must not stay so. What another build took over is its own.
    if (!(error instanceof LockLostError)) for (const file of written) rmSync(join(root, file), { force: true });
    throw error;
  }
}
