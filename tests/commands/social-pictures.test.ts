import { cpSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { listFolder } from '../../src/build/disk/site-folder.ts';
import { briefing } from '../support/briefing.ts';
import { smallArticles } from '../support/small-articles.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const complete = ['build', '--complete', '--base-url', 'https://example.org/sub/'];

function newProject(): string {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'articles'), smallArticles);
  return folder;
}

/** The pictures of a built site, each with its number on the disk, which a new file has anew. */
function picturesIn(folder: string): Map<string, number> {
  const files = [...(listFolder(join(folder, '_site'))?.files.keys() ?? [])].filter((file) => /\/social\//.test(file));
  return new Map(files.map((file) => [file, statSync(join(folder, '_site', file)).ino]));
}

it('complete builds draw a picture for each story and event, once, and pages name it in full', () => {
  const folder = newProject();
  expect(briefing(folder, complete).code).toBe(0);
  const drawn = picturesIn(folder);
  expect(drawn.size).toBe(3);
  for (const file of drawn.keys()) {
    const page = file.replace(/^images\/social\//, '').replace(/\.\w+\.png$/, '/index.html');
    expect(readFileSync(join(folder, '_site', page), 'utf8')).toContain(
      `<meta property="og:image" content="https://example.org/sub/${file}">`,
    );
  }
  expect(briefing(folder, complete).code).toBe(0);
  expect(picturesIn(folder)).toEqual(drawn);
  const { out } = briefing(folder, ['verify', '--base-url', 'https://example.org/sub/']);
  expect(out).toMatch(/^files +\d+ files, ok\nlinks +\d+ links, ok\n/);
});

it('other builds draw none, and name none', () => {
  const folder = newProject();
  expect(briefing(folder, ['build', '--base-url', 'https://example.org']).code).toBe(0);
  expect(picturesIn(folder).size).toBe(0);
  const pages = [...(listFolder(join(folder, '_site'))?.files.keys() ?? [])].filter((file) => file.endsWith('.html'));
  expect(pages.filter((file) => readFileSync(join(folder, '_site', file), 'utf8').includes('og:image'))).toEqual([]);
});

it('a program without the packages that draw says how to mend it, and only where it needs them', () => {
  const folder = newProject();
  cpSync('dist', join(folder, 'program/dist'), { recursive: true });
  mkdirSync(join(folder, 'program/node_modules'));
  symlinkSync(resolve('node_modules/world-atlas'), join(folder, 'program/node_modules/world-atlas'));
  const run = (words: readonly string[]) =>
    spawnSync(process.execPath, [join(folder, 'program/dist/briefing.js'), ...words], {
      cwd: folder,
      encoding: 'utf8',
    });
  expect(run(['build', '--base-url', 'https://example.org'])).toMatchObject({ status: 0, stderr: '' });
  const { status, stderr } = run(complete);
  expect(status).toBe(1);
  expect(stderr).toContain('a package of this program is missing or damaged');
  expect(stderr).toContain('npm ci');
  expect(stderr).not.toMatch(/\n\s+at /);
});
