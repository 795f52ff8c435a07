import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../src/build/workspace.ts';
import { writeSite } from '../../src/build/write-site.ts';
import { outputPath } from '../../src/addresses/paths.ts';
import { contentOf } from '../support/folder-content.ts';
import { expected, first, keep, newWorkspace, site } from '../support/marked-site.ts';

describe('a build that is cut off', () => {
  const second = { 'index.html': 'home 2', 'stories/b/index.html': 'b' };

  it('while it makes pages: the old site stays whole and the next build is right', () => {
    const workspace = newWorkspace();
    writeSite(workspace, site(first), keep);
    const failing = site(second).with(1, {
      file: outputPath('stories/b/index.html'),
      hash: () => 'never',
      make: () => {
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
    const kept = readFileSync(join(workspace.beside, 'site.json'));
    writeSite(workspace, site(second), keep);
    renameSync(join(workspace.beside, 'site.json'), join(workspace.beside, 'site.next.json'));
    writeFileSync(join(workspace.beside, 'site.json'), kept);
    writeFileSync(join(workspace.beside, 'journal.json'), JSON.stringify({ back: statSync(workspace.front).ino }));
    expect(writeSite(workspace, site(second), keep)).toMatchObject({ written: 0, removed: [] });
  });

  it('before the swap: its draft is forgotten', () => {
    const workspace = newWorkspace();
    writeSite(workspace, site(first), keep);
    writeSite(workspace, site(second), keep);
    writeFileSync(join(workspace.back, 'half-written.html'), 'half');
    writeFileSync(join(workspace.beside, 'site.next.json'), 'half');
    writeFileSync(join(workspace.beside, 'journal.json'), '{"back":');
    writeSite(workspace, site(first), keep);
    expect(contentOf(workspace.front)).toEqual(expected(first));
  });
});
