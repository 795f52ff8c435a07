import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasHashedName } from '../hosting/hashed-names.ts';
import { nginxRuleFile } from '../hosting/nginx-rules.ts';
import { bringFile, type Brought } from './bring-file.ts';
import { type Hold, LockLostError } from '../build/lock.ts';
import { ensureFolder } from '../build/disk/write-file.ts';
import { flushRelease, openToReaders } from './release-files.ts';
import {
  clearLeftovers,
  deleteReleases,
  describeRelease,
  listReleases,
  liveRelease,
  moveToReleases,
  numberOf,
  readRecord,
  type ReleaseFolder,
  type ReleaseName,
  switchTo,
  writeRecord,
} from './releases.ts';
import { type FolderListing, listFolder } from '../build/disk/site-folder.ts';
import type { BuiltSite } from './finished-site.ts';
import type { DescribedSite } from '../build/manifest/site-manifest.ts';
import { withheldFiles } from './withheld-files.ts';

/** How many releases are kept, the live one among them. */
const mostReleases = 5;

/** What a publish or a rollback did. */
export interface Published {
  readonly release: ReleaseName;
  /** The release that was live before; `undefined` if there was none. */
  readonly previous: ReleaseName | undefined;
  /** Whether another release is live than before. */
  readonly changed: boolean;
  /** Whether a server has to read the site's rules again. */
  readonly rulesChanged: boolean;
  readonly files: { readonly new: number; readonly shared: number; readonly kept: number };
}

/** There is no release to go back to. */
export class NoEarlierReleaseError extends Error {}

/**
 * Makes a release of a finished site and puts it in the place of the live one. Call with the lock held, which gives signs of life
 * meanwhile. Cut off at any moment, the folder serves the old release or the new one.
 */
export function publishSite(folder: ReleaseFolder, site: BuiltSite, hold: Hold): Published {
  clearLeftovers(folder);
  try {
    return makeRelease(folder, site, hold);
  } catch (error) {
    // A disk that is full must not stay so. What another publish took over is its own.
    if (!(error instanceof LockLostError)) clearLeftovers(folder);
    throw error;
  }
}

function makeRelease(folder: ReleaseFolder, site: BuiltSite, hold: Hold): Published {
  const releases = listReleases(folder);
  const live = liveRelease(folder);
  const brought = bringFiles(folder, site, live, hold);
  if (live !== undefined && brought.new === 0 && isWholeOf(folder, live, site.listing)) {
    const files = { new: 0, shared: brought.shared, kept: 0 };
    hold.confirm();
    clearLeftovers(folder);
    openToReaders(join(folder.releases, live), hold.renew);
    return { release: live, previous: live, changed: false, rulesChanged: false, files };
  }
  const kept = releasesToKeep(releases, live);
  const release = `${String(numberOf(releases.at(-1) ?? '') + 1).padStart(6, '0')}${site.manifest.style}`;
  const inherited = inheritFiles(folder, { ...site, folder: folder.next }, kept, hold);
  openToReaders(folder.next, hold.renew);
  flushRelease(folder.next, hold.renew);
  hold.confirm();
  writeRecord(folder, release, { previous: live ?? null, inherited, manifest: site.manifest });
  moveToReleases(folder, release);
  const rulesChanged = rulesDiffer(folder, live, release);
  switchTo(folder, release);
  deleteReleases(
    folder,
    releases.filter((name) => !kept.includes(name)),
  );
  return { release, previous: live, changed: true, rulesChanged, files: { ...brought, kept: inherited.length } };
}

/** Puts the release that was live before in the place of the live one. Call with the lock held, which gives signs of life meanwhile. */
export function rollBack(folder: ReleaseFolder, hold: Hold): Published {
  clearLeftovers(folder);
  const releases = listReleases(folder);
  const live = liveRelease(folder);
  const before = releaseBefore(folder);
  if (live === undefined || before === undefined) throw new NoEarlierReleaseError('there is no earlier release');
  const record = readRecord(folder, before);
  // Written down before they are there, so that they are never taken for the release's own.
  const others = releases.filter((name) => name !== before);
  const missing = filesToInherit(folder, describeRelease(folder, before), others);
  writeRecord(folder, before, { ...record, inherited: [...record.inherited, ...missing.keys()] });
  for (const [file, source] of missing) {
    hold.renew();
    bringInto(join(folder.releases, before), file, source, undefined);
  }
  openToReaders(join(folder.releases, before), hold.renew);
  flushRelease(join(folder.releases, before), hold.renew);
  hold.confirm();
  const rulesChanged = rulesDiffer(folder, live, before);
  switchTo(folder, before);
  return {
    release: before,
    previous: live,
    changed: true,
    rulesChanged,
    files: { new: 0, shared: 0, kept: missing.size },
  };
}

/** The release that a rollback makes live: the one that was so before; where that is not known or gone, the next lower number. */
export function releaseBefore(folder: ReleaseFolder): ReleaseName | undefined {
  const live = liveRelease(folder);
  if (live === undefined) return undefined;
  const releases = listReleases(folder);
  const { previous } = readRecord(folder, live);
  if (previous !== null && releases.includes(previous)) return previous;
  return releases.findLast((name) => numberOf(name) < numberOf(live));
}

function bringFiles(
  { next, releases }: ReleaseFolder,
  { folder: site, listing: { files } }: BuiltSite,
  live: ReleaseName | undefined,
  { renew }: Hold,
): { new: number; shared: number } {
  const count = { new: 0, shared: 0 };
  ensureFolder(next);
  for (const file of files.keys()) {
    renew();
    const former = live === undefined ? undefined : join(releases, live, file);
    count[bringInto(next, file, join(site, file), former)]++;
  }
  return count;
}

function bringInto(folder: string, file: string, source: string, former: string | undefined): Brought {
  ensureFolder(dirname(join(folder, file)));
  return bringFile(join(folder, file), source, former);
}

/** Whether a release has no file of its own that the site has not. */
function isWholeOf(folder: ReleaseFolder, name: ReleaseName, { files }: FolderListing): boolean {
  return ownFiles(folder, name).every((file) => files.has(file));
}

function ownFiles(folder: ReleaseFolder, name: ReleaseName): string[] {
  const inherited = new Set(readRecord(folder, name).inherited);
  return [...(listFolder(join(folder.releases, name))?.files.keys() ?? [])].filter((file) => !inherited.has(file));
}

/** The live release and the newest others, so many that with a new one there are not too many. */
function releasesToKeep(releases: readonly ReleaseName[], live: ReleaseName | undefined): ReleaseName[] {
  const others = releases
    .filter((name) => name !== live)
    .slice(live === undefined ? 1 - mostReleases : 2 - mostReleases);
  return [...others, ...(live === undefined ? [] : [live])];
}

/** Adds files of other releases that pages may still ask for which readers have open. Gives what was added. */
function inheritFiles(
  folder: ReleaseFolder,
  into: DescribedSite,
  from: readonly ReleaseName[],
  { renew }: Hold,
): string[] {
  const missing = filesToInherit(folder, into, from);
  for (const [file, source] of missing) {
    renew();
    bringInto(into.folder, file, source, source);
  }
  return [...missing.keys()];
}

/** Files with hashed names that are releases' own and that a folder has not, and where they stand. */
function filesToInherit(
  folder: ReleaseFolder,
  { folder: into, manifest }: DescribedSite,
  from: readonly ReleaseName[],
): Map<string, string> {
  const found = new Map<string, string>();
  const hidden = new Set(manifest.hidden);
  const isPublished = (page: string): boolean => !hidden.has(page) && existsSync(join(into, page));
  for (const name of from) {
    const missing = ownFiles(folder, name).filter((file) => hasHashedName(file) && !existsSync(join(into, file)));
    if (missing.length === 0) continue;
    const withheld = withheldFiles(missing, describeRelease(folder, name).manifest, isPublished);
    for (const file of missing) if (!withheld.has(file)) found.set(file, join(folder.releases, name, file));
  }
  return found;
}

function rulesDiffer({ releases }: ReleaseFolder, before: ReleaseName | undefined, after: ReleaseName): boolean {
  const rulesOf = (name: ReleaseName): string => {
    const file = join(releases, name, nginxRuleFile);
    // A release's name tells its style sheet, so that a change of that alone needs no new reading.
    return existsSync(file) ? readFileSync(file, 'utf8').replace(/'sha256-[^']*'/, '') : '';
  };
  return (before === undefined ? '' : rulesOf(before)) !== rulesOf(after);
}
