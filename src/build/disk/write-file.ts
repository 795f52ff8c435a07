import { closeSync, fstatSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { flushFile } from './flush.ts';
import type { FileStamp } from './site-folder.ts';
import { folderExists } from '../workspace.ts';
import { isRefusal, withPath } from './with-path.ts';

/** Writes a file where none is. Throws `EEXIST` where one is, rather than write into it. */
export function writeNewFile(path: string, content: string | Uint8Array): FileStamp {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return withPath(path, () => {
    const handle = openSync(path, 'wx');
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
      const { size, mtimeMs } = fstatSync(handle);
      return { size, modified: Math.floor(mtimeMs) };
    } finally {
      closeSync(handle);
    }
  });
}

/** Writes a file of our own anew, and waits until it is on the disk. */
export function writeFlushed(path: string, content: string): void {
  withPath(path, () => writeFileSync(path, content));
  flushFile(path);
}

/** Puts a file in the place of another in one step, so that a reader finds the one or the other. */
export function replaceFile(path: string, content: string, mode = 0o666): void {
  const next = `${path}.${process.pid}`;
  try {
    withPath(next, () => writeFileSync(next, content, { mode }));
    renameSync(next, path);
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  }
}

/** Makes a folder, and those above it that are missing. Node's own way of doing so calls a disk that is for reading only a missing file. */
export function ensureFolder(path: string, mode = 0o777): void {
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    if (isRefusal(error, 'ENOENT') && dirname(path) !== path) {
      ensureFolder(dirname(path));
      mkdirOnce(path, mode);
    } else if (!isRefusal(error, 'EEXIST') || !folderExists(path)) throw error;
  }
}

/** Another process may make the same folder at the same time. */
function mkdirOnce(path: string, mode = 0o777): void {
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    if (!isRefusal(error, 'EEXIST')) throw error;
  }
}

/** Makes a folder and those above it, each once: asking the disk whether one exists costs as much as making it. */
export function makeFolder(root: string, folder: string, made: Set<string>): void {
  if (folder === '.' || made.has(folder)) return;
  makeFolder(root, dirname(folder), made);
  mkdirOnce(join(root, folder));
  made.add(folder);
}
