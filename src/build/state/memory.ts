import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { checkedJson, readCheckedJson } from '../disk/checked-json.ts';
import { ensureFolder, replaceFile, writeFlushed } from '../disk/write-file.ts';
import { describeFolder } from '../manifest/described-folder.ts';
import { manifestSchema, type SiteManifest } from '../manifest/site-manifest.ts';
import type { FileStamp, FolderListing } from '../disk/site-folder.ts';

/** What the last build wrote: for each output file the hash of what went into it, and how it looked on disk; and what site it is. */
export interface SiteMemory {
  readonly manifest: SiteManifest;
  readonly outputs: ReadonlyMap<string, RememberedOutput>;
}

export interface RememberedOutput extends FileStamp {
  readonly hash: string;
}

const currentName = 'site.json';
const nextName = 'site.next.json';

const memorySchema = z.strictObject({
  format: z.literal(2),
  manifest: manifestSchema,
  outputs: z.array(z.tuple([z.string(), z.string(), z.number(), z.number()])),
});

/** The memory of the site that stands in the front; `undefined` if there is none, or it is damaged or of another version. */
export function loadMemory(folder: string): SiteMemory | undefined {
  const read = readCheckedJson(join(folder, currentName), memorySchema);
  return (
    read && {
      manifest: read.manifest,
      outputs: new Map(read.outputs.map(([file, hash, size, modified]) => [file, { hash, size, modified }])),
    }
  );
}

/** Files of a folder that are not as the build left them which is remembered, those among them that it did not write. */
export function changedFiles({ outputs }: SiteMemory, { files }: FolderListing): string[] {
  const changed = [...outputs.keys()].filter((file) => !isAsRemembered(files.get(file), outputs.get(file)));
  const added = [...files.keys()].filter((file) => !outputs.has(file));
  return [...changed, ...added].toSorted();
}

/**
 * What site stands in the front: that of the first memory by which all its files are as a build left them, since another may be of an
 * older site; without one, what its files tell.
 */
export function describeFront(
  front: string,
  listing: FolderListing,
  memories: readonly (SiteMemory | undefined)[],
): SiteManifest {
  const ofThisSite = memories.find((memory) => memory !== undefined && changedFiles(memory, listing).length === 0);
  return ofThisSite?.manifest ?? describeFolder(front);
}

/** Whether a file on disk is the one that a build wrote, as far as its size and time tell. */
export function isAsRemembered(onDisk: FileStamp | undefined, before: FileStamp | undefined): boolean {
  return onDisk !== undefined && onDisk.size === before?.size && onDisk.modified === before.modified;
}

/** Writes down the memory of a site that is about to become the front. */
export function prepareMemory(folder: string, memory: SiteMemory): void {
  writeFlushed(join(folder, nextName), textOf(memory));
}

/**
 * Writes down a memory that may be lost or fall behind, since it is no part of a swap: of a file that is not as it says, nothing is
 * believed. Makes the folder.
 */
export function keepMemory(folder: string, memory: SiteMemory): void {
  ensureFolder(folder);
  replaceFile(join(folder, currentName), textOf(memory));
}

function textOf({ manifest, outputs }: SiteMemory): string {
  const rows = [...outputs].map(([file, { hash, size, modified }]) => [file, hash, size, modified]);
  return checkedJson({ format: 2, manifest, outputs: rows });
}

export function forgetMemory(folder: string): void {
  rmSync(join(folder, currentName), { force: true });
}

/** Makes the prepared memory the current one, once its site has become the front; does nothing if that is done. */
export function adoptMemory(folder: string): void {
  if (existsSync(join(folder, nextName))) renameSync(join(folder, nextName), join(folder, currentName));
}

export function discardPreparedMemory(folder: string): void {
  rmSync(join(folder, nextName), { force: true });
}
