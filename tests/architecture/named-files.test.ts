import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { namedIn, namedInComments } from './named-files.ts';

/* Comments and documents name files that are there. */

/** This file names some that are not there. */
const isPlanted = (file: string): boolean => basename(file) === 'named-files.test.ts';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [`${entry.parentPath}/${entry.name}`] : [],
  );

const programs = ['src', 'templates', 'tests']
  .flatMap(filesIn)
  .filter((file) => /\.(?:tsx?|css|m?js)$/.test(file) && !file.includes('/fixtures/') && !isPlanted(file))
  .concat('.eleventy.ts', 'eleventy.config.js', 'vitest.config.ts');

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...filesIn('docs').filter((file) => file.endsWith('.md')),
];

const names = new Set(programs.map((file) => basename(file)));

const isThere = (name: string): boolean => (name.includes('/') ? existsSync(name) : names.has(name));

function missing(files: readonly string[], named: (text: string) => string[]): string[] {
  return files.flatMap((file) =>
    named(readFileSync(file, 'utf8')).flatMap((name) => (isThere(name) ? [] : [`${file}: ${name}`])),
  );
}

it('comments name files that are there', () => {
  expect(programs.flatMap((file) => namedInComments(readFileSync(file, 'utf8'))).length).toBeGreaterThan(5);
  expect(missing(programs, namedInComments)).toEqual([]);
});

it('so do the documents', () => {
  expect(documents.flatMap((file) => namedIn(readFileSync(file, 'utf8'))).length).toBeGreaterThan(40);
  expect(missing(documents, namedIn)).toEqual([]);
});

it.each([
  ['// See src/pages/nowhere.ts.', 'src/pages/nowhere.ts'],
  ['/** Made by `no-such-file.ts`. */', 'no-such-file.ts'],
  ['const a = 1; // as no-such-file.tsx does', 'no-such-file.tsx'],
  ['/*\n * The rules of docs/nowhere/.\n */', 'docs/nowhere/'],
  ['/** In {@link x}, tests/nowhere/x.test.ts. */', 'tests/nowhere/x.test.ts'],
])('a planted name of no file is found: %s', (text, name) => {
  expect(namedInComments(text)).toContain(name);
  expect(isThere(name)).toBe(false);
});

it.each([
  ['/** Any `*.ts` below src/*/x.ts. */'],
  ["const url = 'https://a.example/docs/x.ts';"],
  ['const a = "no.ts";'],
  ["const a = ['tests/x/**', 'docs/y.test.ts', 'tests/**'];"],
])('but not in %s', (text) => {
  expect(namedInComments(text)).toEqual([]);
});
