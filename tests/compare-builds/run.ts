import { spawn } from 'node:child_process';

interface RunResult {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a program in a folder and gives all that it printed. One that runs `to the end` is not stopped with the others. */
export type Run = (
  program: string,
  words: readonly string[],
  folder: string,
  until?: 'stopped' | 'to the end',
) => Promise<RunResult>;

/** A way to run programs until `stop` is told: then those that run are ended, and no other begins. */
export function createRun(stop: AbortSignal): Run {
  return (program, words, folder, until = 'stopped') =>
    new Promise((resolve, reject) => {
      const child = spawn(program, words, {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'pipe'],
        ...(until === 'stopped' && { signal: stop }),
      });
      let output = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text: string) => (output += text));
      }
      child.on('error', reject);
      child.on('close', (code) => resolve({ code, output }));
    });
}

/** Runs a program, and throws what it said where it fails. */
export async function runOrThrow(run: Run, program: string, words: readonly string[], folder: string): Promise<void> {
  const { code, output } = await run(program, words, folder);
  if (code !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${String(code)}:\n${output.slice(-4_000)}`);
}
