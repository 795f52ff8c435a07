import type { Entry } from '../graph/link/entry.ts';
import { type OutputPath, pathOf, type SitePath } from '../addresses/paths.ts';
import type { SiteView } from '../views/site/site-view.ts';

declare const homeBrand: unique symbol;

/** The whole address of the home page, which all others begin with: `https://briefing.example/sub/`. */
export type HomeAddress = string & { readonly [homeBrand]: true };

/** Where a site stands; `undefined` where nobody said, so that nothing can be written that is read away from it. */
export function homeAddress({ baseUrl, pathPrefix }: SiteView): HomeAddress | undefined {
  // oxlint-disable-next-line no-unsafe-type-assertion -- the one place that mints home addresses
  return baseUrl === undefined ? undefined : (`${baseUrl}${pathPrefix}` as HomeAddress);
}

export function pageAddress(home: HomeAddress, path: SitePath): string {
  return `${home}${path.slice(1)}`;
}

/** A file's whole address; its name may hold any character. */
export function fileAddress(home: HomeAddress, file: OutputPath): string {
  return `${home}${file.split('/').map(encodeURIComponent).join('/')}`;
}

/** The slug under which a record was first published: its oldest alias, which stands first, or else its own. */
export function firstSlug({ fields, slug }: Entry): string {
  return fields.aliases[0] ?? slug;
}

/**
 * What a record is known by for ever, whatever its file is called by now: the address under which it was first published. It leads to the
 * record still, since former addresses redirect.
 */
export function stableId(home: HomeAddress, entry: Entry): string {
  return pageAddress(home, pathOf(entry.kind, firstSlug(entry)));
}
