import type * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { publishSite, rollBack } from '../../src/publish/publish-site.ts';
import { makeReleaseFolder, type ReleaseFolder, releaseFolder } from '../../src/publish/releases.ts';
import { builtFolder } from '../support/built-folder.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';
import { unlocked } from '../support/unlocked.ts';

/** What a disk has been told and would lose if the power failed now: files and folders by their paths. */
const disk = vi.hoisted(() => ({
  unkept: new Set<string>(),
  handles: new Map<number, string>(),
  /** What was not kept when the link was changed, and when a release was taken away after it. */
  atSwitch: undefined as string[] | undefined,
  atDelete: undefined as string[] | undefined,
  /** Whether the whole disk can be told at once, and how often it was told of a single file or folder. */
  flushes: false,
  told: 0,
}));

vi.mock('node:child_process', () => ({
  spawnSync: (command: string, words: readonly string[]): { status: number } => {
    const folder = words.at(-1) ?? '';
    if (command !== 'sync' || !disk.flushes) return { status: 1 };
    for (const path of disk.unkept) if (path.startsWith(folder)) disk.unkept.delete(path);
    return { status: 0 };
  },
}));

vi.mock('node:fs', async (importOriginal) => {
  const real = await importOriginal<typeof fs>();
  const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));
  const moved = (path: string, from: string, to: string): string =>
    path === from || path.startsWith(`${from}/`) ? to + path.slice(from.length) : path;
  return {
    ...real,
    openSync: (path: string, flags: string) => {
      const handle = real.openSync(path, flags);
      disk.handles.set(handle, path);
      return handle;
    },
    closeSync: (handle: number) => {
      disk.handles.delete(handle);
      real.closeSync(handle);
    },
    fsyncSync: (handle: number) => {
      disk.told++;
      disk.unkept.delete(disk.handles.get(handle) ?? '');
    },
    chmodSync: (path: string, mode: number) => {
      real.chmodSync(path, mode);
      disk.unkept.add(path);
    },
    copyFileSync: (from: string, to: string) => {
      real.copyFileSync(from, to);
      disk.unkept.add(to).add(folderOf(to));
    },
    writeFileSync: (path: string, text: string, options?: fs.WriteFileOptions) => {
      real.writeFileSync(path, text, options);
      disk.unkept.add(path).add(folderOf(path));
    },
    linkSync: (from: string, to: string) => {
      real.linkSync(from, to);
      disk.unkept.add(folderOf(to));
    },
    mkdirSync: (path: string, options?: fs.MakeDirectoryOptions) => {
      const first = real.mkdirSync(path, options);
      for (let made = path; made.length >= (first ?? `${path}/`).length; made = folderOf(made))
        disk.unkept.add(made).add(folderOf(made));
      return first;
    },
    renameSync: (from: string, to: string) => {
      if (to.endsWith('/current')) disk.atSwitch = [...disk.unkept];
      if (/\/\.publish\/old\//.test(to)) disk.atDelete ??= [...disk.unkept];
      real.renameSync(from, to);
      disk.unkept = new Set([...disk.unkept].map((path) => moved(path, from, to)));
      disk.unkept.add(folderOf(from)).add(folderOf(to));
    },
  };
});

beforeEach(() => {
  disk.unkept.clear();
  disk.atSwitch = undefined;
  disk.atDelete = undefined;
  disk.flushes = false;
  disk.told = 0;
});

const site = (text: string): Record<string, string> => ({
  'index.html': `<style>a</style>${text}`,
  'about/index.html': 'always the same',
  [`stories/deep/${text}/index.html`]: text,
  [`images/x.${text.padEnd(10, '0')}.png`]: text,
});

function publish(folder: ReleaseFolder, text: string, more = 0): void {
  const source = join(temporaryFolder(), text);
  writeFiles(source, site(text));
  writeFiles(
    source,
    Object.fromEntries(Array.from({ length: more }, (_, index) => [`more/${index}.html`, `${index}`])),
  );
  makeReleaseFolder(folder);
  publishSite(folder, builtFolder(source), unlocked);
}

/** Paths of the published folder that would be lost. What is not yet or no more published need not be kept. */
function lost(paths: Iterable<string> | undefined, { root, work }: ReleaseFolder): string[] {
  const passing = new Set(['next', 'link', 'old'].map((name) => join(work, name)));
  return [...(paths ?? ['nothing was switched'])]
    .filter((path) => (path === root || path.startsWith(`${root}/`)) && path !== work && !passing.has(path))
    .map((path) => path.slice(root.length));
}

describe('before a release is live, the disk holds', () => {
  it('all of the very first one, and the folders that lead to it', () => {
    const folder = releaseFolder(join(temporaryFolder(), 'srv/www/site'));
    publish(folder, 'one');
    expect(lost(disk.atSwitch, folder)).toEqual([]);
    const above = dirname(folder.root);
    expect([above, dirname(above), dirname(dirname(above))].filter((path) => disk.unkept.has(path))).toEqual([]);
  });

  it('all of a later one, its links to files of the one before and its inherited images', () => {
    const folder = releaseFolder(join(temporaryFolder(), 'server'));
    publish(folder, 'one');
    publish(folder, 'two');
    expect(lost(disk.atSwitch, folder)).toEqual([]);
    expect(lost(disk.unkept, folder)).toEqual([]);
  });

  it('all of a large one, of which the whole disk is told at once', () => {
    const folder = releaseFolder(join(temporaryFolder(), 'server'));
    disk.flushes = true;
    publish(folder, 'one', 600);
    expect(lost(disk.atSwitch, folder)).toEqual([]);
    expect(disk.told).toBeLessThan(20);
  });

  it('all of a large one where the disk cannot be told at once', () => {
    const folder = releaseFolder(join(temporaryFolder(), 'server'));
    publish(folder, 'one', 600);
    expect(lost(disk.atSwitch, folder)).toEqual([]);
    expect(disk.told).toBeGreaterThan(600);
  });

  it('what a rollback adds to the former one', () => {
    const folder = releaseFolder(join(temporaryFolder(), 'server'));
    publish(folder, 'one');
    publish(folder, 'two');
    rollBack(folder, unlocked);
    expect(lost(disk.atSwitch, folder)).toEqual([]);
    expect(lost(disk.unkept, folder)).toEqual([]);
  });

  it('the link itself, before an old release is taken away', () => {
    const folder = releaseFolder(join(temporaryFolder(), 'server'));
    for (const text of ['one', 'two', 'three', 'four', 'five', 'six']) publish(folder, text);
    expect(disk.atDelete).toBeDefined();
    expect(lost(disk.atDelete, folder)).toEqual([]);
  });

  it('which this test would notice: a file that nobody flushed is lost', () => {
    const folder = releaseFolder(join(temporaryFolder(), 'server'));
    publish(folder, 'one');
    writeFiles(folder.root, { 'releases/more.html': 'x' });
    expect(lost(disk.unkept, folder)).toEqual(['/releases/more.html', '/releases']);
  });
});
