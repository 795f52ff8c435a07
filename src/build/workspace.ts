import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { shortHash } from '../base/hash.ts';

/** The folders that one output folder needs while it is replaced. */
export interface Workspace {
  /** The site as readers see it. */
  readonly front: string;
  /**
   * Holds the lock, the back, and what is remembered from build to build. Beside the front, so that front and back can change places,
   * and so that builds of the same output from any working folder meet there.
   */
  readonly beside: string;
  /** The next site, made of hard links to the front and of new files. */
  readonly back: string;
  /** Where the front waits for a moment while the back takes its place. */
  readonly old: string;
  /** Where new files wait, and the lock is, if the front cannot be moved. Gone when no build is at work. */
  readonly inside: string;
  /** What the working folder keeps for this output: records read before, and a copy of the memory. */
  readonly cache: string;
}

/** The name of {@link Workspace.inside}, which is no part of a site. */
export const insideName = '.briefing-work';

/** The workspace of an output folder. `cache` is the folder of all caches. However the output folder is named, its workspace is the same. */
export function workspaceOf(output: string, cache: string): Workspace {
  const front = realPath(resolve(output));
  const beside = join(dirname(front), `.${basename(front)}.briefing`);
  const key = shortHash(front, 16);
  return {
    front,
    beside,
    back: join(beside, 'back'),
    old: join(beside, 'old'),
    inside: join(front, insideName),
    cache: join(resolve(cache), key),
  };
}

/** The real path of a file that may not exist yet: that of its nearest existing parent, and the rest as it is. */
export function realPath(path: string): string {
  try {
    // The system's own answer has the case that names have on the disk, where several cases mean one file.
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPath(parent), basename(path));
  }
}

export function folderExists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Tells one folder from another that stands in its place; `undefined` if none does. */
export function inodeOf(folder: string): number | undefined {
  return lstatSync(folder, { throwIfNoEntry: false })?.ino;
}
