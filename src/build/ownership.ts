import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { isMachineFile } from '../addresses/feed-files.ts';
import { originalOf } from '../hosting/compressed-copies.ts';
import { kindOf } from '../model/values/kinds.ts';
import { archiveFiles } from '../views/site/data-view.ts';
import { generatorMark } from '../plan/generator-mark.ts';
import type { FolderListing } from './disk/site-folder.ts';

/** Whether a file is one that file managers leave in folders of their own accord: it may be lost with the folder, and is not published. */
export function isWorthless(file: string): boolean {
  return /(?:^|\/)(?:\.ds_store|\._[^/]*|thumbs\.db|desktop\.ini)$/i.test(file);
}

/** How much of a page is read to find the mark in its head. */
const headLength = 65_536;

/**
 * The files of an output folder that this program did not write, so that it must not replace the folder. `known` holds the files
 * a build wrote, if that is known; of others, which a build elsewhere may have written, a page is ours if it carries the generator's
 * mark, and feeds and files of the new plan are taken as ours only in a folder whose home page is ours.
 */
export function foreignFiles(
  root: string,
  listing: FolderListing,
  known: ReadonlySet<string> | undefined,
  planned: ReadonlySet<string>,
): string[] {
  const files = [...listing.files.keys()].filter((file) => !isWorthless(file));
  const looksOurs = byTheirLooks(root, planned);
  return [...files.filter((file) => !known?.has(file) && !looksOurs(file)), ...listing.others].toSorted();
}

/** Judges files where no memory is left. A compressed copy is judged as the file that it is a copy of. */
function byTheirLooks(root: string, planned: ReadonlySet<string>): (file: string) => boolean {
  const ourFolder = isOurPage(root, 'index.html');
  return (file) => {
    const original = originalOf(file);
    return (
      isOurPage(root, original) ||
      isOurImage(original) ||
      (ourFolder && (planned.has(original) || isMachineFile(original) || isOurData(original)))
    );
  };
}

function isOurImage(file: string): boolean {
  return /^images\/.*\.[A-Za-z0-9]{10}\.[a-z]+$/.test(file);
}

/** The data of a record that is gone, or of the whole archive where it is no longer asked for. */
function isOurData(file: string): boolean {
  const [top, folder = '', name, ...deeper] = file.split('/');
  if (top !== 'data' || deeper.length > 0) return false;
  if (name === undefined) return archiveFiles.some((one) => one === folder);
  return kindOf(folder) !== undefined && /^[a-z0-9-]+\.json$/.test(name);
}

/** Whether a page carries the generator's mark. */
export function isOurPage(root: string, file: string): boolean {
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
