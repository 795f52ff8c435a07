import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Measurement } from './measure.ts';

const program = fileURLToPath(new URL('measure.ts', import.meta.url));

/** Reads articles folders one after another in a process of its own, which is replaced when one of them kills it or never ends. */
export class Measuring {
  private child: ChildProcess | undefined;

  /** What comes of reading a folder, which is given up after so many seconds by the clock. */
  async measure(folder: string, patience: number): Promise<Measurement> {
    const child = (this.child ??= fork(program, {
      execArgv: ['--import', 'tsx', '--max-old-space-size=1500'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    }));
    const failed = (failure: string): Measurement => ({ failure, rules: [], reportLength: 0, seconds: patience });
    const outcome = await new Promise<Measurement>((resolve) => {
      const giveUp = setTimeout(() => resolve(failed('it came to no end')), patience * 1000);
      child.once('message', (measurement: Measurement) => {
        clearTimeout(giveUp);
        resolve(measurement);
      });
      child.once('exit', (code, signal) => {
        clearTimeout(giveUp);
        resolve(failed(`the program died (${signal ?? code})`));
      });
      child.send(folder);
    });
    child.removeAllListeners('message').removeAllListeners('exit');
    if (outcome.failure !== undefined) this.stop();
    return outcome;
  }

  stop(): void {
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }
}
