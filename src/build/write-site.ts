import { closeSync, fstatSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadMemory, prepareMemory, type RememberedOutput } from './memory.ts';
import { mirror } from './mirror.ts';
import type { Output, WriteResult } from './output.ts';
import { foreignFiles } from './ownership.ts';
import { type FileOnDisk, type FolderListing, listFolder } from './site-folder.ts';
import { recover, swap } from './swap.ts';
import { takeLock } from './lock.ts';
import { makeFolders, type Workspace } from './workspace.ts';

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
  /** Looks at what would be replaced, before anything is changed; what it throws keeps all as it is. `staysIn` says whether a file is planned. */
  readonly beforeReplacing?: (front: string, staysIn: (file: string) => boolean) => void;
  /** Told from time to time how many of the changed files are made. */
  readonly onProgress?: (done: number, all: number) => void;
}

/**
 * Brings the output folder up to date: makes the files whose hash is new or that somebody changed, removes those that are no longer
 * planned, and leaves the rest. Readers see the old site or the new one; a process that is killed leaves one of them whole.
 */
export function writeSite(workspace: Workspace, outputs: readonly Output[], options: WriteOptions): WriteResult {
  makeFolders(workspace);
  const lock = takeLock(workspace.memory, options.patience);
  try {
    recover(workspace);
    return update(workspace, outputs, options);
  } finally {
    lock.release();
  }
}

function update(workspace: Workspace, outputs: readonly Output[], options: WriteOptions): WriteResult {
  const { fresh, onProgress } = options;
  const memory = loadMemory(workspace.memory);
  const front = listFolder(workspace.front);
  const planned = new Set<string>(outputs.map(({ file }) => file));
  if (front) refuseForeign(workspace, front, memory && new Set(memory.outputs.keys()), planned);
  if (front) options.beforeReplacing?.(workspace.front, (file) => planned.has(file));
  const remembered = new Map<string, RememberedOutput>();
  const changed: Output[] = [];
  for (const output of outputs) {
    const before = memory?.outputs.get(output.file);
    const untouched = !fresh && before !== undefined && isUntouched(front?.files.get(output.file), before);
    if (untouched && before.hash === output.hash()) remembered.set(output.file, before);
    else changed.push(output);
  }
  const removed = [...(front?.files.keys() ?? [])].filter((file) => !planned.has(file));
  const result = { total: outputs.length, written: changed.length, unchanged: remembered.size, removed };
  if (front && changed.length === 0 && removed.length === 0) return result;
  mirror(workspace.front, workspace.back, new Set(remembered.keys()), front);
  writeChanged(workspace.back, changed, remembered, onProgress);
  prepareMemory(workspace.memory, { outputs: remembered });
  swap(workspace);
  return result;
}

function refuseForeign(
  workspace: Workspace,
  front: FolderListing,
  known: ReadonlySet<string> | undefined,
  planned: ReadonlySet<string>,
): void {
  const foreign = foreignFiles(workspace.front, front, known, planned);
  if (foreign.length > 0) throw new ForeignFilesError(foreign);
}

function isUntouched(onDisk: FileOnDisk | undefined, before: RememberedOutput): boolean {
  return onDisk !== undefined && onDisk.size === before.size && onDisk.modified === before.modified;
}

/** Makes a folder and those above it, each once: asking the disk whether one exists costs as much as making it. */
function makeFolder(root: string, folder: string, made: Set<string>): void {
  if (folder === '.' || made.has(folder)) return;
  makeFolder(root, dirname(folder), made);
  try {
    mkdirSync(join(root, folder));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  made.add(folder);
}

/** Writes new files, never into an existing one: in the back a file of the same name would be the very file that readers see. */
function writeChanged(
  back: string,
  changed: readonly Output[],
  remembered: Map<string, RememberedOutput>,
  onProgress: WriteOptions['onProgress'],
): void {
  const folders = new Set<string>();
  changed.forEach(({ file, make }, index) => {
    makeFolder(back, dirname(file), folders);
    const handle = openSync(join(back, file), 'wx');
    try {
      const { hash, content } = make();
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
      const { size, mtimeMs } = fstatSync(handle);
      remembered.set(file, { hash, size, modified: Math.floor(mtimeMs) });
    } finally {
      closeSync(handle);
    }
    onProgress?.(index + 1, changed.length);
  });
}
