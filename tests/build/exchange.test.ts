import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CutOffError, exchange, type Exchange, recoverExchange, stageOf } from '../../src/build/disk/exchange.ts';
import { listFolder } from '../../src/build/disk/site-folder.ts';
import type { Workspace } from '../../src/build/workspace.ts';
import { contentOf } from '../support/folder-content.ts';
import { newWorkspace } from '../support/marked-site.ts';
import { writeFiles } from '../support/temporary-folder.ts';

const nothing = (): void => undefined;

type Files = Readonly<Record<string, string>>;

/** A front with some files, and a stage with those that it is to have besides. */
function staged(before: Files, after: Files): { workspace: Workspace; plan: Exchange } {
  const workspace = newWorkspace();
  writeFiles(workspace.front, before);
  const put = Object.keys(after).filter((file) => after[file] !== before[file]);
  mkdirSync(stageOf(workspace), { recursive: true });
  writeFiles(stageOf(workspace), Object.fromEntries(put.map((file) => [file, after[file] ?? ''])));
  return { workspace, plan: { put, remove: Object.keys(before).filter((file) => after[file] === undefined) } };
}

const changes: readonly (readonly [string, Files, Files])[] = [
  [
    'pages come, change and go',
    { 'a/index.html': '1', 'b/index.html': '1' },
    { 'a/index.html': '2', 'c/index.html': '1' },
  ],
  ['a folder becomes a file', { 'x/y/index.html': '1', 'x/z.html': '1' }, { x: 'now a file' }],
  ['a file becomes a folder', { x: 'a file', 'index.html': '1' }, { 'x/y/index.html': '1', 'index.html': '1' }],
  ['a file becomes a folder deep down', { 'a/x': 'a file' }, { 'a/x/y.html': '1', 'a/x/z/index.html': '1' }],
  [
    'everything goes but the home page',
    { 'index.html': '1', 'a/b/c.html': '1', 'a/d.html': '1' },
    { 'index.html': '2' },
  ],
  ['a site comes into an empty folder', {}, { 'index.html': '1', 'stories/a/index.html': '1', 'feed.xml': '1' }],
];

describe.each(changes)('exchanging files where %s', (_, before, after) => {
  it('brings the new site and leaves nothing else', () => {
    const { workspace, plan } = staged(before, after);
    exchange(workspace, plan, nothing);
    expect(contentOf(workspace.front)).toEqual(sorted(after));
    expect(emptyFolders(workspace.front)).toEqual([]);
    expect(readdirSync(workspace.inside)).toEqual([]);
  });

  it('is completed by the next command, whenever it is cut off; each file is old or new meanwhile', () => {
    for (let steps = 0; ; steps++) {
      const { workspace, plan } = staged(before, after);
      let left = steps;
      const stop = (): void => {
        if (left-- === 0) throw new Error('cut off');
      };
      try {
        exchange(workspace, plan, stop);
        break;
      } catch (error) {
        expect(error).toBeInstanceOf(CutOffError);
      }
      for (const [file, text] of Object.entries(contentOf(workspace.front)))
        expect([before[file], after[file]]).toContain(text);
      recoverExchange(workspace, nothing);
      expect(contentOf(workspace.front)).toEqual(sorted(after));
      expect(emptyFolders(workspace.front)).toEqual([]);
    }
  });
});

it('what is named by others comes first: images, then pages from the inner to the outer, then feeds', () => {
  const files = ['feed.xml', 'index.html', 'stories/a/index.html', 'stories/index.html', 'images/a.Ab3dE6gH9k.png'];
  const { workspace, plan } = staged({}, Object.fromEntries(files.map((file) => [file, '1'])));
  const order: string[] = [];
  const note = (): void => {
    const there = Object.keys(contentOf(workspace.front));
    order.push(...there.filter((file) => !order.includes(file)));
  };
  exchange(workspace, plan, note);
  note();
  expect(order).toEqual([
    'images/a.Ab3dE6gH9k.png',
    'stories/a/index.html',
    'stories/index.html',
    'index.html',
    'feed.xml',
  ]);
});

describe('what a build left in its stage', () => {
  it.each([
    ['without a journal', undefined],
    ['with half a journal', '123\n{"put":["index.html"'],
    ['with a journal of another program', '{}'],
    ['with a journal that leads out of the site', journal({ put: [], remove: ['../kept.txt'] })],
    ['with a journal that names a place of the system', journal({ put: [], remove: ['/etc/hostname'] })],
  ])('%s is forgotten', (_, text) => {
    const { workspace } = staged({ 'index.html': 'old' }, { 'index.html': 'new' });
    writeFileSync(join(workspace.front, '..', 'kept.txt'), 'kept');
    if (text !== undefined) writeFileSync(join(workspace.inside, 'journal.json'), text);
    recoverExchange(workspace, nothing);
    expect(contentOf(workspace.front)).toEqual({ 'index.html': 'old' });
    expect(existsSync(stageOf(workspace))).toBe(false);
    expect(readFileSync(join(workspace.front, '..', 'kept.txt'), 'utf8')).toBe('kept');
  });
});

it('what a build has in the folder is no part of the site, and neither is what a file system has there', () => {
  const { workspace } = staged({ 'index.html': '1' }, { 'index.html': '2' });
  mkdirSync(join(workspace.front, 'lost+found'));
  symlinkSync('/etc', join(workspace.inside, 'link'));
  expect(listFolder(workspace.front)).toMatchObject({ folders: [], others: [] });
  expect([...(listFolder(workspace.front)?.files.keys() ?? [])]).toEqual(['index.html']);
});

function sorted(files: Files): Files {
  return Object.fromEntries(
    Object.keys(files)
      .toSorted()
      .map((file) => [file, files[file] ?? '']),
  );
}

function journal(plan: Exchange): string {
  const json = JSON.stringify(plan);
  return `${crc32(json)}\n${json}`;
}

function emptyFolders(root: string): string[] {
  return (listFolder(root)?.folders ?? []).filter((folder) => readdirSync(join(root, folder)).length === 0);
}
