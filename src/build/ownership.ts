import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { generatorMark } from '../pages/generator-mark.ts';
import type { FolderListing } from './site-folder.ts';

/** Files that computers leave in folders of their own accord, which may be lost with the folder. */
const worthless = /(?:^|\/)(?:\.DS_Store|Thumbs\.db)$/;

/** How much of a page is read to find the mark in its head. */
const headLength = 65_536;

/**
 * The files of an output folder that this program did not write, so that it must not replace the folder. `known` holds the files
 * the last build wrote, if that is known; else a page is ours if it carries the generator's mark, and files of the new plan are
 * taken as ours only in a folder whose home page is ours.
 */
export function foreignFiles(
  root: string,
  listing: FolderListing,
  known: ReadonlySet<string> | undefined,
  planned: ReadonlySet<string>,
): string[] {
  const files = [...listing.files.keys()].filter((file) => !worthless.test(file));
  const unknown = known
    ? files.filter((file) => !known.has(file))
    : files.filter((file) => !(isOurPage(root, file) || isOurImage(file)));
  const ourFolder = known !== undefined || isOurPage(root, 'index.html');
  return [
    ...(ourFolder ? unknown.filter((file) => known || !planned.has(file)) : unknown),
    ...listing.others,
  ].toSorted();
}

function isOurImage(file: string): boolean {
  return /^images\/.*\.[A-Za-z0-9]{10}\.[a-z]+$/.test(file);
}

function isOurPage(root: string, file: string): boolean {
  if (!file.endsWith('.html')) return false;
  try {
    const handle = openSync(join(root, file), 'r');
    try {
      const head = Buffer.alloc(headLength);
      return head.toString('utf8', 0, readSync(handle, head, 0, headLength, 0)).includes(generatorMark);
    } finally {
      closeSync(handle);
    }
  } catch {
    return false;
  }
}
