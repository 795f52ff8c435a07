import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteView } from '../pages/site-view.ts';
import { listFolder } from '../build/site-folder.ts';
import { type PageFacts, readPage } from './page-facts.ts';

/** A built folder as the checks see it. */
export interface BuiltSite {
  /** Where the site stands. */
  readonly site: Pick<SiteView, 'baseUrl' | 'pathPrefix'>;
  /** Every file, relative to the folder, in the order of their names. */
  readonly files: readonly string[];
  has(file: string): boolean;
  /** How many bytes a file of the site has. */
  size(file: string): number;
  bytes(file: string): Uint8Array;
  text(file: string): string;
  /** Every page by its file. */
  readonly pages: ReadonlyMap<string, PageFacts>;
}

/** Reads a built folder; `undefined` if there is none. */
export function readBuiltSite(folder: string, site: BuiltSite['site']): BuiltSite | undefined {
  const listing = listFolder(folder);
  if (!listing) return undefined;
  const files = [...listing.files.keys()].toSorted();
  const bytes = (file: string): Uint8Array => readFileSync(join(folder, file));
  const text = (file: string): string => Buffer.from(bytes(file)).toString('utf8');
  const pages = new Map(files.filter((file) => file.endsWith('.html')).map((file) => [file, readPage(text(file))]));
  const size = (file: string): number => listing.files.get(file)?.size ?? 0;
  return { site, files, has: (file) => listing.files.has(file), size, bytes, text, pages };
}
