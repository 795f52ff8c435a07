import { mkdirSync, rmSync } from 'node:fs';

/** Makes a folder that is empty, whatever it held. */
export function emptyFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}
