import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { afterAll } from 'vitest';
import { eleventyProgram } from './project.ts';

/** Starts Eleventy's own preview, and says what it printed so far. */
export function serve(
  folder: string,
  flags: readonly string[] = [],
): { said: () => string; stop: () => Promise<void> } {
  const words = [eleventyProgram, '--serve', '--port=0', ...flags];
  const server = spawn(process.execPath, words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (text += String(chunk)));
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null || !server.kill('SIGKILL')) return;
    await once(server, 'exit');
  };
  afterAll(stop);
  return { said: () => text, stop };
}

/** Waits until something is so, for a bounded time. */
export async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + 50_000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error('It did not come about in 50 seconds.');
    await setTimeout(50);
  }
}
