import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recover, swap } from '../../src/build/swap.ts';
import { type Workspace, workspaceOf } from '../../src/build/workspace.ts';
import { contentOf } from '../support/folder-content.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

/** A workspace with an old site in front, a new one behind it, and the memory of the new one prepared. */
function newPair(): Workspace {
  const root = temporaryFolder();
  const workspace = workspaceOf(join(root, '_site'), join(root, 'cache'));
  writeFiles(workspace.front, { 'index.html': 'old' });
  writeFiles(workspace.back, { 'index.html': 'new' });
  writeFiles(workspace.beside, { 'site.next.json': 'new' });
  return workspace;
}

const journalOf = ({ beside }: Workspace): string => join(beside, 'journal.json');

/** Says, as a journal does, which folder is to come to the front. */
function intend(workspace: Workspace, inode: number): void {
  writeFileSync(journalOf(workspace), JSON.stringify({ back: inode }));
}

/** What stands in front and behind, and whose memory is kept. */
function found({ front, back, beside }: Workspace): {
  front: string | undefined;
  back: string | undefined;
  kept: boolean;
} {
  const pageIn = (folder: string): string | undefined =>
    existsSync(folder) ? contentOf(folder)['index.html'] : undefined;
  return { front: pageIn(front), back: pageIn(back), kept: existsSync(join(beside, 'site.json')) };
}

it('front and back change places, and the memory comes along', () => {
  const workspace = newPair();
  swap(workspace);
  expect(found(workspace)).toEqual({ front: 'new', back: 'old', kept: true });
  expect(existsSync(journalOf(workspace))).toBe(false);
});

describe('where a build was cut off', () => {
  it.each<[string, (workspace: Workspace) => void, ReturnType<typeof found>]>([
    [
      'with the front gone and the back named by the journal, the back comes',
      (workspace) => {
        intend(workspace, statSync(workspace.back).ino);
        rmSync(workspace.front, { recursive: true });
      },
      { front: 'new', back: undefined, kept: true },
    ],
    [
      'with the front moved away, the back comes whatever the journal says',
      (workspace) => renameSync(workspace.front, workspace.old),
      { front: 'new', back: 'old', kept: true },
    ],
    [
      'with the new site in front already, its memory is kept',
      (workspace) => {
        rmSync(workspace.back, { recursive: true });
        intend(workspace, statSync(workspace.front).ino);
      },
      { front: 'old', back: undefined, kept: true },
    ],
    [
      'with no front, and a back that is another folder than the journal names, the back stays a draft',
      (workspace) => {
        intend(workspace, statSync(workspace.back).ino + 1_000_000);
        rmSync(workspace.front, { recursive: true });
      },
      { front: undefined, back: 'new', kept: false },
    ],
    [
      'with no front and no journal, the back stays a draft',
      (workspace) => rmSync(workspace.front, { recursive: true }),
      { front: undefined, back: 'new', kept: false },
    ],
    [
      'with a journal of half a line, both stay',
      (workspace) => writeFileSync(journalOf(workspace), '{"back":'),
      { front: 'old', back: 'new', kept: false },
    ],
    [
      'with a journal before any rename, both stay',
      (workspace) => intend(workspace, statSync(workspace.back).ino),
      { front: 'old', back: 'new', kept: false },
    ],
  ])('%s', (_, cutOff, expected) => {
    const workspace = newPair();
    cutOff(workspace);
    recover(workspace);
    expect(found(workspace)).toEqual(expected);
    expect([workspace.old, journalOf(workspace)].filter((path) => existsSync(path))).toEqual([]);
  });

  it('and nothing at all is there, nothing is made', () => {
    const root = temporaryFolder();
    const workspace = workspaceOf(join(root, '_site'), join(root, 'cache'));
    mkdirSync(workspace.beside);
    recover(workspace);
    expect(found(workspace)).toEqual({ front: undefined, back: undefined, kept: false });
  });
});
