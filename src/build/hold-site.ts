import { isRefusal } from './disk/with-path.ts';
import { leaveInside, recoverExchange } from './disk/exchange.ts';
import { type Replacement, replacementOf } from './disk/replacement.ts';
import { attended, type Lock, type LockOptions, takeLock } from './lock.ts';
import { isOurPage } from './ownership.ts';
import { recover } from './swap.ts';
import { folderExists, type Workspace } from './workspace.ts';

/** An output folder that no other process writes while it is held, and that is whole. */
export interface HeldSite extends Lock {
  readonly replacement: Replacement;
}

/**
 * Takes the lock of an output folder and completes what a build left there that was cut off. Throws `LockedError` where another
 * process still holds it after `patience` milliseconds.
 */
export function holdSite(workspace: Workspace, patience: number, options: LockOptions = {}): HeldSite {
  const signed = { silence: attended, ...options };
  if (replacementOf(workspace) === 'exchange') return holdInside(workspace, patience, signed);
  const lock = takeLock(workspace.beside, patience, signed);
  try {
    recover(workspace);
    // A build that could not move the folder was cut off, and now it can be moved.
    if (folderExists(workspace.inside)) holdInside(workspace, patience, signed).release();
    return { ...lock, replacement: 'swap' };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Keeps builds from changing a site while it is read. `undefined` if nothing is there to be held, or this user may not do so. */
export function holdForReading(workspace: Workspace, patience: number): HeldSite | undefined {
  try {
    if (folderExists(workspace.beside)) return holdSite(workspace, patience);
    const ours = folderExists(workspace.inside) || isOurPage(workspace.front, 'index.html');
    return ours ? holdInside(workspace, patience, { silence: attended }) : undefined;
  } catch (error) {
    if (isRefusal(error, 'EACCES', 'EPERM', 'EROFS')) return undefined;
    throw error;
  }
}

function holdInside(workspace: Workspace, patience: number, options: LockOptions): HeldSite {
  const lock = takeLock(workspace.inside, patience, { ...options, closed: true });
  const release = (): void => {
    lock.release();
    leaveInside(workspace);
  };
  try {
    recoverExchange(workspace, lock.renew);
    return { ...lock, replacement: 'exchange', release };
  } catch (error) {
    release();
    throw error;
  }
}
