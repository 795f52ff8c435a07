import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MachineNames } from '../../../src/commands/preview/hosts.ts';
import { createPreviewServer, type PreviewServer } from '../../../src/commands/preview/server.ts';
import type { PreviewSite } from '../../../src/commands/preview/site.ts';
import { contentTypeOf } from '../../../src/pages/content-types.ts';
import { ask } from '../../support/answer.ts';
import { type RawAnswer, rawRequest } from '../../support/raw-request.ts';

const secret = 'What is not published yet';

const files: ReadonlyMap<string, string | Uint8Array> = new Map<string, string | Uint8Array>(
  Object.entries({
    'index.html': `<html><body>${secret}</body></html>`,
    '404.html': '<html><body>There is no such page here</body></html>',
    'people/ann/index.html': '<html><body>Ann</body></html>',
    'film.mp4': Buffer.from('0123456789'),
    'bücher/index.html': '<html><body>Books</body></html>',
    'owner.html': Buffer.from('<html><body>an owner’s own</body></html>'),
  }),
);

const site: PreviewSite = {
  reload: () => undefined,
  diagnostics: () => '',
  has: (file) => files.has(file) || file === 'failing/index.html',
  find: (file) => {
    if (file === 'failing/index.html') throw new TypeError('undefined is not a <date>');
    const content = files.get(file);
    return content === undefined ? undefined : { content, fault: undefined };
  },
};

const machine: MachineNames = { addresses: ['192.168.1.20', 'fe80::1:2%eth0', '2001:DB8::5'], name: 'Anna.example' };

const servers: PreviewServer[] = [];

async function serve(lan: boolean): Promise<number> {
  const server = createPreviewServer(site, lan ? () => machine : undefined, () => undefined);
  servers.push(server);
  return server.listen(0, '127.0.0.1');
}

let alone = 0;
let onNetwork = 0;
beforeAll(async () => {
  alone = await serve(false);
  onNetwork = await serve(true);
});
afterAll(() => Promise.all(servers.map((server) => server.close())));

const ofHost = (host: string, path = '/') => [`GET ${path} HTTP/1.1`, `Host: ${host}`, 'Connection: close'];

function expectRefused(answer: RawAnswer, status: number): void {
  expect(answer.status).toBe(status);
  expect(answer.head).toContain('content-type: text/plain');
  expect(answer.body).toMatch(/^[A-Z].*\.\n$/);
  expect(answer.body).not.toContain(secret);
}

describe('a preview for this machine alone', () => {
  it.each([
    'localhost',
    'localhost:8080',
    'localhost:',
    'LocalHost:8080',
    'localhost.',
    'localhost.:8080',
    '127.0.0.1',
    '127.0.0.1:1',
    '127.255.255.254:8080',
    '127.1',
    '[::1]',
    '[::1]:8080',
    '[0:0:0:0:0:0:0:1]:8080',
    '[::ffff:127.0.0.1]',
  ])('answers as %s', async (host) => {
    const { status, body } = await rawRequest(alone, ofHost(host));
    expect(status).toBe(200);
    expect(body).toContain(secret);
  });

  it.each([
    'evil.example',
    'evil.example:8080',
    'localhost.evil.example',
    'evil-localhost',
    'a.localhost',
    '127.0.0.1.evil.example',
    '128.0.0.1',
    '0.0.0.0',
    '[::]',
    '[::2]',
    '[::ffff:10.0.0.1]',
    '192.168.1.20',
    'anna.example',
    'evil.example@localhost',
    'localhost@evil.example',
    'localhost/evil.example',
    'localhost#.evil.example',
    'localhost, evil.example',
    'localhost:80:80',
    'localhost:999999',
    'localhost..',
    '[::1',
    '',
  ])('refuses to answer as %s', async (host) => {
    for (const path of ['/', '/__preview/changes', '/film.mp4', '/nothing', '/failing/'])
      expectRefused(await rawRequest(alone, ofHost(host, path)), 421);
  });

  it.each([
    ['no host', ['GET / HTTP/1.1', 'Connection: close']],
    ['no host, of an old program', ['GET / HTTP/1.0']],
    ['two hosts', [...ofHost('localhost'), 'Host: evil.example']],
  ])('refuses a request with %s', async (_, lines) => {
    expectRefused(await rawRequest(alone, lines), 400);
  });

  it.each([
    ['http://evil.example/', 'localhost', 421],
    ['http://localhost/', 'evil.example', 421],
    ['http://evil.example@localhost/', 'localhost', 421],
    ['https://localhost/', 'localhost', 421],
    ['ftp://localhost/', 'localhost', 421],
    ['http://localhost:8080/', 'localhost', 200],
    ['HTTP://127.0.0.1', 'localhost', 200],
    ['http://localhost/people/ann/', 'localhost', 200],
  ])('reads the whole address %s sent to %s: %d', async (target, host, status) => {
    expect((await rawRequest(alone, ofHost(host, target))).status).toBe(status);
  });

  it.each([
    ['Origin: http://evil.example', 403],
    ['Origin: null', 403],
    ['Origin: http://localhost:3000', 403],
    ['Origin: https://localhost:8080', 403],
    ['Sec-Fetch-Site: cross-site', 403],
    ['Sec-Fetch-Site: same-site', 403],
    ['Origin: http://localhost:8080', 200],
    ['Sec-Fetch-Site: same-origin', 200],
    ['Sec-Fetch-Site: none', 200],
  ])('of a request by a page says %s: %d', async (header, status) => {
    for (const path of ['/__preview/changes', '/', '/film.mp4']) {
      const answer = await rawRequest(alone, [...ofHost('localhost:8080', path), header], '\r\n\r\n');
      expect(answer.status).toBe(status);
    }
  });

  it('lets somebody follow a link from another site', async () => {
    const lines = [...ofHost('localhost'), 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: navigate'];
    expect((await rawRequest(alone, lines)).status).toBe(200);
  });
});

describe('a preview for the network', () => {
  it.each([
    'localhost',
    '127.0.0.1:8080',
    '192.168.1.20',
    '192.168.1.20:8080',
    '[2001:db8::5]:8080',
    '[2001:db8:0:0::5]',
    '[fe80::1:2]',
    'anna',
    'ANNA.example.:8080',
    'anna.local',
  ])('answers as %s', async (host) => {
    expect((await rawRequest(onNetwork, ofHost(host))).status).toBe(200);
  });

  it.each(['192.168.1.21', '10.0.0.1', '[2001:db8::6]', 'evil.example', 'anna.evil.example', 'example', '0.0.0.0'])(
    'refuses to answer as %s',
    async (host) => expectRefused(await rawRequest(onNetwork, ofHost(host)), 421),
  );
});

describe('what the preview answers', () => {
  const address = (): string => `http://127.0.0.1:${alone}`;

  it.each([
    ['a page', '/', 200],
    ['a page with a question', '/?from=mail', 200],
    ['a missing page', '/nothing/', 404],
    ['a missing file', '/nothing.png', 404],
    ['a folder above', '/../../etc/passwd', 404],
    ['a folder above, encoded', '/%2e%2e/%2E%2e/etc/passwd', 404],
    ['a folder above, with other strokes', '/..%5c..%5cetc/passwd', 404],
    ['another host by its path', '//evil.example/', 404],
    ['what cannot be decoded', '/%ff%', 404],
    ['a NUL', '/%00', 404],
    ['a name that every object has', '/constructor', 404],
  ])('%s: %s', async (_, path, status) => {
    const answer = await ask(address(), path);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
  });

  it.each([
    ['/people/ann', '/people/ann/'],
    ['/people/ann?from=mail', '/people/ann/?from=mail'],
    ['/b%C3%BCcher', '/b%C3%BCcher/'],
  ])('leads from %s to %s', async (path, location) => {
    expect(await ask(address(), path)).toMatchObject({ status: 302, headers: { location } });
  });

  it('only pages of ours have what reloads them', async () => {
    expect((await ask(address(), '/')).body.toString()).toContain('EventSource');
    expect((await ask(address(), '/owner.html')).body.toString()).not.toContain('EventSource');
  });

  it('a page that cannot be made: words, and the others are answered all the same', async () => {
    const failed = await ask(address(), '/failing/');
    expect(failed.status).toBe(500);
    expect(failed.body.toString()).toContain('This is a fault in the program, not in your articles');
    expect(failed.body.toString()).toContain('undefined is not a &lt;date>');
    expect(failed.body.toString()).not.toMatch(/\.ts:\d|at \w+ \(/);
    expect((await ask(address(), '/')).status).toBe(200);
  });

  it.each(['/', '/film.mp4', '/nothing/', '/__preview/changes'])('HEAD %s has the headers alone', async (path) => {
    const head = await rawRequest(alone, [`HEAD ${path} HTTP/1.1`, 'Host: localhost', 'Connection: close']);
    const got = await rawRequest(alone, ofHost('localhost', path), '\r\n\r\n');
    expect([head.status, head.body]).toEqual([got.status, '']);
    const typeOf = ({ head: text }: RawAnswer) => /content-type: .*/.exec(text)?.[0];
    expect(typeOf(head)).toBe(typeOf(got));
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses %s', async (method) => {
    const lines = [`${method} / HTTP/1.1`, 'Host: localhost', 'Connection: close'];
    expectRefused(await rawRequest(alone, lines), 405);
  });

  it.each([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['bytes=4-', 206, '456789', 'bytes 4-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=-99', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=10-', 416, undefined, 'bytes */10'],
    ['bytes=-0', 416, undefined, 'bytes */10'],
    ['bytes=5-2', 200, '0123456789', undefined],
    ['bytes=0-1,4-5', 200, '0123456789', undefined],
    ['bytes=-', 200, '0123456789', undefined],
    ['words=0-3', 200, '0123456789', undefined],
  ])('sends the part %s of a film: %d', async (range, status, body, contentRange) => {
    const answer = await ask(address(), '/film.mp4', { range });
    expect([answer.status, answer.headers['content-range']]).toEqual([status, contentRange]);
    if (body !== undefined) expect(answer.body.toString()).toBe(body);
  });

  it('sends types by the ending', async () => {
    expect((await ask(address(), '/film.mp4')).headers['content-type']).toBe(contentTypeOf('film.mp4'));
  });
});
