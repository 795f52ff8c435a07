import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BuiltSite, finishedSite } from '../../../src/publish/finished-site.ts';
import { describeFolder } from '../../../src/build/manifest/described-folder.ts';
import { manifestOf, type SiteManifest } from '../../../src/build/manifest/site-manifest.ts';
import { describeFront, keepMemory, loadMemory } from '../../../src/build/state/memory.ts';
import { publishSite } from '../../../src/publish/publish-site.ts';
import {
  describeRelease,
  releaseFolder,
  makeReleaseFolder,
  type ReleaseFolder,
} from '../../../src/publish/releases.ts';
import { listFolder } from '../../../src/build/disk/site-folder.ts';
import { workspaceOf } from '../../../src/build/workspace.ts';
import { briefing } from '../../support/briefing.ts';
import { builtFolder } from '../../support/built-folder.ts';
import { siteOf } from '../../support/site.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';
import { unlocked } from '../../support/unlocked.ts';

/** A manifest whose lists are in the order of files; of withdrawn stories it knows the page alone. */
function inOrder({ hidden, stories, images, ...rest }: SiteManifest): SiteManifest {
  const known = stories.map((story) => (hidden.includes(story.file) ? { ...story, title: '', date: '' } : story));
  return {
    ...rest,
    hidden: hidden.toSorted(),
    stories: known.toSorted((a, b) => (a.file < b.file ? -1 : 1)),
    images: Object.fromEntries(Object.entries(images).map(([file, pages]) => [file, pages.toSorted()])),
  };
}

describe('the manifest of a build', () => {
  it.each([['portable'], ['nginx']])('says what the pages of the site say: for %s', (host) => {
    const folder = temporaryFolder();
    const articles = resolve('tests/fixtures/site-small');
    const { code } = briefing(folder, ['build', '--complete', '--articles', articles, '--for', host]);
    expect(code).toBe(0);
    const { front, beside } = workspaceOf(join(folder, '_site'), 'cache');
    const manifest = loadMemory(beside)?.manifest;
    expect(manifest && inOrder(manifest)).toEqual(inOrder(describeFolder(front)));
    expect(manifest?.address).toBe('https://lenn.example/');
    expect(manifest?.style).toMatch(/^~.{43}$/);
    expect(manifest?.hidden).toContain('404.html');
    expect(Object.keys(manifest?.images ?? {}).filter((file) => !file.startsWith('images/social/'))).toHaveLength(1);
  });

  const story = '---\ntitle: Talks\ndate: 2024-06-19\nsummary: They met.\n';
  it.each([
    { what: 'an address', options: { baseUrl: 'https://a.example' }, address: 'https://a.example/' },
    { what: 'no address', options: {}, address: '/' },
    {
      what: 'an address in a folder',
      options: { baseUrl: 'https://a.example', pathPrefix: '/sub/' },
      address: 'https://a.example/sub/',
    },
    { what: 'a folder alone', options: { pathPrefix: '/sub/' }, address: '/sub/' },
  ])('knows a site with $what', ({ options, address }) => {
    const { plan } = siteOf({ 'stories/talks.md': `${story}---\n` }, options);
    expect(manifestOf(plan, 'styles').address).toBe(address);
  });

  it('knows pages that are hidden and pages of stories, and no title of one that was withdrawn', () => {
    const { plan } = siteOf({
      'stories/talks.md': `${story}aliases: [old-talks]\n---\n`,
      'stories/gone.md': `${story.replace('Talks', 'Secret')}withdrawn: { date: 2024-07-01, reason: Wrong. }\n---\n`,
    });
    const { hidden, stories } = manifestOf(plan, 'styles');
    expect(hidden.toSorted()).toEqual(['404.html', 'stories/gone/index.html', 'stories/old-talks/index.html']);
    expect(stories).toEqual([
      { file: 'stories/talks/index.html', title: 'Talks', date: '2024-06-19' },
      { file: 'stories/gone/index.html', title: '', date: '' },
    ]);
  });
});

const page = '<style>a</style><meta name="generator" content="Summit Briefing">';
const said: SiteManifest = { address: 'https://said.example/', style: '', hidden: [], stories: [], images: {} };

describe('what site stands in a folder', () => {
  const described = (harm: (front: string) => void): string => {
    const workspace = workspaceOf(join(temporaryFolder(), '_site'), 'cache');
    writeFiles(workspace.front, { 'index.html': page, 'about/index.html': 'about' });
    const stamps = [...(listFolder(workspace.front)?.files ?? [])];
    const outputs = new Map(stamps.map(([file, { size, modified }]) => [file, { hash: '', size, modified }]));
    const memory = { manifest: said, outputs };
    harm(workspace.front);
    const listing = listFolder(workspace.front);
    if (!listing) throw new Error('there is a folder');
    return describeFront(workspace.front, listing, [undefined, memory]).address;
  };

  it('is what the build remembers whose files they are', () => {
    expect(described(() => undefined)).toBe('https://said.example/');
  });

  it.each<[string, (front: string) => void]>([
    ['a page is another', (front) => writeFileSync(join(front, 'index.html'), 'mine')],
    ['a page is not there', (front) => rmSync(join(front, 'about/index.html'))],
    ['there is one more', (front) => writeFileSync(join(front, 'more.html'), 'mine')],
  ])('is what its files say where %s, as with a memory of an older site', (_, harm) => {
    expect(described(harm)).toBe('/');
  });

  it('is remembered in the cache alone where nothing can stand beside it', () => {
    const root = temporaryFolder();
    const workspace = workspaceOf(join(root, '_site'), join(root, 'cache'));
    writeFiles(workspace.front, { 'index.html': page, '404.html': page, 'data/archive.json': '{}' });
    const files = [...(listFolder(workspace.front)?.files ?? [])];
    const outputs = new Map(files.map(([file, { size, modified }]) => [file, { hash: '', size, modified }]));
    keepMemory(workspace.cache, { manifest: said, outputs });
    expect(finishedSite(workspace)).toMatchObject({ manifest: said });
  });
});

describe('a publish goes by the manifest', () => {
  const image = 'images/quay.Ab3dE6gH9k.png';
  const shows = `<img src="/${image}">`;
  const publishTwice = (
    before: Partial<SiteManifest>,
    after: Partial<SiteManifest>,
    between: (folder: ReleaseFolder) => void = () => undefined,
  ): { names: string[]; kept: number } => {
    const root = temporaryFolder();
    const folder = releaseFolder(join(root, 'server'));
    makeReleaseFolder(folder);
    writeFiles(join(root, 'one'), { 'index.html': page, 'a/index.html': shows, 'b/index.html': 'b', [image]: 'quay' });
    writeFiles(join(root, 'two'), { 'index.html': 'home', 'a/index.html': 'a', 'b/index.html': 'b' });
    const [one, two] = ['one', 'two'].map((name) => builtFolder(join(root, name)));
    if (!one || !two) throw new Error('there are two sites');
    const told = (site: BuiltSite, manifest: Partial<SiteManifest>): BuiltSite => {
      return { ...site, manifest: { ...site.manifest, ...manifest } };
    };
    const first = publishSite(folder, told(one, before), unlocked);
    expect(describeRelease(folder, first.release).manifest).toEqual(told(one, before).manifest);
    between(folder);
    const second = publishSite(folder, told(two, after), unlocked);
    return { names: [first.release, second.release], kept: second.files.kept };
  };

  it.each<[string, Partial<SiteManifest>, Partial<SiteManifest>, number]>([
    ['keeps an image for a page that is still published', { images: { [image]: ['b/index.html'] } }, {}, 1],
    ['and not for one that is hidden', { images: { [image]: ['b/index.html'] } }, { hidden: ['b/index.html'] }, 0],
    ['nor for one that is gone', { images: { [image]: ['c/index.html'] } }, {}, 0],
    ['nor where nothing is known of it', { images: {} }, {}, 0],
  ])('%s', (_, before, after, kept) => {
    expect(publishTwice(before, after).kept).toBe(kept);
  });

  it('and names the release by it', () => {
    const style = `~${'a'.repeat(43)}`;
    expect(publishTwice({ style }, { style: '' }).names).toEqual([`000001${style}`, '000002']);
  });

  it.each([
    { what: 'keeps what a published page shows', hidden: [], kept: 1 },
    { what: 'does not keep what a hidden one shows', hidden: ['a/index.html'], kept: 0 },
  ])('and where that of a release is lost, by its pages: $what', ({ hidden, kept }) => {
    const loseRecords = ({ work }: ReleaseFolder): void => rmSync(join(work, '1.json'));
    expect(publishTwice({ images: {} }, { hidden }, loseRecords).kept).toBe(kept);
  });
});
