#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DateTime } from 'luxon';
import { atlasFile } from '../../templates/pictures/atlas.ts';
import { hashGenerator } from '../build/generator.ts';
import type { Environment } from './environment.ts';
import { run } from './run.ts';

/* The bin: gathers what commands need of the process and the built program, and nothing else. */

const programFile = fileURLToPath(import.meta.url);
const programFolder = dirname(dirname(programFile));
const styles = readFileSync(join(dirname(programFile), 'site.css'), 'utf8');

const environment: Environment = {
  workingFolder: process.cwd(),
  programFolder,
  generator: hashGenerator({
    code: readFileSync(programFile),
    styles,
    atlas: readFileSync(atlasFile()),
    versions: process.versions,
  }),
  styles,
  elapsed: () => performance.now(),
  today: () => DateTime.now().toFormat('yyyy-MM-dd'),
  clock: () => Date.now(),
  variable: (name) => process.env[name],
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  interactive: process.stderr.isTTY,
  colour: process.stderr.isTTY && (process.env['NO_COLOR'] ?? '') === '',
};

for (const stream of [process.stdout, process.stderr])
  stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    // Whoever reads no further, as `head` does, has closed the pipe: that is no fault.
    if (code === 'EPIPE') return;
    if (stream === process.stdout) process.stderr.write(`What there is to say could not be written: ${message}.\n`);
    process.exit(1);
  });

process.exitCode = await run(process.argv.slice(2), environment);
