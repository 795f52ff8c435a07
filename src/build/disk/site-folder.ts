import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { folderExists, insideName } from '../workspace.ts';

/** What a file on disk is known by: enough to notice that somebody else wrote to it. */
export interface FileStamp {
  readonly size: number;
  /** Whole milliseconds since 1970. */
  readonly modified: number;
}

interface FileOnDisk extends FileStamp {
  readonly inode: number;
}

/** What a folder holds; every path is relative to it, with `/` between its parts. */
export interface FolderListing {
  readonly files: ReadonlyMap<string, FileOnDisk>;
  /** Folders, each before those inside it. */
  readonly folders: readonly string[];
  /** Symbolic links, devices and the like, which we never make. */
  readonly others: readonly string[];
}

/** What is no part of a site at the root of its folder: what a build has there, and what the root of some file systems has. */
const passedOver = new Set([insideName, 'lost+found']);

/** Lists a folder and all below it without following links. `undefined` if there is no such folder. */
export function listFolder(root: string): FolderListing | undefined {
  const listing = { files: new Map<string, FileOnDisk>(), folders: [] as string[], others: [] as string[] };
  if (!folderExists(root)) return undefined;
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (folder !== '') addEntry(`${folder}/${entry.name}`, entry);
      else if (!passedOver.has(entry.name)) addEntry(entry.name, entry);
    }
  };
  const addEntry = (path: string, entry: Dirent): void => {
    if (entry.isDirectory()) {
      listing.folders.push(path);
      visit(path);
    } else if (entry.isFile()) {
      const { size, mtimeMs, ino } = lstatSync(join(root, path));
      listing.files.set(path, { size, modified: Math.floor(mtimeMs), inode: ino });
    } else listing.others.push(path);
  };
  visit('');
  return listing;
}
