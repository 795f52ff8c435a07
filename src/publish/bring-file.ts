import { chmodSync, linkSync, lstatSync, readFileSync } from 'node:fs';
import { copyFile } from '../build/disk/copy-file.ts';
import { fileMode } from './release-files.ts';

/** Whether a file came from the source as a new one, or is one with the former file. */
export type Brought = 'new' | 'shared';

/**
 * Puts a file where none is: one with `former` if that has the same bytes, so that what did not change takes no room and keeps
 * its time, by which servers know it; otherwise a copy of `source`. A copy, so that nothing that is done to the source later changes it.
 */
export function bringFile(to: string, source: string, former: string | undefined): Brought {
  if (former !== undefined && isSame(source, former)) {
    try {
      // A link has the rights of the file itself.
      if ((lstatSync(former).mode & 0o777) !== fileMode) chmodSync(former, fileMode);
      linkSync(former, to);
    } catch {
      // Some file systems have no hard links, and another user's file cannot be opened to all.
      copyFile(former, to);
    }
    return 'shared';
  }
  copyFile(source, to);
  return 'new';
}

/** Compares bytes: times may be equal where content is not, in folders that came out of an archive. */
function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) => lstatSync(path, { throwIfNoEntry: false }));
  if (!first?.isFile() || !second?.isFile() || first.size !== second.size) return false;
  return first.ino === second.ino || readFileSync(one).equals(readFileSync(other));
}
