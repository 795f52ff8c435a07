import { beforeAll, describe, expect, it } from 'vitest';
import { rawRequest } from '../../support/raw-request.ts';
import { expectRefused, ofHost, secret, serve } from './fake-preview.ts';

let alone = 0;
let onNetwork = 0;
beforeAll(async () => {
  alone = await serve(false);
  onNetwork = await serve(true);
});

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
