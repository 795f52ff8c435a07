import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeFlushed } from './disk/write-file.ts';
import { flushFolder } from './disk/flush.ts';
import { adoptMemory, discardPreparedMemory } from './state/memory.ts';
import { folderExists, inodeOf, type Workspace } from './workspace.ts';

/*
 * The front and the back change places by renames, which are instant. A journal that names the back by its inode says that a swap has
 * begun, so that a later command can tell how far it came and complete it. Without a journal the back is only a draft.
 */

const journalName = 'journal.json';

/** Puts the finished back in the front's place and keeps the former front as the next back. */
export function swap(workspace: Workspace): void {
  const journal = join(workspace.beside, journalName);
  writeFlushed(journal, JSON.stringify({ back: inodeOf(workspace.back) }));
  // After a power cut the journal must be there if one of the renames is.
  flushFolder(workspace.beside);
  completeSwap(workspace);
}

/** Completes a swap that was cut off, or forgets one that had not begun. Call with the lock held, before anything is read. */
export function recover(workspace: Workspace): void {
  const journal = join(workspace.beside, journalName);
  const intended = readJournal(journal);
  if (
    folderExists(workspace.old) ||
    (!folderExists(workspace.front) && intended !== undefined && inodeOf(workspace.back) === intended)
  ) {
    completeSwap(workspace);
  } else if (intended !== undefined && inodeOf(workspace.front) === intended) {
    finish(workspace);
  } else {
    rmSync(journal, { force: true });
    discardPreparedMemory(workspace.beside);
  }
}

function completeSwap(workspace: Workspace): void {
  const { front, back, old } = workspace;
  const begun = folderExists(old);
  if (!begun && folderExists(front)) renameSync(front, old);
  if (!folderExists(front)) moveToFront(folderExists(back) ? back : old, workspace);
  finish(workspace);
}

/** Readers must not be left without a site: if the new one cannot come, the old one comes back. */
function moveToFront(next: string, { front, old }: Workspace): void {
  try {
    renameSync(next, front);
  } catch (error) {
    if (next !== old && folderExists(old)) renameSync(old, front);
    throw error;
  }
}

function finish({ back, old, beside }: Workspace): void {
  if (folderExists(old)) {
    rmSync(back, { recursive: true, force: true });
    renameSync(old, back);
  }
  adoptMemory(beside);
  rmSync(join(beside, journalName), { force: true });
}

function readJournal(path: string): number | undefined {
  try {
    const journal: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof journal === 'object' && journal !== null && 'back' in journal && typeof journal.back === 'number'
      ? journal.back
      : undefined;
  } catch {
    return undefined;
  }
}
