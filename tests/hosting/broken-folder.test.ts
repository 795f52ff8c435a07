import {
  chmodSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, ask } from '../support/answer.ts';
import { briefing } from '../support/briefing.ts';
import { buildHosted, hostedArticles } from '../support/hosted-site.ts';
import { hasNginx, type Nginx, plainUser, startNginx } from '../support/nginx.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const articles = hostedArticles();
const sites = new Map(
  ['/', '/briefing/'].map((prefix) => [prefix, buildHosted(articles, ['--for', 'nginx', '--path-prefix', prefix])]),
);
const secret = 'nobody may read this';

/** A published site, with what stands in its place in turn. */
interface Server {
  readonly folder: string;
  readonly current: string;
  readonly release: string;
}

function publish(site: string): Server {
  const top = temporaryFolder(afterAll);
  chmodSync(top, 0o755);
  const folder = join(top, 'server');
  const { code, err } = briefing(top, ['publish', '--output', site, '--to', folder]);
  if (code !== 0) throw new Error(err);
  const current = join(folder, 'current');
  writeFiles(top, { 'elsewhere/secret.txt': secret, 'elsewhere/index.html': secret, 'elsewhere/404.html': secret });
  writeFiles(top, { 'plain.txt': secret });
  return { folder, current, release: join(folder, readlinkSync(current)) };
}

/** Leads the link elsewhere, as `publish` does it. */
function lead(current: string, target: string): void {
  rmSync(current, { force: true });
  symlinkSync(target, current);
}

type Breaking = readonly [name: string, breakIt: (server: Server) => void, mend: (server: Server) => void];

/** Where the link that the test sets again mends all. */
const nothing = (): void => undefined;

const breakings: readonly Breaking[] = [
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
const questions = [
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
const climbing = [
  '../etc/passwd',
  '..%2fetc/passwd',
  '..%2f..%2fetc/passwd',
  '%2e%2e/etc/passwd',
  'people%2f..%2f%2e%2e/etc/passwd',
  'etc/passwd%00.html',
];

/** What no answer may hold: a line of the accounts of the disk, what lies beside the site, and the page that nginx brings with it. */
const leaks = /root:[^:]*:0:0|nobody may read this|Welcome to nginx/;

describe.skipIf(!hasNginx)('nginx with a published folder that is broken', () => {
  describe.each([
    ['at the root', '/', 'on'],
    ['in a folder', '/briefing/', 'on'],
    ['in a folder, strokes left as they are', '/briefing/', 'off'],
  ])('%s', (_, prefix, merging) => {
    const site = sites.get(prefix) ?? '';
    const server = publish(site);
    const { current, folder } = server;
    const larger = temporaryFolder(afterAll);
    chmodSync(larger, 0o755);
    writeFiles(larger, { 'index.html': 'the larger site' });
    let nginx: Nginx;
    const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
      ask(nginx.address, path, headers);

    beforeAll(async () => {
      const lines = [
        `merge_slashes ${merging};`,
        `root ${current};`,
        `include ${join(current, 'briefing.nginx.conf')};`,
        ...(prefix === '/' ? [] : [`location / { root ${larger}; index index.html; }`]),
      ];
      nginx = await startNginx(lines, plainUser);
    });
    afterAll(() => nginx.close());

    it.each(breakings)('whose link %s answers 503 and nothing else', async (__, breakIt, mend) => {
      const target = readlinkSync(current);
      expect((await get(prefix)).status).toBe(200);
      breakIt(server);
      try {
        for (const question of [...questions, ...climbing]) {
          const { status, body } = await get(prefix + question);
          expect({ question, leak: leaks.exec(body.toString())?.[0] }).toEqual({ question, leak: undefined });
          expect({ question, status: climbing.includes(question) ? Math.trunc(status / 100) : status }).toEqual({
            question,
            status: climbing.includes(question) ? 4 : 503,
          });
        }
        if (prefix !== '/') {
          expect((await get('/briefing')).status).toBe(503);
          expect((await get('/')).body.toString()).toBe('the larger site');
        }
      } finally {
        mend(server);
        lead(current, target);
      }
      expect((await get(prefix)).status).toBe(200);
    });

    it.each([
      ['to a file of the disk', 'planted.txt', '/etc/passwd', 'planted.txt'],
      ['to a folder of the disk', 'planted', '/etc', 'planted/passwd'],
      ['to a file beside the site', 'people/planted.txt', '../../../../plain.txt', 'people/planted.txt'],
      ['to the folder of all releases', 'up', '..', 'up/'],
      ['as the index of a folder', 'planted/index.html', '/etc/passwd', 'planted/'],
      ['as an image with a hashed name', 'images/x.0123456789.png', '/etc/passwd', 'images/x.0123456789.png'],
      ['as a feed', 'planted/feed.xml', '/etc/passwd', 'planted/feed.xml'],
    ])('follows no link within a release: %s', async (__, name, target, question) => {
      const path = join(server.release, name);
      mkdirSync(dirname(path), { recursive: true });
      symlinkSync(target, path);
      try {
        const { status, body } = await get(prefix + question);
        expect(leaks.test(body.toString())).toBe(false);
        expect({ status, page: body.equals(readFileSync(join(site, '404.html'))) }).toEqual({
          status: 404,
          page: true,
        });
      } finally {
        rmSync(path);
      }
    });

    it.each([
      ['gz', 'gzip'],
      ['br', 'br'],
    ])('follows no link in the place of a compressed copy: %s', async (ending, encoding) => {
      const copy = join(server.release, `people/index.html.${ending}`);
      const hidden = join(folder, `../hidden.${ending}`);
      writeFileSync(hidden, gzipSync(secret));
      renameSync(copy, `${copy}.kept`);
      symlinkSync(hidden, copy);
      try {
        const { status, body, headers } = await get(`${prefix}people/`, { 'accept-encoding': encoding });
        expect(body.equals(readFileSync(hidden))).toBe(false);
        expect([200, 404]).toContain(status);
        if (status === 200) expect(headers).not.toHaveProperty('content-encoding');
      } finally {
        rmSync(copy);
        renameSync(`${copy}.kept`, copy);
      }
    });
  });

  it('is refused before any location is looked for', () => {
    const rules = readFileSync(join(sites.get('/briefing/') ?? '', 'briefing.nginx.conf'), 'utf8');
    expect(rules.indexOf('return 503;')).toBeGreaterThan(0);
    expect(rules.indexOf('return 503;')).toBeLessThan(rules.search(/^location /m));
  });
});
