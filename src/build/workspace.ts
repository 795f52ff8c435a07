import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The folders and files that one output folder needs while it is replaced. */
export interface Workspace {
  /** The site as readers see it. */
  readonly front: string;
  /** The next site, made of hard links to the front and of new files. Beside the front, so that the two can change places. */
  readonly back: string;
  /** Where the front waits for a moment while the back takes its place. */
  readonly old: string;
  readonly beside: string;
  /** What is remembered of the output folder from build to build. */
  readonly memory: string;
}

/** The workspace of an output folder. `cache` is the folder of all memories; a link to the output folder is followed. */
export function workspaceOf(output: string, cache: string): Workspace {
  const front = realPath(resolve(output));
  const beside = join(dirname(front), `.${basename(front)}.briefing`);
  const key = createHash('sha256').update(front).digest('hex').slice(0, 16);
  return { front, beside, back: join(beside, 'back'), old: join(beside, 'old'), memory: join(resolve(cache), key) };
}

/** The real path of a file that may not exist yet: that of its nearest existing parent, and the rest as it is. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPath(parent), basename(path));
  }
}

export function makeFolders({ beside, memory }: Workspace): void {
  mkdirSync(beside, { recursive: true });
  mkdirSync(memory, { recursive: true });
}

export function folderExists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
