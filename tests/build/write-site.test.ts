import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Output } from '../../src/build/output.ts';
import { type Workspace, workspaceOf } from '../../src/build/workspace.ts';
import { ForeignFilesError, writeSite } from '../../src/build/write-site.ts';
import { generatorMark } from '../../src/pages/generator-mark.ts';
import { outputPath } from '../../src/pages/paths.ts';
import { contentOf } from '../support/folder-content.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A site in which every page carries the generator's mark; the names of the files made are added to `made`. */
function site(pages: Readonly<Record<string, string>>, made: string[] = []): Output[] {
  return Object.entries(pages).map(([file, text]) => ({
    file: outputPath(file),
    hash: `hash of ${text}`,
    render: () => {
      made.push(file);
      return page(text);
    },
  }));
}

function page(text: string): string {
  return `<head>${generatorMark}></head>${text}`;
}

function expected(pages: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.keys(pages)
      .toSorted()
      .map((file) => [file, page(pages[file] ?? '')]),
  );
}

const first = { 'index.html': 'home', 'people/kim/index.html': 'kim', 'stories/a/index.html': 'a' };
const keep = { fresh: false, patience: 0 };
const anew = { ...keep, fresh: true };

function newWorkspace(): Workspace {
  const folder = temporaryFolder();
  return workspaceOf(join(folder, '_site'), join(folder, '.cache'));
}

describe('bringing an output folder up to date', () => {
  it('writes everything into a folder that does not exist', () => {
    const workspace = newWorkspace();
    expect(writeSite(workspace, site(first), keep)).toEqual({ total: 3, written: 3, unchanged: 0, removed: [] });
    expect(contentOf(workspace.front)).toEqual(expected(first));
  });

  it('writes into an empty folder', () => {
    const workspace = newWorkspace();
    mkdirSync(workspace.front);
    writeSite(workspace, site(first), keep);
    expect(contentOf(workspace.front)).toEqual(expected(first));
  });

  it('makes nothing and touches no file when nothing changed', () => {
    const workspace = newWorkspace();
    writeSite(workspace, site(first), keep);
    const before = statSync(workspace.front);
    const made: string[] = [];
    expect(writeSite(workspace, site(first, made), keep)).toEqual({ total: 3, written: 0, unchanged: 3, removed: [] });
    expect(made).toEqual([]);
    expect(statSync(workspace.front).ino).toBe(before.ino);
  });

  it('makes only what changed, over any number of builds', () => {
    const workspace = newWorkspace();
    writeSite(workspace, site(first), keep);
    for (const text of ['one', 'two', 'three']) {
      const made: string[] = [];
      const pages = { ...first, 'stories/a/index.html': text };
      expect(writeSite(workspace, site(pages, made), keep)).toEqual({
        total: 3,
        written: 1,
        unchanged: 2,
        removed: [],
      });
      expect(made).toEqual(['stories/a/index.html']);
      expect(contentOf(workspace.front)).toEqual(expected(pages));
    }
  });

  it('removes pages that are no longer planned, and their folders', () => {
    const workspace = newWorkspace();
    writeSite(workspace, site(first), keep);
    const fewer = { 'index.html': 'home' };
    expect(writeSite(workspace, site(fewer), keep)).toEqual({
      total: 1,
      written: 0,
      unchanged: 1,
      removed: ['people/kim/index.html', 'stories/a/index.html'],
    });
    expect(contentOf(workspace.front)).toEqual(expected(fewer));
    expect(readdirSync(workspace.front)).toEqual(['index.html']);
  });

  it('turns a folder into a file of the same name and back', () => {
    const workspace = newWorkspace();
    const [asFolder, asFile] = [
      { 'index.html': 'home', 'x/index.html': 'x' },
      { 'index.html': 'home', x: 'x' },
    ];
    for (const pages of [asFolder, asFile, asFolder, asFile]) {
      writeSite(workspace, site(pages), keep);
      expect(contentOf(workspace.front)).toEqual(expected(pages));
    }
  });

  it('writes everything anew when told to forget earlier builds', () => {
    const workspace = newWorkspace();
    writeSite(workspace, site(first), keep);
    expect(writeSite(workspace, site(first), anew)).toEqual({
      total: 3,
      written: 3,
      unchanged: 0,
      removed: [],
    });
  });

  it('never writes into a file that readers have open', () => {
    const workspace = newWorkspace();
    writeSite(workspace, site(first), keep);
    const before = statSync(join(workspace.front, 'stories/a/index.html'));
    writeSite(workspace, site({ ...first, 'stories/a/index.html': 'new' }), keep);
    expect(statSync(join(workspace.front, 'stories/a/index.html')).ino).not.toBe(before.ino);
  });
});

describe('mending what others did to the output folder', () => {
  const harm: readonly (readonly [string, (front: string) => void])[] = [
    ['a page was edited', (front) => appendFileSync(join(front, 'index.html'), 'graffiti')],
    ['a page was emptied', (front) => writeFileSync(join(front, 'stories/a/index.html'), '')],
    ['a page was deleted', (front) => rmSync(join(front, 'people/kim/index.html'))],
    ['a folder was deleted', (front) => rmSync(join(front, 'people'), { recursive: true })],
    ['the whole site was deleted', (front) => rmSync(front, { recursive: true })],
  ];
  it.each(harm)('%s', (_, doHarm) => {
    const workspace = newWorkspace();
    writeSite(workspace, site(first), keep);
    writeSite(workspace, site({ ...first, 'stories/a/index.html': 'second' }), keep);
    doHarm(workspace.front);
    writeSite(workspace, site(first), keep);
    expect(contentOf(workspace.front)).toEqual(expected(first));
  });
});

describe('a memory that cannot be trusted', () => {
  const damage: readonly (readonly [string, (path: string) => void])[] = [
    ['missing', (path) => rmSync(path)],
    ['empty', (path) => writeFileSync(path, '')],
    ['cut off', (path) => writeFileSync(path, readFileSync(path).subarray(0, 40))],
    ['of bytes', (path) => writeFileSync(path, Buffer.from([0, 255, 1, 254]))],
    ['of another program', (path) => writeFileSync(path, '{"version":9}')],
    ['changed by a byte', (path) => writeFileSync(path, readFileSync(path, 'latin1').replace('kim', 'kin'), 'latin1')],
  ];
  it.each(damage)('is %s: the site is made anew, and stale pages go', (_, doDamage) => {
    const workspace = newWorkspace();
    writeSite(workspace, site(first), keep);
    doDamage(join(workspace.memory, 'site.json'));
    const next = { 'index.html': 'home', 'stories/b/index.html': 'b' };
    expect(writeSite(workspace, site(next), keep)).toMatchObject({ written: 2, removed: { length: 2 } });
    expect(contentOf(workspace.front)).toEqual(expected(next));
  });
});

describe('files that are not ours', () => {
  it.each([
    ['a note beside our pages', (front: string) => writeFileSync(join(front, 'notes.txt'), 'mine')],
    [
      'a page without our mark',
      (front: string) => (mkdirSync(join(front, 'own')), writeFileSync(join(front, 'own/index.html'), 'mine')),
    ],
    ['a symbolic link', (front: string) => symlinkSync('/etc', join(front, 'link'))],
  ])('%s: the folder is left alone', (_, add) => {
    const workspace = newWorkspace();
    writeSite(workspace, site(first), keep);
    add(workspace.front);
    const before = contentOf(workspace.front);
    for (const fresh of [false, true]) {
      expect(() => writeSite(workspace, site({ 'index.html': 'changed' }), { ...keep, fresh })).toThrow(
        ForeignFilesError,
      );
    }
    expect(contentOf(workspace.front)).toEqual(before);
  });

  it('a folder that we did not make is left alone', () => {
    const workspace = newWorkspace();
    mkdirSync(workspace.front);
    writeFileSync(join(workspace.front, 'index.html'), 'a site of somebody else');
    expect(() => writeSite(workspace, site(first), keep)).toThrow(ForeignFilesError);
    expect(contentOf(workspace.front)).toEqual({ 'index.html': 'a site of somebody else' });
  });

  it('what a desktop leaves in folders does not count', () => {
    const workspace = newWorkspace();
    writeSite(workspace, site(first), keep);
    writeFileSync(join(workspace.front, '.DS_Store'), '');
    writeSite(workspace, site(first), keep);
    expect(contentOf(workspace.front)).toEqual(expected(first));
  });
});

describe('a build that is cut off', () => {
  const second = { 'index.html': 'home 2', 'stories/b/index.html': 'b' };

  it('while it makes pages: the old site stays whole and the next build is right', () => {
    const workspace = newWorkspace();
    writeSite(workspace, site(first), keep);
    const failing = site(second).with(1, {
      file: outputPath('stories/b/index.html'),
      hash: 'never',
      render: () => {
        throw new Error('cut off');
      },
    });
    expect(() => writeSite(workspace, failing, keep)).toThrow('cut off');
    expect(contentOf(workspace.front)).toEqual(expected(first));
    writeSite(workspace, site(second), keep);
    expect(contentOf(workspace.front)).toEqual(expected(second));
  });

  // Both begin with the second site in front and the first behind it.
  it.each([
    [
      'when the front has gone and the back not come',
      ({ front, back, old }: Workspace) => {
        renameSync(back, old);
        renameSync(front, back);
      },
    ],
    ['when the former front waits to become the back', ({ back, old }: Workspace) => renameSync(back, old)],
  ])('%s: the next build completes it', (_, cutOff) => {
    const workspace = newWorkspace();
    writeSite(workspace, site(first), keep);
    writeSite(workspace, site(second), keep);
    cutOff(workspace);
    expect(writeSite(workspace, site(second), keep)).toMatchObject({ written: 0 });
    expect(contentOf(workspace.front)).toEqual(expected(second));
    expect(existsSync(workspace.old)).toBe(false);
  });

  it('after the swap, before its memory was kept: nothing is taken for foreign or made again', () => {
    const workspace = newWorkspace();
    writeSite(workspace, site(first), keep);
    const kept = readFileSync(join(workspace.memory, 'site.json'));
    writeSite(workspace, site(second), keep);
    renameSync(join(workspace.memory, 'site.json'), join(workspace.memory, 'site.next.json'));
    writeFileSync(join(workspace.memory, 'site.json'), kept);
    writeFileSync(join(workspace.memory, 'journal.json'), JSON.stringify({ back: statSync(workspace.front).ino }));
    expect(writeSite(workspace, site(second), keep)).toMatchObject({ written: 0, removed: [] });
  });

  it('before the swap: its draft is forgotten', () => {
    const workspace = newWorkspace();
    writeSite(workspace, site(first), keep);
    writeSite(workspace, site(second), keep);
    writeFileSync(join(workspace.back, 'half-written.html'), 'half');
    writeFileSync(join(workspace.memory, 'site.next.json'), 'half');
    writeFileSync(join(workspace.memory, 'journal.json'), '{"back":');
    writeSite(workspace, site(first), keep);
    expect(contentOf(workspace.front)).toEqual(expected(first));
  });
});
