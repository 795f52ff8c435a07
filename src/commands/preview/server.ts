import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, fileAnswer, inWords, leadTo } from './answer.ts';
import { type MachineNames, refusalOf } from './hosts.ts';
import { overlay, reloadScript, wordsPage } from './overlay.ts';
import { type FoundFile, faultWords, type PreviewSite } from './site.ts';

/** Serves a preview and tells open pages when it changed. */
export interface PreviewServer {
  /** Begins to serve; gives the port, which is chosen by the system for port 0. Fails with the system's error. */
  listen(port: number, host: string): Promise<number>;
  announceChange(): void;
  close(): Promise<void>;
}

const eventsPath = '/__preview/changes';

/**
 * `machine` gives what this machine is called, where other devices may look in; `onFault` is told of faults of the system while the
 * preview goes on.
 */
export function createPreviewServer(
  site: PreviewSite,
  machine: (() => MachineNames) | undefined,
  onFault: (error: Error) => void,
): PreviewServer {
  const listeners = new Set<ServerResponse>();
  const server = createServer({ requireHostHeader: false }, (request, response) => {
    const answer = answerTo(site, machine, request);
    if (answer === 'events') openStream(request, response, listeners);
    else send(request, response, answer);
  });
  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          server.on('error', onFault);
          resolve(portOf(server.address()));
        });
      }),
    announceChange: () => {
      for (const listener of listeners) listener.write('data: changed\n\n');
    },
    close: () =>
      new Promise((resolve) => {
        for (const listener of listeners) listener.end();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answerTo(
  site: PreviewSite,
  machine: (() => MachineNames) | undefined,
  request: IncomingMessage,
): Answer | 'events' {
  const refusal = refusalOf(request, machine);
  if (refusal) return inWords(refusal.status, refusal.message);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return inWords(405, 'The preview is for reading only.', { allow: 'GET, HEAD' });
  const address = addressOf(request.url ?? '/');
  if (address?.path === eventsPath) return 'events';
  try {
    return address === undefined ? missing(site) : lookUp(site, address, request.headers.range);
  } catch (error) {
    // One page that cannot be made must not take the preview with it.
    const page = wordsPage('This page cannot be shown', faultWords(error));
    return fileAnswer(500, '500.html', withPreviewParts({ content: page, fault: undefined }));
  }
}

function lookUp(site: PreviewSite, { path, written, query }: Address, range: string | undefined): Answer {
  const file = `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
  const found = site.find(file);
  if (found !== undefined) {
    // A page of an owner's own, copied as it is, stays as it is.
    const isOurs = typeof found.content === 'string' && file.endsWith('.html');
    return isOurs ? fileAnswer(200, file, withPreviewParts(found)) : fileAnswer(200, file, found.content, range);
  }
  return site.has(`${file}/index.html`) ? leadTo(`${written}/${query}`) : missing(site);
}

function missing(site: PreviewSite): Answer {
  const words = site.diagnostics() === '' ? 'There is no such page.' : site.diagnostics();
  const found = site.find('404.html') ?? { content: wordsPage('Not found', words), fault: undefined };
  return fileAnswer(404, '404.html', withPreviewParts(found));
}

/** Adds to a page what only the preview has: the errors, if there are any, and the script that reloads it. */
function withPreviewParts({ content, fault }: FoundFile): string {
  const page = typeof content === 'string' ? content : Buffer.from(content).toString();
  const parts = `${fault ? overlay(fault.title, fault.words) : ''}${reloadScript(eventsPath)}`;
  return page.includes('</body>') ? page.replace('</body>', () => `${parts}</body>`) : page + parts;
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function openStream(request: IncomingMessage, response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  response.write(':\n\n');
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

interface Address {
  /** Decoded, to be looked up. */
  readonly path: string;
  /** As it was written, to be led on from. */
  readonly written: string;
  readonly query: string;
}

/** The path of a target, which may be a whole address; `undefined` where it is none. */
function addressOf(target: string): Address | undefined {
  const [, written = '', query = ''] = /^(?:http:\/\/[^/?#]*)?(\/[^?#]*)?(\?[^#]*)?/i.exec(target) ?? [];
  try {
    return { path: decodeURIComponent(written === '' ? '/' : written), written, query };
  } catch {
    return undefined;
  }
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}
