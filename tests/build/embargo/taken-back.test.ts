import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { embargoedStories, recallEmbargoed, rememberEmbargoed } from '../../../src/build/embargo/embargoed-stories.ts';
import { describeFolder } from '../../../src/build/manifest/described-folder.ts';
import { takenBack } from '../../../src/build/embargo/taken-back.ts';
import { type Workspace, workspaceOf } from '../../../src/build/workspace.ts';
import { parsedRecord } from '../../support/parsed-record.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

const page = (title: string, date = '2024-06-20') =>
  `<html><h1 class="a">${title}</h1><time datetime="${date}">20 June</time></html>`;

const embargoed = embargoedStories(
  [
    parsedRecord(
      'story',
      'new',
      'title: Talks & “terms”',
      'date: 2024-06-20',
      'summary: A.',
      'embargo: 2024-06-20',
      'aliases: [old]',
    ),
    parsedRecord('story', 'shown', 'title: B', 'date: 2024-06-20', 'summary: A.'),
    parsedRecord('story', 'draft', 'title: C', 'date: 2024-06-20', 'summary: A.', 'embargo: 2024-06-20', 'draft: true'),
    parsedRecord('person', 'new', 'name: D'),
  ],
  undefined,
);

function taken(files: Readonly<Record<string, string>>, staying: readonly string[] = []): string[] {
  const former = temporaryFolder();
  writeFiles(former, files);
  return takenBack(describeFolder(former), (file) => staying.includes(file), embargoed).map(({ file }) => file);
}

describe('an embargoed story is taken back', () => {
  it.each([
    ['where its page stood', { 'stories/new/index.html': page('Other words') }],
    ['where it stood under a former name', { 'stories/old/index.html': page('Other words') }],
    ['where it was renamed without a word', { 'stories/other/index.html': page('Talks &amp; &#34;terms&#34;') }],
    ['where it was withdrawn and says so', { 'stories/new/index.html': page('This page was withdrawn') }],
    [
      'once, whatever stood for it',
      { 'stories/new/index.html': page('Talks'), 'stories/old/index.html': '<meta http-equiv="refresh" content="0">' },
    ],
  ])('%s', (_, files) => {
    expect(taken(files)).toEqual(['stories/new.md']);
  });

  it.each<[string, Readonly<Record<string, string>>, string[]]>([
    ['there was no site', {}, []],
    ['only others stood there', { 'stories/shown/index.html': page('B'), 'people/new/index.html': page('D') }, []],
    ['an address only led on', { 'stories/old/index.html': '<meta http-equiv="refresh" content="0">' }, []],
    ['its page stays', { 'stories/new/index.html': page('Talks') }, ['stories/new/index.html']],
    ['another of its title is of another day', { 'stories/x/index.html': page('Talks & “terms”', '2023-01-01') }, []],
    ['a draft stood there, which warns of itself', { 'stories/draft/index.html': page('C') }, []],
    ['a file stands for a folder', { 'stories/new': 'a' }, []],
  ])('but not where %s', (_, files, staying) => {
    expect(taken(files, staying)).toEqual([]);
  });
});

describe('what a build withheld', () => {
  const folderOf = (root: string, cache = 'cache'): Workspace => workspaceOf(join(root, 'site'), join(root, cache));

  it('is remembered in its cache', () => {
    const workspace = folderOf(temporaryFolder());
    rememberEmbargoed(workspace, embargoed);
    expect(recallEmbargoed(workspace)).toEqual(embargoed);
  });

  it('is remembered beside it for every working folder, and for the eyes of its owner alone', () => {
    const root = temporaryFolder();
    const workspace = folderOf(root);
    mkdirSync(workspace.beside);
    rememberEmbargoed(workspace, embargoed);
    expect(recallEmbargoed(folderOf(root, 'other'))).toEqual(embargoed);
    expect(statSync(join(workspace.beside, 'embargoed.json')).mode & 0o777).toBe(0o600);
  });

  it('is what the last build from any working folder withheld', () => {
    const root = temporaryFolder();
    const [first, second] = [folderOf(root), folderOf(root, 'other')];
    mkdirSync(first.beside);
    rememberEmbargoed(first, embargoed);
    rememberEmbargoed(second, []);
    expect(recallEmbargoed(first)).toEqual([]);
  });

  it('if it is nothing, needs no cache that can be written', () => {
    const workspace = folderOf(temporaryFolder());
    rememberEmbargoed(workspace, []);
    expect(existsSync(workspace.cache)).toBe(false);
    const root = temporaryFolder();
    writeFiles(root, { cache: 'a file' });
    expect(() => rememberEmbargoed(folderOf(root), [])).not.toThrow();
  });

  it.each(['', '{}', '[{"file": 1}]', '[1'])('is not known from %j', (text) => {
    const workspace = folderOf(temporaryFolder());
    writeFiles(workspace.cache, { 'embargoed.json': text });
    expect(recallEmbargoed(workspace)).toEqual([]);
  });
});
