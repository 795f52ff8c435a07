import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { checkedJson, readCheckedJson } from '../disk/checked-json.ts';
import { ensureFolder, replaceFile, writeFlushed } from '../disk/write-file.ts';

/** What the last build wrote: for each output file the hash of what went into it, and how it looked on disk. */
export interface SiteMemory {
  readonly outputs: ReadonlyMap<string, RememberedOutput>;
}

export interface RememberedOutput {
  readonly hash: string;
  readonly size: number;
  readonly modified: number;
}

const currentName = 'site.json';
const nextName = 'site.next.json';

const memorySchema = z.strictObject({
  format: z.literal(1),
  outputs: z.array(z.tuple([z.string(), z.string(), z.number(), z.number()])),
});

/** The memory of the site that stands in the front; `undefined` if there is none, or it is damaged or of another version. */
export function loadMemory(folder: string): SiteMemory | undefined {
  const read = readCheckedJson(join(folder, currentName), memorySchema);
  return (
    read && { outputs: new Map(read.outputs.map(([file, hash, size, modified]) => [file, { hash, size, modified }])) }
  );
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

function textOf({ outputs }: SiteMemory): string {
  const rows = [...outputs].map(([file, { hash, size, modified }]) => [file, hash, size, modified]);
  return checkedJson({ format: 1, outputs: rows });
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
