#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DateTime } from 'luxon';
import { atlasFile } from '../../templates/pictures/atlas.ts';
import { withPath } from '../build/disk/with-path.ts';
import { hashGenerator } from '../build/state/generator.ts';
import type { Environment } from './terminal/environment.ts';
import { type Streams, tellFailure } from './terminal/failure.ts';
import { run } from './run.ts';
import { faultWords } from './terminal/system-fault.ts';

/* The bin: gathers what commands need of the process and the built program, and nothing else. */

const streams: Streams = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  elapsed: () => performance.now(),
};

function openEnvironment(): Environment {
  const programFile = fileURLToPath(import.meta.url);
  const styles = readFileSync(join(dirname(programFile), 'site.css'), 'utf8');
  return {
    ...streams,
    workingFolder: withPath('The working folder', () => process.cwd()),
    programFolder: dirname(dirname(programFile)),
    generator: hashGenerator({
      code: readFileSync(programFile),
      styles,
      atlas: readFileSync(atlasFile()),
      versions: process.versions,
    }),
    styles,
    today: () => DateTime.now().toFormat('yyyy-MM-dd'),
    clock: () => Date.now(),
    variable: (name) => process.env[name],
    interactive: process.stderr.isTTY,
    colour: process.stderr.isTTY && (process.env['NO_COLOR'] ?? '') === '',
  };
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

const words = process.argv.slice(2);
watchOutput();
try {
  const code = await run(words, openEnvironment());
  process.exitCode ??= code;
} catch (error) {
  process.exitCode = tellFailure(words, error, streams);
}
