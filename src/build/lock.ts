import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Holder, isAlive, isOfThisPlace, nameOfHolder, ourselves, parseHolder } from './disk/holder.ts';
import { ensureFolder } from './disk/write-file.ts';
import { isRefusal, withPath } from './disk/with-path.ts';

/** A lock that this process holds. */
export interface Lock {
  /** Gives a sign of life, now and then; call it often. Throws {@link LockLostError} if another process took the lock over. */
  readonly renew: () => void;
  /** Throws {@link LockLostError} if another process took the lock over. Call before what must not be done by two. */
  readonly confirm: () => void;
  readonly release: () => void;
}

/** What work that goes on under a lock needs of it. */
export type Hold = Pick<Lock, 'renew' | 'confirm'>;

/** What time it is, and waiting for it to pass; all in milliseconds. */
export interface Clock {
  /** Since 1970, by which files are dated. */
  readonly now: () => number;
  /** Since some moment; never set back. */
  readonly elapsed: () => number;
  readonly sleep: (milliseconds: number) => void;
}

export interface LockOptions {
  readonly clock?: Clock;
  /** Told once, after a while, who is waited for. */
  readonly onWait?: ((holder: string) => void) | undefined;
  /** Called again and again while another process is waited for, to renew a lock that is held already. */
  readonly whileWaiting?: () => void;
  /** Milliseconds without {@link Lock.renew} after which processes of other machines and containers may take the lock over. */
  readonly silence?: number;
  /** Whether the folder of the lock is closed to other users. */
  readonly closed?: boolean;
}

export class LockedError extends Error {
  constructor(readonly holder: string) {
    super(`another build (${holder}) is writing this site`);
  }
}

/** This process stood still for so long that another one took its lock over. */
export class LockLostError extends Error {}

/** The silence of a holder that gives signs of life while files are looked at and made: more than this is the end of its process. */
export const attended = 30_000;

/** How often a lock that is held gives a sign of life. */
const heartbeat = 2_000;

/** The silence of a holder that gives no signs of life while it works. */
const unattended = 600_000;

/** How long an old lock of another machine is watched, whose clock may be wrong. */
const watchTime = 2.5 * heartbeat;

const betweenTries = 50;
const untilTold = 2_000;

/**
 * Takes the lock of a folder, so that two builds never write one site. A lock is taken over at once if its process is gone; if that
 * cannot be known, since it runs on another machine or in another container, once it gives no sign of life any more. Throws
 * {@link LockedError} where another process still holds it after `patience` milliseconds.
 */
export function takeLock(folder: string, patience: number, options: LockOptions = {}): Lock {
  const { clock = systemClock, onWait, whileWaiting, silence = unattended, closed = false } = options;
  const path = join(folder, 'lock');
  const mine = JSON.stringify(ourselves(silence));
  const began = clock.elapsed();
  let watched: Watched | undefined;
  let isAnnounced = false;
  for (;;) {
    if (createLock(folder, path, mine, closed)) return heldLock(path, mine, clock);
    whileWaiting?.();
    const seen = lookAt(path);
    if (seen === undefined) {
      giveUpAfter(patience + watchTime, clock.elapsed() - began, 'unknown');
      clock.sleep(1);
      continue;
    }
    if (watched?.text !== seen.text || watched.renewed !== seen.renewed) watched = { ...seen, since: clock.elapsed() };
    const holder = parseHolder(seen.text);
    const unchanged = clock.elapsed() - watched.since;
    if (holder ? isGone(holder, clock.now() - seen.renewed, unchanged) : unchanged >= betweenTries) {
      removeStale(path, seen);
      continue;
    }
    const name = holder ? nameOfHolder(holder) : 'unknown';
    const waited = clock.elapsed() - began;
    if (holder) giveUpAfter(patience, waited, name);
    if (!isAnnounced && waited >= untilTold) {
      isAnnounced = true;
      onWait?.(name);
    }
    clock.sleep(betweenTries);
  }
}

function giveUpAfter(patience: number, waited: number, holder: string): void {
  if (waited >= patience) throw new LockedError(holder);
}

const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  // Waits without giving way to other work, of which a build has none.
  sleep: (milliseconds) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds),
};

/** What a lock's file says, and when its holder gave the last sign of life. */
interface SeenLock {
  readonly text: string;
  readonly renewed: number;
}

interface Watched extends SeenLock {
  /** Since when it looks the same. */
  readonly since: number;
}

function isGone(holder: Holder, age: number, unchanged: number): boolean {
  if (isOfThisPlace(holder)) return !isAlive(holder);
  const silence = holder.silence ?? unattended;
  return unchanged >= silence || (age >= silence && unchanged >= Math.min(watchTime, silence));
}

function heldLock(path: string, mine: string, clock: Clock): Lock {
  let last = clock.elapsed();
  const isMine = (): boolean => lookAt(path)?.text === mine;
  const confirm = (): void => {
    if (!isMine()) throw new LockLostError('another process took the lock over');
  };
  return {
    confirm,
    renew: () => {
      if (clock.elapsed() - last < heartbeat) return;
      last = clock.elapsed();
      confirm();
      const seconds = clock.now() / 1000;
      utimesSync(path, seconds, seconds);
    },
    release: () => {
      try {
        if (isMine()) rmSync(path, { force: true });
      } catch {
        // What is left is the lock of a process that is gone, which the next one takes over.
      }
    },
  };
}

/** Makes the lock's file in one step, so that nobody ever reads half of one. */
function createLock(folder: string, path: string, text: string, closed: boolean): boolean {
  const draft = `${path}.${randomUUID()}`;
  ensureFolder(folder, closed ? 0o700 : undefined);
  try {
    withPath(draft, () => writeFileSync(draft, text, { flag: 'wx' }));
    linkOrWrite(draft, path, text);
    return true;
  } catch (error) {
    // Whoever held it may remove the folder with it, between two steps of this.
    if (isRefusal(error, 'EEXIST', 'ENOENT')) return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function linkOrWrite(draft: string, path: string, text: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    if (isRefusal(error, 'EEXIST', 'ENOENT')) throw error;
    // Some file systems have no hard links.
    withPath(path, () => writeFileSync(path, text, { flag: 'wx' }));
  }
}

/** Moves a stale lock aside before deleting it, so that of several processes that saw it none deletes the lock of the first to take over. */
function removeStale(path: string, seen: SeenLock): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
    const moved = lookAt(aside);
    if (moved?.text !== seen.text || moved.renewed !== seen.renewed) linkSync(aside, path);
  } catch (error) {
    // Another process was faster; the next try sees its lock.
    if (!isRefusal(error, 'ENOENT', 'EEXIST')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** `undefined` if there is no lock, or none any more. */
function lookAt(path: string): SeenLock | undefined {
  try {
    return withPath(path, () => ({ text: readFileSync(path, 'utf8'), renewed: statSync(path).mtimeMs }));
  } catch (error) {
    if (isRefusal(error, 'ENOENT')) return undefined;
    throw error;
  }
}
