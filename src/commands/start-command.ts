import { once } from 'node:events';
import { networkInterfaces } from 'node:os';
import { relative } from 'node:path';
import { watch } from 'chokidar';
import { isPassedOver } from '../content/files/file-names.ts';
import type { Environment, ExitCode } from './environment.ts';
import { createPreviewServer } from './preview-server.ts';
import { createPreviewSite } from './preview-site.ts';
import { parseSiteOptions } from './site-options.ts';
import { UsageError } from './usage-error.ts';

/** `briefing start`: a preview that follows the articles as they are edited, until it is interrupted. Writes nothing. */
export async function start(words: readonly string[], environment: Environment): Promise<ExitCode> {
  const { port, lan, rest } = takeServerFlags(words);
  const options = parseSiteOptions(rest, environment);
  const site = createPreviewSite(options, environment.styles);
  const server = createPreviewServer(site);
  const refresh = (): void => {
    site.reload();
    environment.err(site.diagnostics());
    server.announceChange();
  };
  // Watching begins first, so that no change is lost between the first reading and it.
  const watcher = watch(options.articles, {
    ignoreInitial: true,
    followSymlinks: false,
    // Editors write files of their own beside an article that is open.
    ignored: (path) => isPassedOver(relative(options.articles, path)),
  });
  watcher.on('all', debounce(refresh));
  await once(watcher, 'ready');
  refresh();
  const actual = await server.listen(port, lan ? '0.0.0.0' : '127.0.0.1');
  environment.out(`Preview: http://localhost:${actual}/\n`);
  if (lan) for (const address of localAddresses()) environment.out(`On this network: http://${address}:${actual}/\n`);
  await interrupted();
  await watcher.close();
  await server.close();
  return 0;
}

const defaultPort = 8080;

/** Editors' programs write a file in several steps; a change is read once they are through. */
const settleMilliseconds = 60;

function takeServerFlags(words: readonly string[]): { port: number; lan: boolean; rest: string[] } {
  const rest = words.filter((word) => word !== '--lan');
  const at = rest.findIndex((word) => word === '--port' || word.startsWith('--port='));
  if (at < 0) return { port: defaultPort, lan: rest.length < words.length, rest };
  const inline = rest[at]?.split('=')[1];
  const [, value] = rest.splice(at, inline === undefined ? 2 : 1);
  const port = Number(inline ?? value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError('--port is a number from 0 to 65535.');
  return { port, lan: words.includes('--lan'), rest };
}

function localAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap((list) =>
    (list ?? []).flatMap(({ address, family, internal }) => (family === 'IPv4' && !internal ? [address] : [])),
  );
}

function debounce(action: () => void): () => void {
  let waiting: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(action, settleMilliseconds);
  };
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
