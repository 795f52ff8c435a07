import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../support/answer.ts';
import { buildHosted, hostedArticles } from '../support/hosted-site.ts';
import { hasBrotli, hasNginx, type Nginx, startNginx } from '../support/nginx.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';
import { everyPage, expectAnswer, oddAddresses, securityHeadersOf } from './expectations.ts';

const articles = hostedArticles();

describe.skipIf(!hasNginx)('nginx', () => {
  describe.each(['/', '/sub/path/'])('with a site at %s', (prefix) => {
    const folder = buildHosted(articles, ['--for', 'nginx', '--path-prefix', prefix, '--hsts']);
    const other = temporaryFolder(afterAll);
    writeFiles(other, { 'index.html': 'another site', 'stories/index.html': 'another site’s stories' });
    let nginx: Nginx;
    beforeAll(async () => {
      nginx = await startNginx([
        `root ${folder};`,
        `include ${join(folder, 'briefing.nginx.conf')};`,
        ...(prefix === '/' ? [] : [`location / { root ${other}; index index.html; }`]),
      ]);
    });
    afterAll(() => nginx.close());

    it('answers every page', async () => {
      const pages = everyPage(folder, prefix);
      expect(pages.length).toBeGreaterThan(20);
      for (const page of pages) expectAnswer(folder, page, await ask(nginx.address, page.path));
    });

    it.each(oddAddresses(folder, prefix, 410))('answers $path with $status', async (wanted) => {
      expectAnswer(folder, wanted, await ask(nginx.address, wanted.path));
    });

    it.each([
      ['below a withdrawn record', 'stories/gauge-broken/feed.xml', 410],
      ['a missing image, however its name looks', 'images/none.0123456789.png', 404],
      ['a folder without a page', 'images/', 404],
      ['the page for missing addresses', '404.html', 404],
      ['its own rules', 'briefing.nginx.conf', 404],
      ['the inner address of withdrawn records', '.withdrawn/stories/gauge-broken/index.html', 404],
    ])('keeps nothing for long that is not there: %s', async (_, path, status) => {
      const answer = await ask(nginx.address, prefix + path);
      expect({ status: answer.status, lifetime: answer.headers['cache-control'] }).toEqual({
        status,
        lifetime: 'public, max-age=0, must-revalidate',
      });
      expect(answer.body.toString()).toContain('</html>');
      expect(answer.headers).toMatchObject(securityHeadersOf(folder));
    });

    it.each([
      ['a page by its file', `${prefix}people/ivo-santher/index.html`, `${prefix}people/ivo-santher/`],
      ['the home page by its file', `${prefix}index.html?from=mail`, prefix],
      ...(prefix === '/' ? [] : [['its folder without a stroke', '/sub/path', '/sub/path/']]),
    ])('leads from %s to its address', async (_, path = '', location = '') => {
      expect(await ask(nginx.address, path)).toMatchObject({ status: 301, headers: { location } });
    });

    it.each(['//evil.example/index.html', '/%5C/evil.example/index.html', '/%0d%0aX:%20y/index.html'])(
      'never leads out of the site: %s',
      async (path) => {
        const { headers } = await ask(nginx.address, path);
        expect(headers['location'] ?? prefix).toMatch(/^\/(?:[^/]|$)/);
        expect(headers).not.toHaveProperty('x');
      },
    );

    it('sends the hash of the style sheet, and HSTS where it was asked for', async () => {
      const { headers } = await ask(nginx.address, prefix);
      expect(headers['strict-transport-security']).toBe('max-age=31536000');
    });

    it.each([
      ['gzip', 'gzip', gunzipSync],
      ['br', 'gzip, deflate, br', brotliDecompressSync],
    ] as const)('sends %s as it was compressed beforehand', async (encoding, accepted, decompress) => {
      if (encoding === 'br' && !hasBrotli) return;
      for (const path of ['', 'stories/', 'people/ivo-santher/', 'favicon.svg', 'extra.json', '404.html', 'no-page/']) {
        const { headers, body } = await ask(nginx.address, prefix + path, { 'accept-encoding': accepted });
        const plain = await ask(nginx.address, prefix + path);
        expect({ path, encoding: headers['content-encoding'], vary: headers['vary'] }).toEqual({
          path,
          encoding,
          vary: 'Accept-Encoding',
        });
        expect(headers['content-type']).toBe(plain.headers['content-type']);
        expect(decompress(body).equals(plain.body)).toBe(true);
      }
      const file = readFileSync(join(folder, `index.html.${encoding === 'br' ? 'br' : 'gz'}`));
      const { body } = await ask(nginx.address, prefix, { 'accept-encoding': accepted });
      expect(body.equals(file)).toBe(true);
    });

    it('answers 304 to who has the page already', async () => {
      const { headers } = await ask(nginx.address, `${prefix}people/`);
      const again = await ask(nginx.address, `${prefix}people/`, { 'if-none-match': headers['etag'] ?? '' });
      expect({ status: again.status, size: again.body.length }).toEqual({ status: 304, size: 0 });
      expect(again.headers).toMatchObject(securityHeadersOf(folder));
    });

    it('leaves the rest of the server alone', async () => {
      if (prefix === '/') return;
      for (const [path, text] of [
        ['/', 'another site'],
        ['/stories/', 'another site’s stories'],
      ] as const) {
        const { status, headers, body } = await ask(nginx.address, path);
        expect({ status, text: body.toString() }).toEqual({ status: 200, text });
        expect(headers).not.toHaveProperty('content-security-policy');
      }
    });
  });
});
