import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nginxRuleFile } from '../hosting/nginx-rules.ts';

/** What tells one site from another that must not take its place unasked. */
export interface SiteIdentity {
  /** Whom the rules in the site are for; without rules any host will do. */
  readonly host: 'nginx' | 'Netlify or Cloudflare' | 'any host';
  /** The address of the home page; without a known host its path alone. */
  readonly address: string;
  readonly hasStories: boolean;
}

/** Reads from a built folder what site it is. */
export function identityOf(folder: string): SiteIdentity {
  const home = readFileSync(join(folder, 'index.html'), 'utf8');
  const canonical = /<link rel="canonical" href="([^"]*)"/.exec(home)?.[1];
  const wayToAbout = /<a href="([^"]*\/)about\/"/.exec(home)?.[1];
  return {
    host: hostOf(folder),
    address: canonical ?? wayToAbout ?? '/',
    hasStories: hasRecords(join(folder, 'data', 'stories')),
  };
}

function hostOf(folder: string): SiteIdentity['host'] {
  if (existsSync(join(folder, nginxRuleFile))) return 'nginx';
  return existsSync(join(folder, '_headers')) ? 'Netlify or Cloudflare' : 'any host';
}

/** Whether a folder of data holds a record. */
function hasRecords(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.json'));
}
