import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ForeignFilesError, writeSite } from '../../src/build/write-site.ts';
import { contentOf } from '../support/folder-content.ts';
import { anew, expected, first, keep, newWorkspace, site } from '../support/marked-site.ts';

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
    [
      'a page has other words of the same length',
      (front) => {
        const path = join(front, 'people/kim/index.html');
        writeFileSync(path, readFileSync(path, 'utf8').replace('kim', 'kin'));
        utimesSync(path, 1, 1);
      },
    ],
    [
      'a page was written anew with a longer text at the very same time',
      (front) => {
        const path = join(front, 'people/kim/index.html');
        const millisecond = Math.floor(statSync(path).mtimeMs);
        appendFileSync(path, 'graffiti');
        utimesSync(path, 1, (millisecond + 0.5) / 1000);
      },
    ],
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
    doDamage(join(workspace.beside, 'site.json'));
    doDamage(join(workspace.cache, 'site.json'));
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
