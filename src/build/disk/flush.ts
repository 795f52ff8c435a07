import { closeSync, fsyncSync, openSync } from 'node:fs';
import { isRefusal, withPath } from './with-path.ts';

/** Waits until what a file holds is on the disk, so that a power cut does not lose it. */
export function flushFile(path: string): void {
  withPath(path, () => {
    const handle = openSync(path, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  });
}

/** Waits until the names in a folder are on the disk. Does nothing where the file system cannot flush folders, or the user may not read this one. */
export function flushFolder(path: string): void {
  try {
    flushFile(path);
  } catch (error) {
    if (!isRefusal(error, 'EINVAL', 'ENOTSUP', 'ENOSYS', 'EBADF', 'EISDIR', 'EACCES', 'EPERM')) throw error;
  }
}
