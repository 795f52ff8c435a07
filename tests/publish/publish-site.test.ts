import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Hold, LockLostError } from '../../src/build/lock.ts';
import {
  NoEarlierReleaseError,
  type Published,
  publishSite,
  releaseBefore,
  rollBack,
} from '../../src/publish/publish-site.ts';
import { liveRelease, numberOf, type ReleaseFolder, releaseFolder } from '../../src/publish/releases.ts';
import { describeFolder } from '../../src/build/manifest/described-folder.ts';
import { builtFolder } from '../support/built-folder.ts';
import { contentOf } from '../support/folder-content.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';
import { unlocked } from '../support/unlocked.ts';

type Files = Readonly<Record<string, string>>;

interface Trial {
  readonly folder: ReleaseFolder;
  readonly publish: (files: Files, hold?: Hold) => Published;
  /** What a server finds in the live release. */
  readonly served: () => Files;
  readonly numbers: () => number[];
}

function newTrial(): Trial {
  const root = temporaryFolder();
  const folder = releaseFolder(join(root, 'server'));
  const site = join(root, 'site');
  mkdirSync(folder.work, { recursive: true });
  return {
    folder,
    publish: (files, hold = unlocked) => {
      rmSync(site, { recursive: true, force: true });
      writeFiles(site, files);
      return publishSite(folder, builtFolder(site), hold);
    },
    served: () => contentOf(join(folder.releases, liveRelease(folder) ?? 'none')),
    numbers: () => readdirSync(folder.releases).map(numberOf),
  };
}

const page = (text: string): Files => ({ 'index.html': `<style>a</style>${text}`, 'about/index.html': 'about' });
const image = (version: string): Files => ({ [`images/quay.${version.repeat(10)}.png`]: version });

describe('a publish', () => {
  it('serves the site, with the files of the release before where they have the same bytes', () => {
    const { folder, publish, served } = newTrial();
    const first = publish(page('one'));
    expect(first).toMatchObject({ previous: undefined, changed: true, files: { new: 2, shared: 0, kept: 0 } });
    expect(served()).toEqual(page('one'));
    const second = publish(page('two'));
    expect(second).toMatchObject({ previous: first.release, files: { new: 1, shared: 1, kept: 0 } });
    expect(served()).toEqual(page('two'));
    const about = [first, second].map(({ release }) => statSync(join(folder.releases, release, 'about/index.html')));
    expect(about[0]?.ino).toBe(about[1]?.ino);
  });

  it('names a release by its number and the hash of its style sheet', () => {
    const { publish } = newTrial();
    expect(publish(page('one')).release).toBe('000001~ypeBEsobvcr6wjGzmiPcTaeG7_gUfE5yuYB3ha_uSLs');
    expect(publish({ 'index.html': 'no style' }).release).toBe('000002');
  });

  it('that fails leaves the live site as it is, and takes no room', () => {
    const { folder, publish, served } = newTrial();
    publish(page('one'));
    const listing = { files: new Map([['index.html', { size: 1, modified: 1, inode: 1 }]]), folders: [], others: [] };
    const nowhere = join(folder.root, 'nowhere');
    const gone = { folder: nowhere, listing, manifest: describeFolder(nowhere) };
    expect(() => publishSite(folder, gone, unlocked)).toThrow('ENOENT');
    expect(readdirSync(folder.work)).toEqual(['1.json']);
    expect(served()).toEqual(page('one'));
  });

  it('of the very site that is live makes no release', () => {
    const { publish, numbers } = newTrial();
    publish({ ...page('one'), ...image('a') });
    publish(page('two'));
    expect(publish(page('two'))).toMatchObject({ changed: false, files: { new: 0 } });
    expect(publish({ 'index.html': page('two')['index.html'] ?? '' })).toMatchObject({ changed: true });
    expect(numbers()).toEqual([1, 2, 3]);
  });

  it('keeps images of former releases for pages that are open, as long as those releases are kept', () => {
    const { publish, served } = newTrial();
    publish({ ...page('1'), ...image('a') });
    expect(publish({ ...page('2'), ...image('b') }).files).toMatchObject({ kept: 1 });
    expect(served()).toEqual({ ...page('2'), ...image('b'), ...image('a') });
    for (const number of [3, 4, 5]) publish(page(String(number)));
    expect(served()).toEqual({ ...page('5'), ...image('a'), ...image('b') });
    publish(page('6'));
    expect(served()).toEqual({ ...page('6'), ...image('b') });
    publish(page('7'));
    expect(served()).toEqual(page('7'));
  });

  it.each([
    ['of a page that shows it no more', { 'a/index.html': 'text' }, true],
    ['of a withdrawn page', { 'a/index.html': '<meta name="robots" content="noindex">' }, false],
    ['of a page that is gone', {}, false],
    ['of a withdrawn page and another', { 'b/index.html': 'text' }, true],
  ])('keeps an image only for pages that are still published: %s', (_, after, kept) => {
    const { publish, served } = newTrial();
    const pages = Object.keys(after).concat('a/index.html');
    const [file = ''] = Object.keys(image('a'));
    const before = Object.fromEntries(pages.map((name) => [name, `<img src="/sub/${file}">`]));
    publish({ ...page('1'), ...before, ...image('a') });
    publish({ ...page('2'), ...after });
    expect(file in served()).toBe(kept);
    publish({ ...page('3'), ...after });
    expect(file in served()).toBe(kept);
  });

  it('keeps five releases, and among them the one that was live before', () => {
    const { publish, numbers, folder } = newTrial();
    for (const number of [1, 2, 3, 4, 5, 6, 7]) publish(page(String(number)));
    expect(numbers()).toEqual([3, 4, 5, 6, 7]);
    expect(readdirSync(folder.work).toSorted()).toEqual([3, 4, 5, 6, 7].map((number) => `${number}.json`));
    for (let times = 0; times < 4; times++) rollBack(folder, unlocked);
    publish(page('8'));
    expect(numbers()).toEqual([3, 5, 6, 7, 8]);
  });

  it.each([
    ['other redirects', 'location = /a/', true],
    ['another style sheet alone', 'set $s "\'sha256-b=\'";', false],
  ])('tells whether the server has to read its rules again: %s', (_, rules, expected) => {
    const { publish } = newTrial();
    const before = expected ? '' : 'set $s "\'sha256-a=\'";';
    publish({ ...page('one'), 'briefing.nginx.conf': before });
    expect(publish({ ...page('two'), 'briefing.nginx.conf': rules }).rulesChanged).toBe(expected);
  });
});

describe('a rollback', () => {
  it('makes the release live that was live before, and the next one the one before that', () => {
    const { folder, publish, served } = newTrial();
    for (const text of ['one', 'two', 'three']) publish(page(text));
    rollBack(folder, unlocked);
    expect(served()).toEqual(page('two'));
    rollBack(folder, unlocked);
    expect(served()).toEqual(page('one'));
    expect(() => rollBack(folder, unlocked)).toThrow(NoEarlierReleaseError);
    expect(served()).toEqual(page('one'));
  });

  it('after a publish that came after a rollback does not bring back what was taken back', () => {
    const { folder, publish, served } = newTrial();
    publish(page('good'));
    publish(page('bad'));
    rollBack(folder, unlocked);
    publish(page('better'));
    rollBack(folder, unlocked);
    expect(served()).toEqual(page('good'));
  });

  it('keeps images of the release that it takes back, which are not taken for its own later', () => {
    const { folder, publish, served } = newTrial();
    publish(page('one'));
    publish({ ...page('two'), ...image('b') });
    rollBack(folder, unlocked);
    expect(served()).toEqual({ ...page('one'), ...image('b') });
    expect(publish(page('one'))).toMatchObject({ changed: false });
    for (const number of [3, 4, 5, 6, 7]) publish(page(String(number)));
    expect(served()).toEqual(page('7'));
  });

  it('goes to the next lower number where the records are lost', () => {
    const { folder, publish, served } = newTrial();
    for (const text of ['one', 'two']) publish(page(text));
    rmSync(folder.work, { recursive: true });
    mkdirSync(folder.work);
    rollBack(folder, unlocked);
    expect(served()).toEqual(page('one'));
  });

  it('goes to the next lower number where the release that was live before is gone', () => {
    const { folder, publish, served } = newTrial();
    const [, second] = ['one', 'two', 'three'].map((text) => publish(page(text)).release);
    rmSync(join(folder.releases, second ?? ''), { recursive: true });
    expect(releaseBefore(folder)).toMatch(/^000001/);
    rollBack(folder, unlocked);
    expect(served()).toEqual(page('one'));
  });

  it('of nothing is refused', () => {
    expect(() => rollBack(newTrial().folder, unlocked)).toThrow(NoEarlierReleaseError);
  });
});

describe('the lock of the published folder', () => {
  const many = Object.fromEntries(Array.from({ length: 20 }, (_, number) => [`${number}/index.html`, `${number}`]));

  /** A lock that counts its signs of life and is lost at one of them, or when it is asked for. */
  function counted(lostAt = Number.POSITIVE_INFINITY): { hold: Hold; signs: () => number } {
    let signs = 0;
    const lost = (): never => {
      throw new LockLostError('taken over');
    };
    return {
      signs: () => signs,
      hold: {
        renew: () => void (++signs >= lostAt && lost()),
        confirm: () => void (Number.isFinite(lostAt) && lost()),
      },
    };
  }

  it('gives a sign of life for each file that is copied, opened to readers and flushed', () => {
    const { folder, publish } = newTrial();
    const { hold, signs } = counted();
    publish(page('one'), hold);
    const before = signs();
    publish({ ...page('two'), ...many }, hold);
    expect(signs() - before).toBeGreaterThanOrEqual(3 * 21);
    const forward = signs();
    rollBack(folder, hold);
    expect(signs()).toBeGreaterThan(forward);
  });

  it.each([
    ['at the first file', 1],
    ['amid the files', 12],
    ['after all was copied', 40],
    ['just before the switch', 1_000_000],
  ])('that another publish takes over %s ends this one, and what is the other’s stays', (_, lostAt) => {
    const { folder, publish, served } = newTrial();
    publish(page('one'));
    expect(() => publish({ ...page('two'), ...many }, counted(lostAt).hold)).toThrow(LockLostError);
    expect(served()).toEqual(page('one'));
    expect(existsSync(folder.next)).toBe(true);
  });

  it('that is lost amid a rollback leaves the live release', () => {
    const { folder, publish, served } = newTrial();
    publish(page('one'));
    publish(page('two'));
    expect(() => rollBack(folder, counted(1).hold)).toThrow(LockLostError);
    expect(served()).toEqual(page('two'));
  });
});
