import { type FSWatcher, lstatSync, readdirSync, realpathSync, watch } from 'node:fs';
import { join } from 'node:path';
import { isPassedOver } from '../../content/passed-over.ts';
import { watchFaultWords } from './watch-faults.ts';

/*
 * Folders are watched, not files: an archive has ten thousand files in a dozen folders, and systems limit how much may be watched.
 * What a watched folder does not tell is asked for once a second: whether the folder as such is another one, and where something
 * cannot be watched, everything.
 */

export interface FolderListener {
  /** Something was added, changed or removed, and programs that save in several steps are through. */
  readonly onChange: () => void;
  /** Told in words why something cannot be watched, when that is new. The folder is followed all the same. */
  readonly onTrouble: (words: string) => void;
}

/** How long nothing must happen after a change, and how long to wait for that, in milliseconds. */
const settle = { quiet: 60, most: 1_000 };

/** Between two looks at what is not watched, in milliseconds; more where a look takes long. */
const lookInterval = 1_000;

/** Follows what happens in a folder and all below it until it is closed. The folder may be a link, may vanish and come back. */
export function followFolder(folder: string, { onChange, onTrouble }: FolderListener): { close(): void } {
  let watchers: readonly FSWatcher[] = [];
  let trouble = '';
  let seen = '';
  let changedAt: number | undefined;
  let settling: NodeJS.Timeout | undefined;
  let looking: NodeJS.Timeout | undefined;

  const changed = (): void => {
    const now = performance.now();
    changedAt ??= now;
    clearTimeout(settling);
    settling = setTimeout(settled, Math.max(0, Math.min(settle.quiet, changedAt + settle.most - now)));
  };
  const settled = (): void => {
    changedAt = undefined;
    watchAll();
    onChange();
  };
  /** All folders anew each time, and before they are read: a folder may have taken another's place under its name. */
  const watchAll = (): void => {
    const former = watchers;
    const { watching, words } = watchFolders(folder, changed);
    watchers = watching;
    for (const watcher of former) watcher.close();
    if (words !== trouble && words !== '') onTrouble(words);
    trouble = words;
    seen = look();
  };
  const look = (): string => (trouble === '' ? stampOf(folder) : everyStamp(folder));
  const lookLater = (wait: number): void => {
    looking = setTimeout(() => {
      const begun = performance.now();
      if (look() !== seen) changed();
      lookLater(Math.max(lookInterval, 20 * (performance.now() - begun)));
    }, wait);
  };
  watchAll();
  lookLater(lookInterval);
  return {
    close: () => {
      clearTimeout(settling);
      clearTimeout(looking);
      for (const watcher of watchers) watcher.close();
    },
  };
}

function watchFolders(root: string, changed: () => void): { watching: FSWatcher[]; words: string } {
  const watching: FSWatcher[] = [];
  const faults: { folder: string; error: unknown }[] = [];
  for (const folder of foldersOf(root)) {
    try {
      const watcher = watch(join(root, folder), (_, name) => {
        if (name === null || !isPassedOver(join(folder, name))) changed();
      });
      watcher.on('error', changed);
      watching.push(watcher);
    } catch (error) {
      faults.push({ folder, error });
    }
  }
  return { watching, words: watchFaultWords(faults) };
}

/** A folder, as `''`, and all below it. What cannot be read has none below it. */
function foldersOf(root: string): string[] {
  const found = [''];
  // Grows while it is gone through.
  for (const folder of found) {
    for (const entry of entriesOf(root, folder)) if (entry.isDirectory()) found.push(join(folder, entry.name));
  }
  return found;
}

function entriesOf(root: string, folder: string) {
  try {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    return entries.filter(({ name }) => !isPassedOver(join(folder, name)));
  } catch {
    return [];
  }
}

/** What a file or folder is known by: its real path, and which one it is there; empty where there is none. */
function stampOf(path: string): string {
  try {
    const real = realpathSync(path);
    const { dev, ino, mode } = lstatSync(real);
    return `${real} ${dev} ${ino} ${mode}`;
  } catch {
    return '';
  }
}

/** What everything in a folder is known by, and when it was changed. */
function everyStamp(root: string): string {
  const stamps = foldersOf(root).flatMap((folder) =>
    entriesOf(root, folder).map(({ name }) => {
      const file = lstatSync(join(root, folder, name), { throwIfNoEntry: false });
      return `${folder}/${name} ${file?.ino} ${file?.size} ${file?.mtimeMs} ${file?.mode}`;
    }),
  );
  return [stampOf(root), ...stamps].join('\n');
}
