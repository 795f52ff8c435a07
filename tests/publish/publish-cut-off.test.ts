import type * as fs from 'node:fs';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { publishSite, rollBack } from '../../src/publish/publish-site.ts';
import { liveRelease, type ReleaseFolder, releaseFolder } from '../../src/publish/releases.ts';
import { contentOf } from '../support/folder-content.ts';
import { builtFolder } from '../support/built-folder.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';
import { unlocked } from '../support/unlocked.ts';

/** How many more steps that change the disk are carried out before the process is as good as dead. */
const power = vi.hoisted(() => ({ left: Number.POSITIVE_INFINITY }));

vi.mock('node:fs', async (importOriginal) => {
  const real = await importOriginal<typeof fs>();
  const changing = [
    'copyFileSync',
    'linkSync',
    'mkdirSync',
    'renameSync',
    'symlinkSync',
    'utimesSync',
    'writeFileSync',
  ];
  const cut = Object.fromEntries(
    [...changing, 'rmSync'].map((name) => [
      name,
      (...words: unknown[]): unknown => {
        if (power.left <= 0) throw new Error('cut off');
        power.left--;
        return (real[name as keyof typeof real] as (...all: unknown[]) => unknown)(...words);
      },
    ]),
  );
  return { ...real, ...cut };
});

/** Carries out an action until that many steps are done; tells whether it came to its end. */
function withPowerFor(steps: number, action: () => void): boolean {
  power.left = steps;
  try {
    action();
    return true;
  } catch (error) {
    if (!(error instanceof Error) || error.message !== 'cut off') throw error;
    return false;
  } finally {
    power.left = Number.POSITIVE_INFINITY;
  }
}

const versions = ['one', 'two', 'three', 'four', 'five'];

function filesOf(version: string): Record<string, string> {
  return {
    'index.html': `<style>${version}</style>`,
    'about/index.html': 'always the same',
    [`stories/${version}/index.html`]: version,
    [`images/x.${version.padEnd(10, '0')}.png`]: version,
  };
}

function newFolder(): {
  folder: ReleaseFolder;
  siteOf: (version: string) => string;
  publish: (version: string) => void;
} {
  const root = temporaryFolder();
  const folder = releaseFolder(join(root, 'server'));
  mkdirSync(folder.work, { recursive: true });
  const siteOf = (version: string): string => {
    const site = join(root, version);
    if (!existsSync(site)) writeFiles(site, filesOf(version));
    return site;
  };
  return {
    folder,
    siteOf,
    publish: (version) => {
      publishSite(folder, builtFolder(siteOf(version)), unlocked);
    },
  };
}

/** The site that a server finds, without images of former ones. */
function served({ releases, current }: ReleaseFolder, folder: ReleaseFolder): Record<string, string> | undefined {
  const live = liveRelease(folder);
  if (live === undefined) {
    expect(existsSync(current)).toBe(false);
    return undefined;
  }
  const content = contentOf(join(releases, live));
  const version = /<style>(.*)<\/style>/.exec(content['index.html'] ?? '')?.[1] ?? '';
  const own = `images/x.${version.padEnd(10, '0')}.png`;
  return Object.fromEntries(Object.entries(content).filter(([file]) => !file.startsWith('images/') || file === own));
}

describe('cut off at any step', () => {
  it('a publish leaves the old site or the new one, and the next publish is right', () => {
    let completed = 0;
    let steps = 0;
    for (; completed === 0 && steps < 500; steps++) {
      const { folder, siteOf, publish } = newFolder();
      // With five before it, the publish also deletes an old release.
      for (const version of versions) publish(version);
      siteOf('six');
      if (withPowerFor(steps, () => publish('six'))) completed++;
      expect([filesOf('five'), filesOf('six')]).toContainEqual(served(folder, folder));
      publish('six');
      expect(served(folder, folder)).toEqual(filesOf('six'));
      expect(readdirSync(folder.releases).length).toBeLessThanOrEqual(6);
      expect(readdirSync(folder.work).filter((name) => !name.endsWith('.json'))).toEqual([]);
    }
    expect(steps).toBeGreaterThan(20);
    expect(completed).toBe(1);
  });

  it('the very first publish leaves nothing or the site', () => {
    let completed = false;
    for (let steps = 0; !completed; steps++) {
      const { folder, siteOf, publish } = newFolder();
      siteOf('one');
      completed = withPowerFor(steps, () => publish('one'));
      expect([undefined, filesOf('one')]).toContainEqual(served(folder, folder));
      publish('one');
      expect(served(folder, folder)).toEqual(filesOf('one'));
    }
  });

  it('a rollback leaves the one or the other', () => {
    let completed = false;
    for (let steps = 0; !completed; steps++) {
      const { folder, publish } = newFolder();
      for (const version of ['one', 'two', 'three']) publish(version);
      completed = withPowerFor(steps, () => rollBack(folder, unlocked));
      expect([filesOf('three'), filesOf('two')]).toContainEqual(served(folder, folder));
      if (!completed) continue;
      expect(served(folder, folder)).toEqual(filesOf('two'));
      publish('four');
      expect(served(folder, folder)).toEqual(filesOf('four'));
    }
  });
});
