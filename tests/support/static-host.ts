import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from './answer.ts';

/*
 * A small reader of `_redirects` and `_headers` as Netlify and Cloudflare Pages document them, which answers as they would. A line
 * that a host would pass over in silence is an error here.
 */

interface RedirectLine {
  readonly from: string;
  readonly to: string;
  readonly status: number;
  readonly force: boolean;
}

interface HeaderBlock {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

type StaticHost = 'netlify' | 'cloudflare';

const knownStatuses: Readonly<Record<StaticHost, readonly number[]>> = {
  netlify: [200, 301, 302, 303, 307, 308, 404, 410],
  cloudflare: [200, 301, 302, 303, 307, 308],
};

export function readRedirects(host: StaticHost, text: string): RedirectLine[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const rules = lines.map((line): RedirectLine => {
    const [from = '', to = '', code = host === 'netlify' ? '301' : '302', ...rest] = line.split(/\s+/);
    const [, digits = '', mark] = /^(\d{3})(!?)$/.exec(code) ?? [];
    const known = knownStatuses[host].includes(Number(digits)) && (mark === '' || host === 'netlify');
    const splats = from.split('*').length - 1;
    const sound = from.startsWith('/') && to.startsWith('/') && splats <= 1 && (splats === 0 || from.endsWith('*'));
    if (!known || !sound || rest.length > 0 || line.length > 1_000) throw new Error(`not a rule of ${host}: ${line}`);
    return { from, to, status: Number(digits), force: mark === '!' };
  });
  const dynamic = rules.findIndex(({ from }) => /[*:]/.test(from));
  const still = dynamic < 0 ? rules.length : dynamic;
  // From the first dynamic rule on Cloudflare counts every rule as one.
  if (host === 'cloudflare' && (still > 2_000 || rules.length - still > 100)) throw new Error('too many rules');
  return rules;
}

export function readHeaders(text: string): HeaderBlock[] {
  const blocks: { path: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '' && !one.startsWith('#'))) {
    if (line.length > 2_000) throw new Error(`longer than is read: ${line}`);
    const [, name, value] = /^\s+([A-Za-z-]+): (.+)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) blocks.at(-1)?.headers.push([name, value]);
    // Netlify refuses anything after `*`.
    else if (/^\/[^\s*]*\*?$/.test(line)) blocks.push({ path: line, headers: [] });
    else throw new Error(`neither an address nor a header: ${line}`);
  }
  if (blocks.length > 100) throw new Error('more blocks than are read');
  return blocks;
}

/** Answers as a host would that serves a built folder. */
export function staticHost(host: StaticHost, folder: string): (path: string) => Answer {
  const redirects = readRedirects(host, readFileSync(join(folder, '_redirects'), 'utf8'));
  const blocks = readHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
  return (path) => {
    const found = fileAt(folder, path);
    for (const { from, to, status, force } of redirects) {
      const splat = match(path, from, host);
      // Netlify serves a file before a rule that is not forced, Cloudflare a rule before a file.
      if (splat === undefined || (host === 'netlify' && found !== undefined && !force)) continue;
      const target = to.replace(':splat', splat);
      if (status >= 300 && status < 400) return answer(status, path, undefined, { location: target });
      const file = fileAt(folder, target);
      if (file !== undefined) return answer(status, path, file);
      if (fileAt(folder, `${target}/`) !== undefined) return answer(301, path, undefined, { location: `${path}/` });
      return answer(404, path, join(folder, '404.html'));
    }
    if (found !== undefined) return answer(200, path, found);
    if (fileAt(folder, `${path}/`) !== undefined) return answer(301, path, undefined, { location: `${path}/` });
    return answer(404, path, join(folder, '404.html'));
  };

  function answer(status: number, path: string, file: string | undefined, more: Record<string, string> = {}): Answer {
    const headers: Record<string, string> = { ...more };
    for (const [name, value] of blocks.flatMap((block) => (headerFits(path, block.path) ? block.headers : []))) {
      const key = name.toLowerCase();
      headers[key] = key in headers ? `${headers[key]}, ${value}` : value;
    }
    const ending = file?.split('.').at(-1) ?? '';
    return {
      status,
      headers: { 'cache-control': 'public, max-age=0, must-revalidate', 'content-type': types[ending], ...headers },
      body: file === undefined ? Buffer.of() : readFileSync(file),
    };
  }
}

/** Types that both hosts give by the ending of a file. */
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  json: 'application/json',
  ics: 'text/calendar; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  webmanifest: 'application/manifest+json',
};

function fileAt(folder: string, path: string): string | undefined {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(file) && lstatSync(file).isFile() ? file : undefined;
}

/** What the `*` of a rule stands for at a path, or nothing where the rule has none; `undefined` where the rule does not fit. */
function match(path: string, from: string, host: StaticHost): string | undefined {
  const alike = (one: string): string => (host === 'netlify' && one.length > 1 ? one.replace(/\/$/, '') : one);
  if (!from.endsWith('*')) return alike(from) === alike(path) ? '' : undefined;
  const start = from.slice(0, -1);
  if (path.startsWith(start)) return path.slice(start.length);
  return host === 'netlify' && `${path}/` === start ? '' : undefined;
}

function headerFits(path: string, rule: string): boolean {
  const pattern = rule
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:[A-Za-z]\w*/g, '[^/]+')
    .replace('*', '.*');
  return new RegExp(`^${pattern}$`).test(path);
}
