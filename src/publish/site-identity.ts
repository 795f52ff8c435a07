import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nginxRuleFile } from '../hosting/nginx-rules.ts';
import type { DescribedSite } from '../build/manifest/site-manifest.ts';

/** What tells one site from another that must not take its place unasked. */
export interface SiteIdentity {
  /** Whom the rules in the site are for; without rules any host will do. */
  readonly host: 'nginx' | 'Netlify or Cloudflare' | 'any host';
  /** The address of the home page; without a known host its path alone. */
  readonly address: string;
  readonly hasStories: boolean;
}

export function identityOf({ folder, manifest }: DescribedSite): SiteIdentity {
  const hidden = new Set(manifest.hidden);
  return {
    host: hostOf(folder),
    address: manifest.address,
    hasStories: manifest.stories.some(({ file }) => !hidden.has(file)),
  };
}

function hostOf(folder: string): SiteIdentity['host'] {
  if (existsSync(join(folder, nginxRuleFile))) return 'nginx';
  return existsSync(join(folder, '_headers')) ? 'Netlify or Cloudflare' : 'any host';
}
