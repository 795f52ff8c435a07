import type { SitePath } from '../../addresses/paths.ts';
import type { SiteAddress } from '../../views/site/site-view.ts';

/**
 * The address of a page or file of the site for machines: whole where it is known where the site will stand, otherwise from the
 * root, which readers of JSON-LD and JSON resolve against the address they fetched.
 */
export function dataAddress({ baseUrl, pathPrefix }: SiteAddress, path: SitePath | `/${string}`): string {
  return `${baseUrl ?? ''}${pathPrefix}${path.slice(1)}`;
}
