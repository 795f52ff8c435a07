import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteView } from '../../views/site/site-view.ts';
import { listFolder } from '../../build/disk/site-folder.ts';
import { type PageFacts, readPage } from './page-facts.ts';

/** A built folder as the checks see it. */
export interface BuiltSite {
  /** Where the site stands. */
  readonly site: Pick<SiteView, 'baseUrl' | 'pathPrefix'>;
  /** Every file, relative to the folder, in the order of their names. */
  readonly files: readonly string[];
  /** Those of them that the program made; the others are copies of the editors' own, whose form is their affair. */
  readonly made: readonly string[];
  has(file: string): boolean;
  /** How many bytes a file of the site has. */
  size(file: string): number;
  bytes(file: string): Uint8Array;
  text(file: string): string;
  /** Every page that the program made, by its file. */
  readonly pages: ReadonlyMap<string, PageFacts>;
}

/** Reads a built folder; `undefined` if there is none. `copied` are the files that are copies of the editors' own. */
export function readBuiltSite(
  folder: string,
  site: BuiltSite['site'],
  copied: ReadonlySet<string> = new Set(),
): BuiltSite | undefined {
  const listing = listFolder(folder);
  if (!listing) return undefined;
  const files = [...listing.files.keys()].toSorted();
  const bytes = (file: string): Uint8Array => readFileSync(join(folder, file));
  const text = (file: string): string => Buffer.from(bytes(file)).toString('utf8');
  const made = files.filter((file) => !copied.has(file));
  const pages = new Map(made.filter((file) => file.endsWith('.html')).map((file) => [file, readPage(text(file))]));
  const size = (file: string): number => listing.files.get(file)?.size ?? 0;
  return { site, files, made, has: (file) => listing.files.has(file), size, bytes, text, pages };
}
