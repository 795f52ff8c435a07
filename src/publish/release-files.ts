import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { flushFile, flushFolder } from '../build/disk/flush.ts';

/** What is published may be read by everybody, whatever the mask of the user who publishes: a server is another user. */
export const fileMode = 0o644;
export const folderMode = 0o755;

const permissions = 0o777;

/** Gives a folder and all files and folders below it the modes of what is published. Calls `renew` again and again. */
export function openToReaders(folder: string, renew: () => void): void {
  for (const { path, mode, isFolder } of contentOf(folder)) {
    renew();
    const wanted = isFolder ? folderMode : fileMode;
    if (mode !== wanted) chmodSync(path, wanted);
  }
}

/** From so many files and folders on, the disk is told once to keep all it was given: each telling waits for it. */
const manyPaths = 500;

/**
 * Has the disk keep a folder and all below it, even if the power fails the moment after. A file that is one with that of an earlier
 * release was kept when that was published. Calls `renew` again and again.
 */
export function flushRelease(folder: string, renew: () => void): void {
  const content = contentOf(folder).filter(({ isFolder, links }) => isFolder || links === 1);
  if (content.length >= manyPaths && flushDisk(folder)) return;
  for (const { path, isFolder } of content) {
    renew();
    (isFolder ? flushFolder : flushFile)(path);
  }
}

/** Flushes the whole disk that a folder lies on; tells whether this system can. */
function flushDisk(folder: string): boolean {
  return process.platform === 'linux' && spawnSync('sync', ['--file-system', folder]).status === 0;
}

interface Content {
  readonly path: string;
  readonly isFolder: boolean;
  readonly mode: number;
  /** How many names the file has on the disk. */
  readonly links: number;
}

/** A folder and the files and folders below it, each folder after what it holds. */
function contentOf(folder: string): Content[] {
  const below = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return contentOf(path);
    return entry.isFile() ? [describe(path, false)] : [];
  });
  return [...below, describe(folder, true)];
}

function describe(path: string, isFolder: boolean): Content {
  const { mode, nlink } = lstatSync(path);
  return { path, isFolder, mode: mode & permissions, links: nlink };
}
