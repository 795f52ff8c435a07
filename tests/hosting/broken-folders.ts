import { chmodSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from '../support/temporary-folder.ts';

export const secret = 'nobody may read this';

/** A published site, with what stands in its place in turn. */
export interface Server {
  readonly folder: string;
  readonly current: string;
  readonly release: string;
}

/** Leads the link elsewhere, as `publish` does it. */
export function lead(current: string, target: string): void {
  rmSync(current, { force: true });
  symlinkSync(target, current);
}

type Breaking = readonly [name: string, breakIt: (server: Server) => void, mend: (server: Server) => void];

/** Where the link that the test sets again mends all. */
const nothing = (): void => undefined;

export const breakings: readonly Breaking[] = [
  ['is missing', ({ current }) => rmSync(current), nothing],
  ['leads nowhere', ({ current }) => lead(current, 'releases/999999'), nothing],
  ['leads to itself', ({ current }) => lead(current, 'current'), nothing],
  ['leads to a file', ({ current }) => lead(current, '../plain.txt'), nothing],
  ['leads to the root of the disk', ({ current }) => lead(current, '/'), nothing],
  ['leads to the folder of all releases', ({ current }) => lead(current, 'releases'), nothing],
  ['leads to the folder above', ({ current }) => lead(current, '.'), nothing],
  ['leads to a folder that is no site', ({ current }) => lead(current, '../elsewhere'), nothing],
  [
    'leads to a folder outside that holds the rules',
    ({ current, release, folder }) => {
      const rules = readFileSync(join(release, 'briefing.nginx.conf'));
      writeFileSync(join(folder, '../elsewhere/briefing.nginx.conf'), rules);
      lead(current, '../elsewhere');
    },
    nothing,
  ],
  [
    'is a folder of somebody else',
    ({ current }) => {
      rmSync(current);
      writeFiles(current, { 'secret.txt': secret, 'index.html': secret });
    },
    ({ current }) => rmSync(current, { recursive: true }),
  ],
  [
    'is a file',
    ({ current }) => {
      rmSync(current);
      writeFileSync(current, secret);
    },
    nothing,
  ],
  [
    'leads to a release that nobody else may enter',
    ({ release }) => chmodSync(release, 0o700),
    ({ release }) => chmodSync(release, 0o755),
  ],
  [
    'lies in a folder that nobody else may enter',
    ({ folder }) => chmodSync(folder, 0o700),
    ({ folder }) => chmodSync(folder, 0o755),
  ],
  [
    'leads to a release whose rules are gone',
    ({ release }) => renameSync(join(release, 'briefing.nginx.conf'), join(release, 'x')),
    ({ release }) => renameSync(join(release, 'x'), join(release, 'briefing.nginx.conf')),
  ],
];

/** Addresses of the site, and ways to ask below it for a file of the disk or for one beside the site. */
export const questions = [
  '',
  'index.html',
  '404.html',
  'people/',
  'people/m-danoush/',
  'stories/gauge-broken/',
  'feed.xml',
  'images/x.0123456789.png',
  'briefing.nginx.conf',
  'secret.txt',
  '.withdrawn/etc/passwd',
  'etc/passwd',
  '/etc/passwd',
  '//etc//passwd',
  '%2Fetc%2Fpasswd',
  'people/../etc/passwd',
  'people/%2e%2e/etc/passwd',
  'people/..%2fetc/passwd',
  '%252e%252e/etc/passwd',
  '..%5c..%5cetc/passwd',
  '..;/etc/passwd',
  './etc/./passwd',
  'html/index.html',
];

/** What leads out of the site, so that the larger one answers or nobody. */
export const climbing = [
  '../etc/passwd',
  '..%2fetc/passwd',
  '..%2f..%2fetc/passwd',
  '%2e%2e/etc/passwd',
  'people%2f..%2f%2e%2e/etc/passwd',
  'etc/passwd%00.html',
];

/** Addresses beside the site, at which the server's root would be looked into. */
export const beside = [
  '',
  'index.html',
  'secret.txt',
  'plain.txt',
  'etc/passwd',
  '/etc/passwd',
  '//etc//passwd',
  './etc/./passwd',
  '%2Fetc%2Fpasswd',
  'etc/%70asswd',
  'people/../etc/passwd',
  'etc/passwd?x=/briefing/',
  '.publish/1.json',
  'releases/',
  'current/etc/passwd',
];

/** What no answer may hold: a line of the accounts of the disk, what lies beside the site, and the page that nginx brings with it. */
export const leaks = /root:[^:]*:0:0|nobody may read this|Welcome to nginx/;
