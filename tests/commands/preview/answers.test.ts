import { beforeAll, describe, expect, it } from 'vitest';
import { contentTypeOf } from '../../../src/hosting/content-types.ts';
import { ask } from '../../support/answer.ts';
import { type RawAnswer, rawRequest } from '../../support/raw-request.ts';
import { expectRefused, ofHost, serve } from './fake-preview.ts';

let port = 0;
beforeAll(async () => {
  port = await serve(false);
});

describe('what the preview answers', () => {
  const address = (): string => `http://127.0.0.1:${port}`;

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
    expect(failed.body.toString()).toContain('undefined is not a &lt;date&gt;');
    expect(failed.body.toString()).not.toMatch(/\.ts:\d|at \w+ \(/);
    expect((await ask(address(), '/')).status).toBe(200);
  });

  it.each(['/', '/film.mp4', '/nothing/', '/__preview/changes'])('HEAD %s has the headers alone', async (path) => {
    const head = await rawRequest(port, [`HEAD ${path} HTTP/1.1`, 'Host: localhost', 'Connection: close']);
    const got = await rawRequest(port, ofHost('localhost', path), '\r\n\r\n');
    expect([head.status, head.body]).toEqual([got.status, '']);
    const typeOf = ({ head: text }: RawAnswer) => /content-type: .*/.exec(text)?.[0];
    expect(typeOf(head)).toBe(typeOf(got));
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses %s', async (method) => {
    const lines = [`${method} / HTTP/1.1`, 'Host: localhost', 'Connection: close'];
    expectRefused(await rawRequest(port, lines), 405);
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
