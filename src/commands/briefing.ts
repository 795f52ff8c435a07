#!/usr/bin/env node
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * The bin. Where Node can keep what it compiled, it keeps this program among its packages: whoever may write there may change the
 * program itself, which cannot be said of a folder for temporary files. That has to begin before anything else is loaded.
 */

const programFile = fileURLToPath(import.meta.url);
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function')
  module.enableCompileCache(join(dirname(dirname(programFile)), 'node_modules/.cache/briefing'));

const { main } = await import('./main.ts');
await main(programFile);
