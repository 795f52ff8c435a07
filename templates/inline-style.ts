import { pagePolicy, styleSource } from '../src/hosting/content-policy.ts';
import type { SiteView } from '../src/views/site/site-view.ts';

/** The text of the one style element that every page of a site holds: the style sheet, and the running head of printed pages. */
export function inlineStyle(site: SiteView, styles: string): string {
  return `${styles}${runningHead(site.title)}`;
}

/** The site's name at the top of each printed page but the first, which shows it anyway. The same on every page of a site. */
function runningHead(title: string): string {
  const quoted = title.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${character.codePointAt(0)?.toString(16) ?? ''} `);
  return `@page{@top-left{content:"${quoted}"}}@page:first{@top-left{content:none}}`;
}

const policies = new WeakMap<SiteView, { readonly styles: string; readonly policy: string }>();

/** The content policy of a site whose pages state it themselves; worked out once for all of them. */
export function policyOf(site: SiteView, styles: string): string {
  const known = policies.get(site);
  if (known?.styles === styles) return known.policy;
  const policy = pagePolicy({ style: styleSource(inlineStyle(site, styles)), hasIcon: site.icon !== undefined });
  policies.set(site, { styles, policy });
  return policy;
}
