import { decodePercents } from '../../base/escape.ts';
import type { BuiltSite } from './built-site.ts';

/** Where an address of a site without an address of its own is taken to stand. */
const unknownHost = 'https://site.invalid';

/** What an address on a page leads to. */
export type Target =
  | { readonly type: 'outside' }
  /** On this host, but not in the folder of the site. */
  | { readonly type: 'beside' }
  | { readonly type: 'inside'; readonly file: string; readonly anchor: string };

/** Follows an address that stands in a file of the site, as a browser would. */
export function follow({ site }: BuiltSite, file: string, address: string): Target {
  const { pathPrefix } = site;
  const origin = site.baseUrl === undefined ? unknownHost : new URL(site.baseUrl).origin;
  const base = `${origin}${pathPrefix}${file}`;
  if (!URL.canParse(address, base)) return { type: 'beside' };
  const url = new URL(address, base);
  if (url.origin !== origin) return { type: 'outside' };
  const path = decodePercents(url.pathname);
  if (!path.startsWith(pathPrefix)) return { type: 'beside' };
  const within = path.slice(pathPrefix.length);
  return {
    type: 'inside',
    file: within === '' || within.endsWith('/') ? `${within}index.html` : within,
    anchor: decodePercents(url.hash.slice(1)),
  };
}
