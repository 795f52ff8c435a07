import { headerPolicy, styleSource } from './content-policy.ts';
import { calendarFile } from '../addresses/feed-files.ts';
import { contentTypeOf, feedTypes } from './content-types.ts';
import { linkedDataFile } from '../addresses/paths.ts';
import type { HostRules } from './host-rules.ts';
import { type Header, lifetimes, securityHeaders, sharingHeader } from './response-headers.ts';

/**
 * `_redirects` for Netlify and Cloudflare Pages: one rule a line, the first that fits is taken. Netlify treats an address with and
 * without its last `/` alike; Cloudflare compares letter by letter, and knows no 410, so that there a withdrawn record's page
 * answers with 200.
 */
export function redirectRules(host: 'netlify' | 'cloudflare', { pathPrefix, redirects, withdrawn }: HostRules): string {
  const prefix = pathPrefix.slice(0, -1);
  const moved = redirects.flatMap(({ from, to }) => {
    const withoutSlash = host === 'cloudflare' && from.endsWith('/') ? [from.slice(0, -1)] : [];
    return [from, ...withoutSlash].map((path) => `${prefix}${path} ${prefix}${to} 301`);
  });
  // The host takes a rule before a file only with the mark “!”. Files stand at the root of the host, whatever the prefix.
  const gone = host === 'netlify' ? withdrawn.map((path) => `${prefix}${path}* ${path}index.html 410!`) : [];
  const within = prefix === '' ? [] : [`${prefix}/* /:splat 200`];
  return [...moved, ...gone, ...within].map((line) => `${line}\n`).join('');
}

/**
 * `_headers` for the same hosts. Rules add to each other there, so no header stands in two that fit one address; that pages are
 * asked for again each time is what both hosts say of their own accord.
 */
export function headerRules(rules: HostRules): string {
  const { pathPrefix, style, hasIcon, strictTransport, imagesAreHashed } = rules;
  const prefixes = pathPrefix === '/' ? ['/'] : [pathPrefix, '/'];
  const policy = headerPolicy({ style: styleSource(style), hasIcon });
  const blocks: [path: string, headers: readonly Header[]][] = [['/*', securityHeaders(policy, strictTransport)]];
  for (const prefix of prefixes) {
    if (imagesAreHashed) blocks.push([`${prefix}images/*`, [['Cache-Control', lifetimes.hashed]]]);
    blocks.push([`${prefix}data/*`, [sharingHeader]], [`${prefix}${calendarFile}`, [sharingHeader]]);
    if (rules.hasLinkedData)
      blocks.push([`${prefix}${linkedDataFile}`, [['Content-Type', contentTypeOf(linkedDataFile)]]]);
    for (const [name, type] of feedTypes) {
      const places = new Set(rules.feeds.filter((file) => file.endsWith(name)).map(placeOf));
      for (const place of places) blocks.push([`${prefix}${place}${name}`, [['Content-Type', type], sharingHeader]]);
    }
  }
  return blocks
    .map(([path, headers]) => `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`)
    .join('');
}

/** Where a feed stands, for any record of its kind: `people/:record/`. */
function placeOf(file: string): string {
  const [kind, ...rest] = file.split('/');
  return rest.length === 0 ? '' : `${kind}/${':record/'.repeat(rest.length - 1)}`;
}
