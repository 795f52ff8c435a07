import { readFileSync, renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { folderExists, type Workspace } from '../workspace.ts';
import { ensureFolder } from './write-file.ts';
import { isRefusal } from './with-path.ts';

/**
 * How the next site comes to readers: front and back change places, or, where the front is a mount point, holds one, lies in the image
 * of a container, or has a parent that this user may not write to, the files within the front are exchanged.
 */
export type Replacement = 'swap' | 'exchange';

/** Finds out before any work whether the front can be moved, by a rename that changes nothing. */
export function replacementOf({ front, beside }: Workspace): Replacement {
  if (!folderExists(front)) return 'swap';
  const known = folderExists(beside);
  const replacement = holdsMount(front) ? 'exchange' : tryToMove(front, join(beside, 'probe'));
  if (replacement === 'exchange') removeProbe(beside, known);
  return replacement;
}

/** A folder cannot take the place of one that is not empty. A system that would refuse to move it anyway says so instead. */
function tryToMove(front: string, probe: string): Replacement {
  try {
    ensureFolder(join(probe, 'kept'));
    renameSync(front, probe);
  } catch (error) {
    return isRefusal(error, 'EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS') ? 'exchange' : 'swap';
  }
  // A file system that does not keep to this moved it: back at once.
  renameSync(probe, front);
  return 'swap';
}

function removeProbe(beside: string, known: boolean): void {
  const folders = [join(beside, 'probe', 'kept'), join(beside, 'probe'), ...(known ? [] : [beside])];
  for (const folder of folders) {
    try {
      rmdirSync(folder);
    } catch {
      // It was never made, or another build has put something in.
    }
  }
}

/** Whether another file system begins within a folder, which would go with it when it is moved. Known on Linux only. */
function holdsMount(folder: string): boolean {
  try {
    return readFileSync('/proc/self/mountinfo', 'utf8')
      .split('\n')
      .some((line) => unescape(line.split(' ')[4] ?? '').startsWith(`${folder}/`));
  } catch {
    return false;
  }
}

/** Blanks and the like are written as octal numbers there. */
function unescape(path: string): string {
  return path.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)));
}
