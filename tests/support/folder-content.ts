import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder } from '../../src/build/disk/site-folder.ts';

/** Every file of a folder with its text, in the order of paths. Bytes that are no text are shown one character a byte. */
export function contentOf(folder: string): Record<string, string> {
  const files = [...(listFolder(folder)?.files.keys() ?? [])].toSorted();
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'latin1')]));
}
