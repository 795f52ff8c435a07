import { chmodSync, cpSync, mkdirSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { followFolder } from '../../../src/commands/preview/follow-folder.ts';
import { watchFaultWords } from '../../../src/commands/preview/watch-faults.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

/** Longer than a change takes to be told, whichever way it is noticed. */
const longEnough = 5_000;

interface Followed {
  readonly root: string;
  readonly folder: string;
  readonly changes: () => number;
}

const files = { 'stories/a.md': 'one', 'people/b.md': 'one', 'images/maps/c.svg': 'one', 'site.yaml': 'one' };

function follow(prepare: (root: string) => string = (root) => join(root, 'articles')): Followed {
  const root = temporaryFolder();
  writeFiles(join(root, 'articles'), files);
  const folder = prepare(root);
  const onChange = vi.fn<() => void>();
  const follower = followFolder(folder, { onChange, onTrouble: () => undefined });
  onTestFinished(() => follower.close());
  return { root, folder, changes: () => onChange.mock.calls.length };
}

async function expectTold({ changes }: Followed, action: () => void): Promise<void> {
  const before = changes();
  action();
  await expect.poll(changes, { timeout: longEnough, interval: 20 }).toBeGreaterThan(before);
  // Until all that belongs to it is told as well.
  for (let known = -1; known !== changes();) {
    known = changes();
    await wait(150);
  }
}

describe('a folder that is followed', () => {
  it.each<[string, (folder: string) => void]>([
    ['a saved file', (folder) => writeFileSync(join(folder, 'stories/a.md'), 'two')],
    ['the settings', (folder) => writeFileSync(join(folder, 'site.yaml'), 'two')],
    ['a file in a folder of a folder', (folder) => writeFileSync(join(folder, 'images/maps/c.svg'), 'two')],
    ['a new file', (folder) => writeFileSync(join(folder, 'stories/new.md'), 'one')],
    ['a deleted file', (folder) => rmSync(join(folder, 'stories/a.md'))],
    ['a renamed file', (folder) => renameSync(join(folder, 'stories/a.md'), join(folder, 'stories/z.md'))],
    ['a new folder', (folder) => mkdirSync(join(folder, 'events'))],
    ['a deleted folder', (folder) => rmSync(join(folder, 'people'), { recursive: true })],
    [
      'a file that takes the place of another, as careful editors save',
      (folder) => {
        writeFileSync(join(folder, 'stories/a.md.tmp'), 'two');
        renameSync(join(folder, 'stories/a.md.tmp'), join(folder, 'stories/a.md'));
      },
    ],
    [
      'a backup made by renaming, as vim saves',
      (folder) => {
        renameSync(join(folder, 'stories/a.md'), join(folder, 'stories/a.md~'));
        writeFileSync(join(folder, 'stories/a.md'), 'two');
        rmSync(join(folder, 'stories/a.md~'));
      },
    ],
  ])('tells of %s, and goes on', async (_, action) => {
    const followed = follow();
    await expectTold(followed, () => action(followed.folder));
    await expectTold(followed, () => writeFileSync(join(followed.folder, 'stories/again.md'), 'two'));
  });

  it('is followed into folders that are new', async () => {
    const followed = follow();
    await expectTold(followed, () => mkdirSync(join(followed.folder, 'events/deep'), { recursive: true }));
    await expectTold(followed, () => writeFileSync(join(followed.folder, 'events/deep/e.md'), 'one'));
  });

  it.each([
    '.a.md.swp',
    '4913',
    'a.md~',
    '#a.md#',
    '.#a.md',
    '~$a.docx',
    '.DS_Store',
    'a.md___jb_tmp___',
    '.goutputstream-X1',
  ])('does not tell of what a program leaves: %s', async (name) => {
    const followed = follow();
    const file = join(followed.folder, 'stories', name);
    writeFileSync(file, 'one');
    writeFileSync(file, 'two');
    rmSync(file);
    await wait(300);
    expect(followed.changes()).toBe(0);
  });

  it.each(['.git', '.obsidian', '.idea'])('does not look into %s', async (name) => {
    const root = temporaryFolder();
    writeFiles(root, { [`${name}/index`]: 'one', ...files });
    const followed = follow(() => root);
    writeFileSync(join(root, name, 'index'), 'two');
    mkdirSync(join(root, name, 'objects'));
    await wait(300);
    expect(followed.changes()).toBe(0);
  });

  it('tells of many saves at once as one', async () => {
    const followed = follow();
    await expectTold(followed, () => {
      for (let index = 0; index < 200; index++) writeFileSync(join(followed.folder, `stories/s${index}.md`), 'one');
    });
    expect(followed.changes()).toBeLessThan(4);
  });

  it('tells of a change while saves never cease', async () => {
    const followed = follow();
    const saving = setInterval(() => writeFileSync(join(followed.folder, 'stories/a.md'), String(Math.random())), 20);
    onTestFinished(() => clearInterval(saving));
    await expect.poll(followed.changes, { timeout: longEnough, interval: 20 }).toBeGreaterThan(0);
  });
});

describe('a folder that becomes another one', () => {
  const copyAside = (root: string): void => cpSync(join(root, 'articles'), join(root, 'copy'), { recursive: true });

  it.each<[string, (root: string) => void]>([
    [
      'removed and put back at once',
      (root) => {
        copyAside(root);
        rmSync(join(root, 'articles'), { recursive: true });
        renameSync(join(root, 'copy'), join(root, 'articles'));
      },
    ],
    [
      'moved away and made anew',
      (root) => {
        renameSync(join(root, 'articles'), join(root, 'old'));
        writeFiles(join(root, 'articles'), files);
      },
    ],
    [
      'emptied and filled again',
      (root) => {
        for (const name of ['stories', 'people', 'images']) rmSync(join(root, 'articles', name), { recursive: true });
        writeFiles(join(root, 'articles'), files);
      },
    ],
  ])('is followed when it is %s', async (_, action) => {
    const followed = follow();
    await expectTold(followed, () => action(followed.root));
    await expectTold(followed, () => writeFileSync(join(followed.folder, 'stories/a.md'), 'two'));
  });

  it('is followed when it comes back after a while', async () => {
    const followed = follow();
    copyAside(followed.root);
    await expectTold(followed, () => rmSync(followed.folder, { recursive: true }));
    await expectTold(followed, () => renameSync(join(followed.root, 'copy'), followed.folder));
    await expectTold(followed, () => writeFileSync(join(followed.folder, 'people/b.md'), 'two'));
  });

  it('is followed where it is a link, also when the link leads elsewhere', async () => {
    const followed = follow((root) => {
      symlinkSync('articles', join(root, 'link'));
      return join(root, 'link');
    });
    await expectTold(followed, () => writeFileSync(join(followed.root, 'articles/stories/a.md'), 'two'));
    writeFiles(join(followed.root, 'other'), files);
    await expectTold(followed, () => {
      unlinkSync(followed.folder);
      symlinkSync('other', followed.folder);
    });
    await expectTold(followed, () => writeFileSync(join(followed.root, 'other/stories/a.md'), 'two'));
  });

  it('is followed where the link stands in its path', async () => {
    const followed = follow((root) => {
      mkdirSync(join(root, 'outer'));
      symlinkSync(root, join(root, 'outer/way'));
      return join(root, 'outer/way/articles');
    });
    await expectTold(followed, () => writeFileSync(join(followed.root, 'articles/stories/a.md'), 'two'));
  });

  it('is followed once it may be read again', async () => {
    const followed = follow();
    await expectTold(followed, () => chmodSync(followed.folder, 0o700));
    await expectTold(followed, () => chmodSync(join(followed.folder, 'stories'), 0o700));
    await expectTold(followed, () => writeFileSync(join(followed.folder, 'stories/a.md'), 'two'));
  });
});

describe('why a folder cannot be watched', () => {
  const fault = (code: string, folder = 'stories') => ({ folder, error: Object.assign(new Error(code), { code }) });

  it.each([
    ['ENOSPC', 'fs.inotify.max_user_watches'],
    ['EMFILE', 'fs.inotify.max_user_instances'],
    ['ENFILE', 'fs.inotify.max_user_instances'],
    ['EACCES', 'The folder stories cannot be watched: this user may not read it.'],
    ['EPERM', 'The folder stories cannot be watched: this user may not read it.'],
    ['EIO', 'The folder stories cannot be watched (EIO).'],
  ])('%s is told in words', (code, words) => {
    expect(watchFaultWords([fault(code)])).toContain(words);
    expect(watchFaultWords([fault(code)])).toMatch(/\n$/);
  });

  it('a limit is told once for all folders, what is gone not at all', () => {
    expect(watchFaultWords([fault('ENOSPC'), fault('ENOSPC', 'people')]).match(/limit/g)).toHaveLength(1);
    expect(watchFaultWords([fault('ENOENT'), fault('ENOTDIR')])).toBe('');
    expect(watchFaultWords([fault('EACCES', '')])).toContain('The articles folder cannot be watched');
  });
});
