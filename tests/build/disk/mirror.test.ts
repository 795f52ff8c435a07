import { existsSync, lstatSync, mkdirSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyFile } from '../../../src/build/disk/copy-file.ts';
import { mirror } from '../../../src/build/disk/mirror.ts';
import { listFolder } from '../../../src/build/disk/site-folder.ts';
import { contentOf } from '../../support/folder-content.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

const site = { 'index.html': 'home', 'people/kim/index.html': 'kim', 'stories/a/index.html': 'a' };

/** Two folders, and the front's files brought into the back. */
function mirrored(prepare: (back: string) => void, kept: readonly string[] = Object.keys(site)) {
  const root = temporaryFolder();
  const [front, back] = [join(root, 'front'), join(root, 'back')];
  writeFiles(front, site);
  mkdirSync(back);
  prepare(back);
  mirror(front, back, new Set(kept), listFolder(front), () => undefined);
  return { front, back };
}

describe('the back', () => {
  it('holds the very files of the front', () => {
    const { front, back } = mirrored(() => undefined);
    for (const file of Object.keys(site)) expect(statSync(join(back, file)).ino).toBe(statSync(join(front, file)).ino);
  });

  it.each<[string, (back: string) => void]>([
    ['a file of the same name', (back) => writeFiles(back, { 'index.html': 'half', 'stories/a/index.html': 'a' })],
    ['a file that the front has not', (back) => writeFiles(back, { 'stories/b/index.html': 'b' })],
    ['a folder that the front has not', (back) => writeFiles(back, { 'events/c/d/index.html': 'c' })],
    ['a link', (back) => symlinkSync('/etc', join(back, 'link'))],
    ['a link in a folder that goes', (back) => (mkdirSync(join(back, 'x')), symlinkSync('y', join(back, 'x/link')))],
    ['a link that leads nowhere', (back) => symlinkSync('nowhere', join(back, 'link'))],
    ['a link in the place of a file', (back) => symlinkSync('../front/index.html', join(back, 'index.html'))],
  ])('holds nothing else, where a cut-off build left %s', (_, prepare) => {
    const { back } = mirrored(prepare);
    expect(contentOf(back)).toEqual(site);
    expect(listFolder(back)).toMatchObject({ others: [], folders: { length: 4 } });
  });

  it('holds no file that is not kept, nor its folder', () => {
    const { back } = mirrored((folder) => writeFiles(folder, site), ['index.html']);
    expect(contentOf(back)).toEqual({ 'index.html': 'home' });
    expect(existsSync(join(back, 'people'))).toBe(false);
  });
});

describe('a copy of a file', () => {
  it.each([1_700_000_000.123, 1_700_000_000.999, 1_700_000_000.0004, 1, 0])(
    'has the millisecond of its change, by which a build knows it again: %d',
    (seconds) => {
      const folder = temporaryFolder();
      const [from, to] = [join(folder, 'from'), join(folder, 'to')];
      writeFileSync(from, 'text');
      utimesSync(from, seconds, seconds);
      copyFile(from, to);
      const stamp = (path: string): number => Math.floor(lstatSync(path).mtimeMs);
      expect(stamp(to)).toBe(stamp(from));
      expect(listFolder(folder)?.files.get('to')).toMatchObject({ size: 4, modified: stamp(from) });
    },
  );
});
