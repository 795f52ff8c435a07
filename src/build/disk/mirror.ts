import { linkSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyFile } from './copy-file.ts';
import { ensureFolder } from './write-file.ts';
import { type FolderListing, listFolder } from './site-folder.ts';

/**
 * Makes the back folder hold exactly the `kept` files of the front, as hard links, and no other file. What a cut-off build left there
 * is mended by the way: a file of another inode than the front's is replaced. Costs one look at each file and a link for each that differs.
 * Calls `renew` again and again.
 */
export function mirror(
  front: string,
  back: string,
  kept: ReadonlySet<string>,
  frontListing: FolderListing | undefined,
  renew: () => void,
): void {
  ensureFolder(back);
  const there = listFolder(back) ?? { files: new Map(), folders: [], others: [] };
  const neededFolders = foldersOf(kept);
  for (const other of there.others) rmSync(join(back, other), { force: true });
  for (const [file, { inode }] of there.files) {
    renew();
    if (!kept.has(file) || frontListing?.files.get(file)?.inode !== inode) rmSync(join(back, file));
  }
  for (const folder of there.folders.toReversed()) if (!neededFolders.has(folder)) rmdirSync(join(back, folder));
  const made = new Set(there.folders);
  for (const file of kept) {
    renew();
    if (there.files.get(file)?.inode === frontListing?.files.get(file)?.inode) continue;
    const folder = dirname(file);
    if (folder !== '.' && !made.has(folder)) {
      ensureFolder(join(back, folder));
      made.add(folder);
    }
    linkOrCopy(join(front, file), join(back, file));
  }
}

function foldersOf(files: ReadonlySet<string>): Set<string> {
  const folders = new Set<string>();
  for (const file of files) {
    for (let folder = dirname(file); folder !== '.' && !folders.has(folder); folder = dirname(folder))
      folders.add(folder);
  }
  return folders;
}

/** Some file systems have no hard links; a copy serves as well, but slower. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFile(from, to);
  }
}
