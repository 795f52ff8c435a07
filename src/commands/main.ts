import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { atlasFile } from '../../templates/pictures/atlas-file.ts';
import { once } from '../base/once.ts';
import { withPath } from '../build/disk/with-path.ts';
import { hashGenerator, readProgram } from '../build/state/generator.ts';
import type { Environment } from './terminal/environment.ts';
import type { Streams } from './terminal/failure.ts';
import { run } from './run.ts';
import { faultWords } from './terminal/system-fault.ts';

/* Gathers what commands need of the process and the built program, and nothing else. */

const streams: Streams = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  elapsed: () => performance.now(),
};

/** `programFile` is the file that was started, in the folder of the built program. */
function openEnvironment(programFile: string): Environment {
  const built = dirname(programFile);
  // What costs something and is not needed by every command is made when it is first asked for.
  const styles = once(() => readFileSync(join(built, 'site.css'), 'utf8'));
  const generator = once(() => {
    const atlas = readFileSync(atlasFile());
    return hashGenerator({ code: readProgram(built), styles: styles(), atlas, versions: process.versions });
  });
  return {
    ...streams,
    workingFolder: withPath('The working folder', () => process.cwd()),
    programFolder: dirname(built),
    get generator() {
      return generator();
    },
    get styles() {
      return styles();
    },
    today: () => dayOf(new Date()),
    clock: () => Date.now(),
    variable: (name) => process.env[name],
    interactive: process.stderr.isTTY,
    colour: process.stderr.isTTY && (process.env['NO_COLOR'] ?? '') === '',
  };
}

/** `2024-06-19`, where this machine is. */
function dayOf(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((number) => String(number).padStart(2, '0'));
  return `${String(date.getFullYear()).padStart(4, '0')}-${month}-${day}`;
}

/** Whoever reads the output may stop before its end, as “head” does; an output that takes no more is a failure. */
function watchOutput(): void {
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (error) => {
    if ('code' in error && error.code === 'EPIPE') return;
    process.exitCode = 1;
    const place = Object.assign(error, { path: 'the standard output' });
    streams.err(`${faultWords(place) ?? error.message}\n`);
  });
}

/** Carries out what this process was called for, and gives it its exit code. */
export async function main(programFile: string): Promise<void> {
  const words = process.argv.slice(2);
  watchOutput();
  try {
    const code = await run(words, openEnvironment(programFile));
    process.exitCode ??= code;
  } catch (error) {
    const { tellFailure } = await import('./terminal/failure.ts');
    process.exitCode = tellFailure(words, error, streams);
  }
}
