import { policyHash } from '../base/hash.ts';

export interface PolicySettings {
  /** What names the style sheet that pages hold, as {@link styleSource} gives it. */
  readonly style: string;
  /** Whether pages name an icon among the site's files; without one they name an empty `data:` address, lest browsers ask for one. */
  readonly hasIcon: boolean;
}

/** Names a style element by the hash of its text: `'sha256-…'`. */
export function styleSource(text: string): string {
  return `'sha256-${policyHash(text)}'`;
}

/**
 * The Content-Security-Policy of a page: nothing may run, and nothing may be loaded but the one style sheet and images of this site.
 * Data blocks such as JSON-LD are not run and need no hash.
 */
export function pagePolicy({ style, hasIcon }: PolicySettings): string {
  return [
    "default-src 'none'",
    `style-src ${style}`,
    `img-src 'self'${hasIcon ? '' : ' data:'}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** The same as a header, which alone can forbid that the page is shown within another site's. */
export function headerPolicy(settings: PolicySettings): string {
  return `${pagePolicy(settings)}; frame-ancestors 'none'`;
}
