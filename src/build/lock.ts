import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A lock that this process holds. */
export interface Lock {
  release(): void;
}

export class LockedError extends Error {
  constructor(readonly holder: number) {
    super(`another build (process ${holder}) is writing this site`);
  }
}

/**
 * Takes the lock of a folder, so that two builds never write one site. The lock of a process that is gone is taken over. Throws
 * {@link LockedError} where another process still holds it after `patience` milliseconds.
 */
export function takeLock(folder: string, patience: number): Lock {
  const path = join(folder, 'lock');
  mkdirSync(folder, { recursive: true });
  for (let waited = 0; ;) {
    if (createLock(path)) return { release: () => rmSync(path, { force: true }) };
    const held = readOrNothing(path);
    if (held === undefined) continue;
    const holder = livingHolder(held);
    if (holder === undefined) removeStale(path, held);
    else if (waited >= patience) throw new LockedError(holder);
    else waited += sleep();
  }
}

const betweenTries = 50;

/** Waits without giving way to other work, of which a build has none. */
function sleep(): number {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, betweenTries);
  return betweenTries;
}

function createLock(path: string): boolean {
  try {
    writeFileSync(path, JSON.stringify({ process: process.pid, started: startOf(process.pid) }), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves a stale lock aside before deleting it, so that of several processes that saw it none deletes the lock of the first to take over. */
function removeStale(path: string, seen: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (readFileSync(aside, 'utf8') !== seen) linkSync(aside, path);
  } catch {
    // Another process was faster; the next try sees its lock.
  } finally {
    rmSync(aside, { force: true });
  }
}

function readOrNothing(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** The process that holds a lock, if it is still the one that took it. */
function livingHolder(held: string): number | undefined {
  try {
    const lock: unknown = JSON.parse(held);
    if (typeof lock !== 'object' || lock === null || !('process' in lock) || typeof lock.process !== 'number')
      return undefined;
    const started = 'started' in lock ? lock.started : null;
    return isAlive(lock.process) && started === startOf(lock.process) ? lock.process : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** When a process began, in clock ticks since the machine did, which tells a later process of the same number apart; null where that is not told. */
function startOf(process_: number): string | null {
  try {
    const stat = readFileSync(`/proc/${process_}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
