import { isCompressible } from '../hosting/compressed-copies.ts';
import { nginxRuleFile } from '../hosting/nginx-rules.ts';
import { loadMemory } from '../build/state/memory.ts';
import { isOurPage, isWorthless } from '../build/ownership.ts';
import { type FolderListing, listFolder } from '../build/disk/site-folder.ts';
import type { Workspace } from '../build/workspace.ts';

/** A file that every complete build has, and no other. */
export const completeMark = 'data/archive.json';

/** Why a folder cannot be published, and files that show it. */
export interface Unfinished {
  readonly reason: 'missing' | 'foreign' | 'changed' | 'incomplete';
  readonly files: readonly string[];
}

/**
 * A built site that may be published: made by this program, complete, and as the build left it. Where no memory of the build is left,
 * as on a machine that was only given the folder, the last is taken on trust. Call with the build's lock held, if there is one.
 */
export function finishedSite({ front, beside }: Workspace): FolderListing | Unfinished {
  const listing = listBuilt(front);
  if (!listing || listing.files.size === 0) return { reason: 'missing', files: [] };
  const pages = ['index.html', '404.html'];
  const notOurs = [...pages.filter((page) => !isOurPage(front, page)), ...listing.others];
  if (notOurs.length > 0) return { reason: 'foreign', files: notOurs };
  const changed = changedFiles(beside, listing);
  if (changed.length > 0) return { reason: 'changed', files: changed };
  const lacking = lackingFiles(listing);
  return lacking.length > 0 ? { reason: 'incomplete', files: lacking } : listing;
}

/** What is in a folder, without what file managers left there. */
function listBuilt(folder: string): FolderListing | undefined {
  const listing = listFolder(folder);
  return listing && { ...listing, files: new Map([...listing.files].filter(([file]) => !isWorthless(file))) };
}

/** What a complete build would have made: the archive, and compressed copies if there are any, as for hosts that send those. */
function lackingFiles({ files }: FolderListing): string[] {
  const hasCopies = files.has('index.html.gz') || files.has(nginxRuleFile);
  const copies = [...files.keys()].filter(isCompressible).flatMap((file) => [`${file}.br`, `${file}.gz`]);
  return [completeMark, ...(hasCopies ? copies : [])].filter((file) => !files.has(file));
}

/** Files that are not as the last build left them; none if no build is remembered. */
function changedFiles(folder: string, { files }: FolderListing): string[] {
  const memory = loadMemory(folder);
  if (!memory) return [];
  const changed = [...memory.outputs].filter(([file, { size, modified }]) => {
    const there = files.get(file);
    return there?.size !== size || there.modified !== modified;
  });
  const added = [...files.keys()].filter((file) => !memory.outputs.has(file));
  return [...changed.map(([file]) => file), ...added].toSorted();
}
