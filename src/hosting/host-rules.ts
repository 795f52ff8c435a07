import type { HostWithRules } from './host.ts';
import type { Redirect } from '../addresses/former-addresses.ts';
import type { OutputPath, SitePath } from '../addresses/paths.ts';

/** All that a host is told of a site by rules. Addresses are given without the path prefix. */
export interface HostRules {
  readonly pathPrefix: string;
  readonly redirects: readonly Redirect[];
  /** Addresses of withdrawn records. */
  readonly withdrawn: readonly SitePath[];
  /** The style sheet of pages and whether they have an icon, for the content policy. */
  readonly style: string;
  readonly hasIcon: boolean;
  readonly strictTransport: boolean;
  /** Whether every file in the images folder has the hash of its content in its name. */
  readonly imagesAreHashed: boolean;
  /** Files of the site that are feeds: `feed.xml`, `people/ana/feed.json`. */
  readonly feeds: readonly OutputPath[];
  /** Whether the site holds the whole archive as JSON-LD. */
  readonly hasLinkedData: boolean;
}

/** How many redirects a host reads; what is beyond needs a page at each former address. */
export function mostRedirects(host: HostWithRules): number {
  // Cloudflare reads 2,000 rules, and each former address of a page takes two: with and without the slash at its end.
  return host === 'cloudflare' ? 1_000 : Number.POSITIVE_INFINITY;
}
