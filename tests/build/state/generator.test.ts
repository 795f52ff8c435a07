import {
  appendFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { hashGenerator, readProgram } from '../../../src/build/state/generator.ts';
import { smallArticles } from '../../support/small-articles.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

const versions = { node: '20', icu: '1', unicode: '2', cldr: '3', tz: '4' };

function newProgram(): string {
  const folder = temporaryFolder();
  writeFiles(folder, { 'briefing.js': 'entry', 'chunks/one.js': 'one', 'chunks/two.js': 'two', 'compiled.json': '{}' });
  return folder;
}

const hashOf = (folder: string, more: Partial<Parameters<typeof hashGenerator>[0]> = {}): string =>
  hashGenerator({ code: readProgram(folder), styles: 's', atlas: Buffer.from('a'), versions, ...more });

describe('the generator is another', () => {
  it.each<[string, (folder: string) => void]>([
    ['the file that is started changes', (folder) => appendFileSync(join(folder, 'briefing.js'), ';')],
    ['a chunk changes', (folder) => appendFileSync(join(folder, 'chunks/two.js'), ';')],
    ['a letter of a chunk changes', (folder) => writeFileSync(join(folder, 'chunks/two.js'), 'twi')],
    ['a chunk comes', (folder) => writeFileSync(join(folder, 'chunks/three.js'), '')],
    ['a chunk goes', (folder) => rmSync(join(folder, 'chunks/one.js'))],
    ['a chunk has another name', (folder) => renameSync(join(folder, 'chunks/one.js'), join(folder, 'chunks/uno.js'))],
    ['two chunks change places', (folder) => writeFiles(folder, { 'chunks/one.js': 'two', 'chunks/two.js': 'one' })],
    [
      'what ends one begins the next',
      (folder) => writeFiles(folder, { 'chunks/one.js': 'onet', 'chunks/two.js': 'wo' }),
    ],
  ])('where %s', (_, change) => {
    const folder = newProgram();
    const before = hashOf(folder);
    change(folder);
    expect(hashOf(folder)).not.toBe(before);
  });

  it.each<Partial<Parameters<typeof hashGenerator>[0]>>([
    { styles: 't' },
    { atlas: Buffer.from('b') },
    ...Object.keys(versions).map((name) => ({ versions: { ...versions, [name]: '9' } })),
  ])('with %j', (more) => {
    const folder = newProgram();
    expect(hashOf(folder, more)).not.toBe(hashOf(folder));
  });

  it('but not where a file that is no program changes', () => {
    const folder = newProgram();
    const before = hashOf(folder);
    writeFiles(folder, { 'compiled.json': '{"a":1}', 'site.css.7': 'x' });
    expect(hashOf(folder)).toBe(before);
  });
});

it('all that the compiler makes of the program is covered', () => {
  const { outputs } = JSON.parse(readFileSync('dist/compiled.json', 'utf8')) as { outputs: string[] };
  const code = outputs.filter((file) => file.endsWith('.js')).map((file) => file.replace('dist/', ''));
  expect(code.length).toBeGreaterThan(8);
  expect([...readProgram('dist').keys()]).toEqual(code.toSorted());
});

it('a build makes everything anew when one of many files of the program has changed', () => {
  const project = temporaryFolder();
  cpSync('dist', join(project, 'program/dist'), { recursive: true });
  cpSync('package.json', join(project, 'program/package.json'));
  symlinkSync(resolve('node_modules'), join(project, 'program/node_modules'));
  writeFiles(join(project, 'articles'), smallArticles);
  const written = (): { written: number; unchanged: number } => {
    const words = [join(project, 'program/dist/briefing.js'), 'build', '--format', 'json'];
    const { stdout } = spawnSync(process.execPath, words, { cwd: project, encoding: 'utf8' });
    return (JSON.parse(stdout) as { pages: { written: number; unchanged: number } }).pages;
  };
  expect(written().unchanged).toBe(0);
  expect(written().written).toBe(0);
  const chunks = join(project, 'program/dist/chunks');
  const template = readdirSync(chunks).find((name) =>
    readFileSync(join(chunks, name), 'utf8').includes('<!DOCTYPE html>'),
  );
  appendFileSync(join(chunks, template ?? ''), '\n// changed\n');
  expect(written().written).toBeGreaterThan(10);
});
