import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

const parts = ['.eleventy.ts', 'eleventy.config.js', 'src', 'templates', 'dist', 'package.json', 'tsconfig.json'];

/** A project as it is after `npm ci`, with the small site's articles, in which plain Eleventy and the bin can be run. */
export function newProject(): string {
  const folder = temporaryFolder(afterAll);
  for (const name of parts) cpSync(name, join(folder, name), { recursive: true });
  cpSync('tests/fixtures/site-small', join(folder, 'articles'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** What `npx @11ty/eleventy` starts. */
export const eleventyProgram = 'node_modules/@11ty/eleventy/cmd.cjs';

export interface Ended {
  readonly code: number | null;
  readonly text: string;
}

/** Runs Eleventy in a project until it ends. With the configuration in TypeScript as well, which needs a loader. */
export function eleventy(folder: string, flags: readonly string[], environment: Record<string, string> = {}): Ended {
  for (const output of ['_eleventy', '_site']) rmSync(join(folder, output), { recursive: true, force: true });
  const loader = flags.includes('--config=.eleventy.ts') ? ['--import', 'tsx'] : [];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...loader, eleventyProgram, ...flags], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...environment },
  });
  return { code: status, text: stdout + stderr };
}

/** Whether anything planted has run. */
export function hasRun(marker: string): boolean {
  return existsSync(marker);
}
