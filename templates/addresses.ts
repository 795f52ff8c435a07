import type { OutputPath, SitePath } from '../src/addresses/paths.ts';
import type { SiteView } from '../src/views/site/site-view.ts';

/*
 * The one place where an address within the site becomes the value of an attribute, so that a site can stand in any folder.
 */

/** Where a page is linked from other pages: `/people/ana/` is `/sub/people/ana/` on a site that stands in `/sub/`. */
export function pageHref(site: SiteView, path: SitePath): string {
  return within(site, path);
}

/** A page's whole address, for those who meet it elsewhere; `undefined` where nobody said where the site will stand. */
export function wholeAddress(site: SiteView, path: SitePath): string | undefined {
  return site.baseUrl === undefined ? undefined : `${site.baseUrl}${within(site, path)}`;
}

/** A file's whole address, for those who meet it elsewhere; `undefined` where nobody said where the site will stand. */
export function wholeFileAddress(site: SiteView, file: OutputPath): string | undefined {
  return site.baseUrl === undefined ? undefined : `${site.baseUrl}${fileHref(site, file)}`;
}

/** An address that an editor wrote: one from the root gets the prefix, one relative to its page stays as it is. */
export function writtenHref(site: SiteView, address: string): string {
  return address.startsWith('/') ? within(site, address) : address;
}

/** A file of the site, such as an image, whose name may hold any character. */
export function fileHref(site: SiteView, file: OutputPath): string {
  return within(site, `/${file.split('/').map(encodeURIComponent).join('/')}`);
}

function within({ pathPrefix }: SiteView, path: string): string {
  return `${pathPrefix}${path.slice(1)}`;
}
