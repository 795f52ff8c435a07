import { hostname, networkInterfaces } from 'node:os';
import type { Environment, ExitCode } from './terminal/environment.ts';
import { followFolder } from './preview/follow-folder.ts';
import type { MachineNames } from './preview/hosts.ts';
import { createPreviewServer, type PreviewServer } from './preview/server.ts';
import { createPreviewSite } from './preview/site.ts';
import { parsePreviewOptions, type PreviewOptions } from './site-options.ts';
import { UsageError } from './terminal/usage-error.ts';

/** `briefing start`: a preview that follows the articles as they are edited, until it is interrupted. Writes nothing. */
export async function start(words: readonly string[], environment: Environment): Promise<ExitCode> {
  const { server: serving, site: options } = parsePreviewOptions(words, environment);
  const site = createPreviewSite(options, environment.styles);
  const server = createPreviewServer(site, serving.lan ? machineNames : undefined, ({ message }) =>
    environment.err(`The preview could not answer: ${message}\n`),
  );
  // A port that is taken is told before any work. Nobody is answered before the site is read.
  const port = await listen(server, serving);
  const refresh = (): void => {
    site.reload();
    environment.err(site.diagnostics());
    server.announceChange();
  };
  // Watching begins first, so that no change is lost between the first reading and it.
  const follower = followFolder(options.articles, { onChange: refresh, onTrouble: environment.err });
  refresh();
  environment.out(`Preview: http://localhost:${port}/\n`);
  if (serving.lan)
    for (const address of machineNames().addresses.filter((one) => !one.includes(':')))
      environment.out(`On this network: http://${address}:${port}/\n`);
  await interrupted();
  follower.close();
  await server.close();
  return 0;
}

async function listen(server: PreviewServer, { port, lan }: PreviewOptions['server']): Promise<number> {
  try {
    return await server.listen(port, lan ? '0.0.0.0' : '127.0.0.1');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(portFault(port, code));
  }
}

function portFault(port: number, code: string): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use, perhaps by another preview. Choose another with --port.`;
    case 'EACCES':
      return `This user may not use port ${port}. Choose one above 1023 with --port.`;
    default:
      return `The preview cannot use port ${port} (${code}). Choose another with --port.`;
  }
}

function machineNames(): MachineNames {
  const addresses = Object.values(networkInterfaces()).flatMap((list) =>
    (list ?? []).flatMap(({ address, internal }) => (internal ? [] : [address])),
  );
  return { addresses, name: hostname() };
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
