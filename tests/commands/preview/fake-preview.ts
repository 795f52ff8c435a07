import { afterAll, expect } from 'vitest';
import type { MachineNames } from '../../../src/commands/preview/hosts.ts';
import { createPreviewServer } from '../../../src/commands/preview/server.ts';
import type { PreviewSite } from '../../../src/commands/preview/site.ts';
import type { RawAnswer } from '../../support/raw-request.ts';

export const secret = 'What is not published yet';

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

/** What the machine is called that serves it. */
const machine: MachineNames = { addresses: ['192.168.1.20', 'fe80::1:2%eth0', '2001:DB8::5'], name: 'Anna.example' };

/** Serves it on a port of its own until the tests of the file have ended, also for the network. */
export async function serve(lan: boolean): Promise<number> {
  const server = createPreviewServer(site, lan ? () => machine : undefined, () => undefined);
  afterAll(() => server.close());
  return server.listen(0, '127.0.0.1');
}

/** A request for a path by the name of a host. */
export const ofHost = (host: string, path = '/'): string[] => [
  `GET ${path} HTTP/1.1`,
  `Host: ${host}`,
  'Connection: close',
];

/** It is refused in words, and nothing of the site is told. */
export function expectRefused(answer: RawAnswer, status: number): void {
  expect(answer.status).toBe(status);
  expect(answer.head).toContain('content-type: text/plain');
  expect(answer.body).toMatch(/^[A-Z].*\.\n$/);
  expect(answer.body).not.toContain(secret);
}
