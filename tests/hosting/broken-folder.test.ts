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
import { beside, breakings, climbing, lead, leaks, questions, secret, type Server } from './broken-folders.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const articles = hostedArticles();
const sites = new Map(
  ['/', '/briefing/'].map((prefix) => [prefix, buildHosted(articles, ['--for', 'nginx', '--path-prefix', prefix])]),
);

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
    writeFiles(larger, { 'larger.html': 'the larger site' });
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
          const allowed = climbing.includes(question) ? [400, 404, 503] : [503];
          expect({ question, status, allowed: allowed.includes(status) }).toEqual({ question, status, allowed: true });
        }
        if (prefix !== '/') {
          expect((await get('/briefing')).status).toBe(503);
          expect((await get('/larger.html')).body.toString()).toBe('the larger site');
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

  describe('in a folder of a larger site that names no root of its own', () => {
    const server = publish(sites.get('/briefing/') ?? '');
    let nginx: Nginx;

    beforeAll(async () => {
      const { current } = server;
      nginx = await startNginx([`root ${current};`, `include ${join(current, 'briefing.nginx.conf')};`], plainUser);
    });
    afterAll(() => nginx.close());

    it.each(breakings)('nothing is found elsewhere where the link %s', async (_, breakIt, mend) => {
      const target = readlinkSync(server.current);
      breakIt(server);
      try {
        for (const question of [...beside, ...climbing]) {
          const { status, body } = await ask(nginx.address, `/${question}`);
          expect({ question, leak: leaks.exec(body.toString())?.[0] }).toEqual({ question, leak: undefined });
          const isOfRelease = status === 200 && body.equals(readFileSync(join(server.release, 'index.html')));
          expect({ question, refused: status >= 400 || isOfRelease }).toEqual({ question, refused: true });
        }
      } finally {
        mend(server);
        lead(server.current, target);
      }
    });
  });

  it('is refused before any location is looked for', () => {
    const rules = readFileSync(join(sites.get('/briefing/') ?? '', 'briefing.nginx.conf'), 'utf8');
    expect(rules.indexOf('return 503;')).toBeGreaterThan(0);
    expect(rules.indexOf('return 503;')).toBeLessThan(rules.search(/^location /m));
  });
});
