import type { BuiltSite } from '../../src/publish/finished-site.ts';
import { describeFolder } from '../../src/build/manifest/described-folder.ts';
import { listFolder } from '../../src/build/disk/site-folder.ts';

/** A folder as the site that its files show it to be. */
export function builtFolder(folder: string): BuiltSite {
  const listing = listFolder(folder);
  if (!listing) throw new Error(`there is no folder ${folder}`);
  return { folder, listing, manifest: describeFolder(folder) };
}
