import { isCompressible } from '../hosting/compressed-copies.ts';
import { nginxRuleFile } from '../hosting/nginx-rules.ts';
import type { DescribedSite } from '../build/manifest/site-manifest.ts';
import { changedFiles, describeFront, loadMemory } from '../build/state/memory.ts';
import { isOurPage, isWorthless } from '../build/ownership.ts';
import { type FolderListing, listFolder } from '../build/disk/site-folder.ts';
import type { Workspace } from '../build/workspace.ts';

/** A file that every complete build has, and no other. */
export const completeMark = 'data/archive.json';

/** A built site that may be published. */
export interface BuiltSite extends DescribedSite {
  readonly listing: FolderListing;
}

/** Why a folder cannot be published, and files that show it. */
export interface Unfinished {
  readonly reason: 'missing' | 'foreign' | 'changed' | 'incomplete';
  readonly files: readonly string[];
}

/**
 * A built site that may be published: made by this program, complete, and as the build left it. Where no memory of the build is left,
 * as on a machine that was only given the folder, the last is taken on trust. Call with the build's lock held, if there is one.
 */
export function finishedSite({ front, beside, cache }: Workspace): BuiltSite | Unfinished {
  const listing = listBuilt(front);
  if (!listing || listing.files.size === 0) return { reason: 'missing', files: [] };
  const pages = ['index.html', '404.html'];
  const notOurs = [...pages.filter((page) => !isOurPage(front, page)), ...listing.others];
  if (notOurs.length > 0) return { reason: 'foreign', files: notOurs };
  const memory = loadMemory(beside);
  const changed = memory ? changedFiles(memory, listing) : [];
  if (changed.length > 0) return { reason: 'changed', files: changed };
  const lacking = lackingFiles(listing);
  if (lacking.length > 0) return { reason: 'incomplete', files: lacking };
  return { folder: front, listing, manifest: describeFront(front, listing, [memory, loadMemory(cache)]) };
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
