import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { overlay, reloadScript } from './preview-overlay.ts';
import type { PreviewSite } from './preview-site.ts';

/** Serves a preview and tells open pages when it changed. */
export interface PreviewServer {
  /** Begins to serve; gives the port, which is chosen by the system for port 0. */
  listen(port: number, host: string): Promise<number>;
  announceChange(): void;
  close(): Promise<void>;
}

const eventsPath = '/__preview/changes';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
  ico: 'image/x-icon',
};

export function createPreviewServer(site: PreviewSite): PreviewServer {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const path = decodePath(request.url ?? '/');
    if (path === eventsPath) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(':\n\n');
      listeners.add(response);
      request.on('close', () => listeners.delete(response));
    } else answer(site, path, response);
  });
  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => resolve(portOf(server.address())));
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

function answer(site: PreviewSite, path: string | undefined, response: ServerResponse): void {
  const file = path === undefined ? undefined : `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
  const found = file === undefined ? undefined : site.find(file);
  if (found === undefined && file !== undefined && site.find(`${file}/index.html`) !== undefined) {
    response.writeHead(302, { location: `/${file}/` }).end();
    return;
  }
  const content = found ?? site.find('404.html') ?? 'Not found';
  const ending = found === undefined ? 'html' : (file?.split('.').at(-1) ?? '');
  response.writeHead(found === undefined ? 404 : 200, {
    'content-type': types[ending] ?? 'application/octet-stream',
    'cache-control': 'no-store',
  });
  response.end(typeof content === 'string' && ending === 'html' ? withPreviewParts(site, content) : content);
}

/** Adds to a page what only the preview has: the errors, if there are any, and the script that reloads it. */
function withPreviewParts(site: PreviewSite, page: string): string {
  const parts = `${site.hasErrors() ? overlay(site.diagnostics()) : ''}${reloadScript(eventsPath)}`;
  return page.includes('</body>') ? page.replace('</body>', () => `${parts}</body>`) : page + parts;
}

function decodePath(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}
