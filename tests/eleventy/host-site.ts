import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type Ended, eleventyProgram } from './project.ts';

/** Its own files, and the folder in which the briefing stands. */
export const prefix = '/briefing/';

/** The file that `npm pack` makes, unpacked as npm does it. */
function unpackProgram(): string {
  const folder = temporaryFolder(afterAll);
  // What npm would run first, without compiling once more what other tests are running.
  execFileSync('npm', ['run', '--silent', 'prepack']);
  const words = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  const name = execFileSync('npm', words, { encoding: 'utf8' }).trim();
  execFileSync('tar', ['-xzf', join(folder, name), '-C', folder]);
  return join(folder, 'package');
}

export const program = unpackProgram();

/**
 * An Eleventy site of another's into which the packed program was installed, with the small site's articles. Of packages it has what the
 * program asks for and its own Eleventy, linked from here, so that no registry is needed.
 */
export function newHostSite(packages: 'with Eleventy' | 'without Eleventy' = 'with Eleventy'): string {
  const site = temporaryFolder(afterAll);
  cpSync('tests/fixtures/eleventy-site', site, { recursive: true });
  cpSync('tests/fixtures/site-small', join(site, 'articles'), { recursive: true });
  cpSync(program, join(site, 'node_modules/summit-briefing'), { recursive: true });
  const { dependencies } = JSON.parse(readFileSync(join(program, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const name of Object.keys(dependencies)) link(site, name);
  if (packages === 'with Eleventy') link(site, '@11ty/eleventy');
  return site;
}

function link(site: string, name: string): void {
  const place = join(site, 'node_modules', name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(resolve('node_modules', name), place);
}

/** Builds the site as its owner does, into an empty `_site`. */
export function buildHostSite(site: string, flags: readonly string[] = []): Ended & { readonly err: string } {
  rmSync(join(site, '_site'), { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [eleventyProgram, '--quiet', ...flags], {
    cwd: site,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, text: stdout + stderr, err: stderr };
}

/** Addresses within a site that its pages name but no file answers, by page. */
export function deadLinks(folder: string, files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files).flatMap(([file, text]) =>
    file.endsWith('.html')
      ? [...text.matchAll(/ (?:href|src)="(\/[^"#?]*)/g)].flatMap(([, address = '']) => {
          const path = join(folder, address.endsWith('/') ? `${address}index.html` : address);
          return existsSync(path) ? [] : [`${file}: ${address}`];
        })
      : [],
  );
}
