import type { Entry } from '../graph/link/entry.ts';
import { folderOfKind, type RecordKind } from '../model/values/kinds.ts';

declare const sitePathBrand: unique symbol;

/** The path of a page within the site, without the path prefix: `/people/ana-silva/`. Begins and ends with `/`. */
export type SitePath = `/${string}` & { readonly [sitePathBrand]: true };

declare const outputPathBrand: unique symbol;

/** A file within the output folder: `people/ana-silva/index.html`. */
export type OutputPath = string & { readonly [outputPathBrand]: true };

/** Joins parts, each already safe in a URL, to a path: `sitePath('people', 'ana')` is `/people/ana/`; without parts, `/`. */
export function sitePath(...parts: readonly string[]): SitePath {
  // oxlint-disable-next-line no-unsafe-type-assertion -- the one place that mints site paths
  return `/${parts.map((part) => `${part}/`).join('')}` as SitePath;
}

export function recordPath({ kind, slug }: Entry): SitePath {
  return pathOf(kind, slug);
}

/** Where a record of a kind stands, or stood, under a slug. The publisher's own pages stand at the top. */
export function pathOf(kind: RecordKind, slug: string): SitePath {
  return kind === 'page' ? sitePath(slug) : sitePath(folderOfKind[kind], slug);
}

export function indexPath(kind: RecordKind): SitePath {
  return sitePath(folderOfKind[kind]);
}

/** Where the search field of every page leads. */
export const searchPath = sitePath('search');

/** The page of what has changed since an event. */
export function sincePath(event: Entry): SitePath {
  return sitePath('since', event.slug);
}

/** The page that sets the events of a series side by side. */
export function comparePath(series: string): SitePath {
  return sitePath('compare', series);
}

/** The file that a page is written to: `/people/` becomes `people/index.html`. */
export function pageFile(path: SitePath): OutputPath {
  return outputPath(`${path.slice(1)}index.html`);
}

/** A file's place in the output folder. Refuses what would lie outside it. */
export function outputPath(file: string): OutputPath {
  if (file.startsWith('/') || file.split('/').some((part) => part === '' || part === '.' || part === '..')) {
    throw new Error(`“${file}” is not a path within the output folder`);
  }
  // oxlint-disable-next-line no-unsafe-type-assertion -- the one place that mints output paths
  return file as OutputPath;
}

/** The file that holds the whole archive as JSON-LD. */
export const linkedDataFile = outputPath('data/archive.jsonld');

/** The folders that a file lies in, the nearest first: `a/b/c.html` lies in `a/b` and `a`. */
export function foldersAbove(file: string): string[] {
  const folders: string[] = [];
  for (let slash = file.lastIndexOf('/'); slash > 0; slash = file.lastIndexOf('/', slash - 1)) {
    folders.push(file.slice(0, slash));
  }
  return folders;
}

/**
 * Where an image stands; its name carries its content's hash, so that it can be cached for ever. Its ending is in lower case, as hosts
 * know endings by which they tell types and lifetimes.
 */
export function imagePath(file: string, hash: string): OutputPath {
  const dot = file.lastIndexOf('.');
  const mark = hash.replace(/[^A-Za-z0-9]/g, '').slice(0, 10);
  return outputPath(`images/${file.slice(0, dot)}.${mark}${file.slice(dot).toLowerCase()}`);
}
