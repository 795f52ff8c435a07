import { closeSync, fchmodSync, fstatSync, fsyncSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What is published may be read by everybody, whatever the mask of the user who publishes: a server is another user. */
export const fileMode = 0o644;
export const folderMode = 0o755;

const permissions = 0o777;

/**
 * Makes a folder and all below it what may be published: readable for every user, and kept by the disk even if the power fails the
 * moment after. The folder holds nothing but files and folders.
 */
export function settleFolder(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) settleFolder(path);
    else if (entry.isFile()) settle(path, fileMode);
  }
  settle(folder, folderMode);
}

/** Has the disk keep which files a folder holds, and under which names. */
export function flushEntries(folder: string): void {
  settle(folder, undefined);
}

/** Has the disk keep what a file holds. */
export function flushFile(file: string): void {
  settle(file, undefined);
}

function settle(path: string, mode: number | undefined): void {
  const handle = openSync(path, 'r');
  try {
    if (mode !== undefined && (fstatSync(handle).mode & permissions) !== mode) fchmodSync(handle, mode);
    flush(handle);
  } finally {
    closeSync(handle);
  }
}

/** Some file systems cannot flush folders, and keep their entries in order by themselves. */
function flush(handle: number): void {
  try {
    fsyncSync(handle);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'EINVAL' && code !== 'ENOTSUP') throw error;
  }
}
