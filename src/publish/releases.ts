import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { releaseNamePattern } from '../hosting/style-mark.ts';
import { flushFolder } from '../build/disk/flush.ts';
import { ensureFolder, writeFlushed } from '../build/disk/write-file.ts';
import { describeFolder } from '../build/manifest/described-folder.ts';
import { type DescribedSite, manifestSchema, type SiteManifest } from '../build/manifest/site-manifest.ts';
import { folderMode } from './release-files.ts';

/*
 * A folder that a server reads: `releases/` holds whole sites, `current` is a link to the one that is live, and `.publish/` is ours.
 * A release is put together in `.publish/` and moved to its place when it is whole, so that whatever stands in `releases/` is whole.
 */

/** The name of a release: its number, and after `~` the hash of the style sheet that its pages may use. */
export type ReleaseName = string;

const releaseName = new RegExp(`^${releaseNamePattern}$`);

/** What is remembered of a release. */
export interface ReleaseRecord {
  /** The release that was live before it. */
  readonly previous: ReleaseName | null;
  /** Files of other releases that it holds for pages that are open somewhere. */
  readonly inherited: readonly string[];
  /** What site it is. */
  readonly manifest?: SiteManifest | undefined;
}

const recordSchema = z.strictObject({
  previous: z.string().nullable(),
  inherited: z.array(z.string()),
  manifest: manifestSchema.optional(),
});

export interface ReleaseFolder {
  readonly root: string;
  readonly releases: string;
  readonly current: string;
  readonly work: string;
  /** Where the next release is put together. */
  readonly next: string;
}

export function releaseFolder(root: string): ReleaseFolder {
  const work = join(root, '.publish');
  return { root, releases: join(root, 'releases'), current: join(root, 'current'), work, next: join(work, 'next') };
}

/**
 * Makes the folder and what it needs, readable for every user. One that is there already is opened only if nobody but its owner may
 * enter it; whom else a publisher lets in is left as it is.
 */
export function makeReleaseFolder({ root, releases, work }: ReleaseFolder): void {
  const first = firstMissing(root);
  ensureFolder(root);
  const made = first === undefined ? [] : foldersBetween(first, root);
  for (const path of made) chmodSync(path, folderMode);
  for (const path of made) flushFolder(path);
  if (first !== undefined) flushFolder(dirname(first));
  if ((statSync(root).mode & 0o077) === 0) chmodSync(root, folderMode);
  ensureFolder(work);
  ensureFolder(releases);
  if ((statSync(releases).mode & 0o777) !== folderMode) chmodSync(releases, folderMode);
  flushFolder(root);
}

/** The outermost of a folder and those above it that is not there; `undefined` if all are. */
function firstMissing(path: string): string | undefined {
  if (existsSync(path)) return undefined;
  return firstMissing(dirname(path)) ?? path;
}

/** A folder, one that lies in it or is it, and those between them. */
function foldersBetween(outer: string, inner: string): string[] {
  return inner === outer ? [inner] : [inner, ...foldersBetween(outer, dirname(inner))];
}

/** Removes what a publish left that was cut off. Call with the lock held. */
export function clearLeftovers({ releases, work, next }: ReleaseFolder): void {
  ensureFolder(releases);
  for (const path of [next, join(work, 'old'), join(work, 'link')]) rmSync(path, { recursive: true, force: true });
}

/** The releases, oldest first. */
export function listReleases({ releases }: ReleaseFolder): ReleaseName[] {
  return readdirSync(releases)
    .filter((name) => releaseName.test(name))
    .toSorted((a, b) => numberOf(a) - numberOf(b));
}

export function numberOf(name: ReleaseName): number {
  return releaseName.test(name) ? Number.parseInt(name, 10) : 0;
}

/** The release that is live; `undefined` if there is none. */
export function liveRelease({ current, releases }: ReleaseFolder): ReleaseName | undefined {
  if (!lstatSync(current, { throwIfNoEntry: false })?.isSymbolicLink()) return undefined;
  const name = basename(readlinkSync(current));
  return lstatSync(join(releases, name), { throwIfNoEntry: false })?.isDirectory() ? name : undefined;
}

/** Moves the release that was put together to the others, and has the disk keep it there. */
export function moveToReleases({ next, releases, work }: ReleaseFolder, name: ReleaseName): void {
  renameSync(next, join(releases, name));
  flushFolder(releases);
  flushFolder(work);
}

/** Makes a release live, which the disk holds already: a new link takes the place of the old one in one step, and for good. */
export function switchTo({ root, current, work }: ReleaseFolder, name: ReleaseName): void {
  const link = join(work, 'link');
  rmSync(link, { force: true });
  symlinkSync(join('releases', name), link);
  renameSync(link, current);
  flushFolder(root);
}

/** What is remembered of a release; of one whose record is lost, nothing. */
export function readRecord({ work }: ReleaseFolder, name: ReleaseName): ReleaseRecord {
  try {
    return recordSchema.parse(JSON.parse(readFileSync(join(work, `${numberOf(name)}.json`), 'utf8')));
  } catch {
    return { previous: null, inherited: [] };
  }
}

/** A release and what site it is: what was written down of it, else what its files tell. */
export function describeRelease(folder: ReleaseFolder, name: ReleaseName): DescribedSite {
  const path = join(folder.releases, name);
  return { folder: path, manifest: readRecord(folder, name).manifest ?? describeFolder(path) };
}

export function writeRecord({ work }: ReleaseFolder, name: ReleaseName, record: ReleaseRecord): void {
  const path = join(work, `${numberOf(name)}.json`);
  writeFlushed(`${path}.next`, JSON.stringify(record));
  renameSync(`${path}.next`, path);
  flushFolder(work);
}

/** Deletes releases: each leaves `releases/` in one step, so that no half of one is ever taken for a release. */
export function deleteReleases({ releases, work }: ReleaseFolder, names: readonly ReleaseName[]): void {
  const old = join(work, 'old');
  for (const name of names) {
    ensureFolder(old);
    renameSync(join(releases, name), join(old, name));
    rmSync(join(work, `${numberOf(name)}.json`), { force: true });
  }
  rmSync(old, { recursive: true, force: true });
}
