import { parseArgs } from 'node:util';
import { UsageError } from '../terminal/usage-error.ts';

/** The flags that only `start` has. */
export interface ServerOptions {
  /** Where to listen; 0 lets the system choose. */
  readonly port: number;
  /** Whether other devices on the network may look in. */
  readonly lan: boolean;
}

const defaultPort = 8080;

/** Takes the flags of `start` from a command line, and leaves the others. Throws {@link UsageError} for a port that is none. */
export function takeServerOptions(words: readonly string[]): { server: ServerOptions; rest: readonly string[] } {
  const { tokens } = parseArgs({
    args: [...words],
    options: { port: { type: 'string' }, lan: { type: 'boolean' } },
    strict: false,
    tokens: true,
  });
  const taken = new Set<number>();
  let port = defaultPort;
  let lan = false;
  for (const token of tokens) {
    if (token.kind !== 'option' || (token.name !== 'port' && token.name !== 'lan')) continue;
    taken.add(token.index);
    if (token.name === 'lan') lan = true;
    else port = portOf(token.value);
    if (token.name === 'port' && token.inlineValue === false) taken.add(token.index + 1);
  }
  return { server: { port, lan }, rest: words.filter((_, index) => !taken.has(index)) };
}

function portOf(written: string | undefined): number {
  const port = /^\d{1,5}$/.test(written ?? '') ? Number(written) : Number.NaN;
  if (!(port <= 65_535)) throw new UsageError('--port is a number from 0 to 65535.');
  return port;
}
