import { accessSync, constants, lstatSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { hasHashedName } from '../../hosting/hashed-names.ts';
import { foldersAbove, outputPath } from '../../addresses/paths.ts';
import { flushFolder } from './flush.ts';
import type { Workspace } from '../workspace.ts';
import { checkedJson, readCheckedJson } from './checked-json.ts';
import { copyFile } from './copy-file.ts';
import { isRefusal } from './with-path.ts';
import { makeFolder, writeFlushed } from './write-file.ts';

/*
 * Where the front cannot be moved, its files are exchanged: new ones wait in a stage within it, on the same file system, and then take
 * the places of the old by renames, one by one. A journal says what is to be done, so that a later command can complete it.
 * Readers see each file old or new and none half written, but for a while pages of both sites.
 */

/** The exchange began and could not go on; the next command completes it. */
export class CutOffError extends Error {}

const outputFile = z.string().refine((file) => outputPath(file) === file);
const exchangeSchema = z.strictObject({
  put: z.array(outputFile).readonly(),
  remove: z.array(outputFile).readonly(),
});

/** What is to be done to the front: files that come from the stage, and files that go. */
export type Exchange = z.output<typeof exchangeSchema>;

/** Where new files wait. */
export function stageOf({ inside }: Workspace): string {
  return join(inside, 'next');
}

function journalOf({ inside }: Workspace): string {
  return join(inside, 'journal.json');
}

/** Brings the files of the stage to their places. Refusals that can be foreseen come before anything is changed. */
export function exchange(workspace: Workspace, plan: Exchange, renew: () => void): void {
  prepareFolders(workspace.front, plan);
  writeFlushed(`${journalOf(workspace)}.next`, checkedJson(plan));
  renameSync(`${journalOf(workspace)}.next`, journalOf(workspace));
  flushFolder(workspace.inside);
  complete(workspace, plan, renew);
}

/** Completes an exchange that was cut off, or clears away the stage of one that had not begun. Call with the lock held. */
export function recoverExchange(workspace: Workspace, renew: () => void): void {
  const plan = readCheckedJson(journalOf(workspace), exchangeSchema);
  if (plan) complete(workspace, plan, renew);
  else clearStage(workspace);
}

/** Removes what is in the inside folder, and the folder itself. */
export function leaveInside({ inside }: Workspace): void {
  try {
    rmdirSync(inside);
  } catch (error) {
    // Somebody who waits for the lock may be there already; what was cut off stays for the next command.
    if (!isRefusal(error, 'ENOTEMPTY', 'EEXIST', 'ENOENT')) throw error;
  }
}

export function clearStage(workspace: Workspace): void {
  rmSync(stageOf(workspace), { recursive: true, force: true });
  rmSync(`${journalOf(workspace)}.next`, { force: true });
}

function complete(workspace: Workspace, plan: Exchange, renew: () => void): void {
  try {
    bring(workspace, plan, renew);
  } catch (error) {
    throw new CutOffError('some files of the site are new, others old', { cause: error });
  }
  rmSync(journalOf(workspace), { force: true });
  clearStage(workspace);
}

function bring(workspace: Workspace, { put, remove }: Exchange, renew: () => void): void {
  const { front } = workspace;
  const stage = stageOf(workspace);
  const inTheWay = thoseInTheWay(put, remove);
  for (const file of inTheWay) removeWithFolders(front, file);
  const made = new Set<string>();
  for (const file of inOrder(put)) {
    renew();
    if (!lstatSync(join(stage, file), { throwIfNoEntry: false })) continue;
    makeFolder(front, dirname(file), made);
    moveInto(join(stage, file), join(front, file));
  }
  for (const file of remove) {
    renew();
    if (!inTheWay.has(file)) removeWithFolders(front, file);
  }
}

/** Images first, then pages from the inner to the outer ones, which lead to them, and feeds and lists last: what is named is there before. */
function inOrder(files: readonly string[]): string[] {
  const rank = (file: string): number => (hasHashedName(file) ? 0 : /\.html(?:\.br|\.gz)?$/.test(file) ? 1 : 2);
  const depth = (file: string): number => file.split('/').length;
  return files.toSorted((a, b) => rank(a) - rank(b) || depth(b) - depth(a));
}

/** Files that must go before others come: a file becomes a folder, or a folder a file. */
function thoseInTheWay(put: readonly string[], remove: readonly string[]): Set<string> {
  const comes = new Set(put);
  const folders = new Set(put.flatMap(foldersAbove));
  return new Set(remove.filter((file) => folders.has(file) || foldersAbove(file).some((folder) => comes.has(folder))));
}

/** Makes new folders while nothing is changed yet, and makes sure that files in the others may be replaced. */
function prepareFolders(front: string, { put, remove }: Exchange): void {
  const blocked = new Set(remove);
  const made = new Set<string>();
  const folders = new Set([...put, ...remove].flatMap(foldersAbove));
  for (const folder of folders) {
    if ([folder, ...foldersAbove(folder)].some((one) => blocked.has(one))) continue;
    makeFolder(front, folder, made);
    accessSync(join(front, folder), constants.W_OK);
  }
}

function moveInto(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isRefusal(error, 'EXDEV')) throw error;
    // A folder of the site is a file system of its own.
    copyFile(from, `${to}.briefing`);
    renameSync(`${to}.briefing`, to);
  }
}

/** Removes a file, and folders that it leaves empty. Where that was done before, what took their names may be there already. */
function removeWithFolders(front: string, file: string): void {
  removeFile(join(front, file));
  for (const folder of foldersAbove(file)) {
    try {
      rmdirSync(join(front, folder));
    } catch (error) {
      if (isRefusal(error, 'ENOTEMPTY', 'EEXIST', 'EBUSY')) return;
      if (!isRefusal(error, 'ENOENT', 'ENOTDIR')) throw error;
    }
  }
}

function removeFile(path: string): void {
  try {
    if (!lstatSync(path).isDirectory()) rmSync(path);
  } catch (error) {
    if (!isRefusal(error, 'ENOENT', 'ENOTDIR')) throw error;
  }
}
