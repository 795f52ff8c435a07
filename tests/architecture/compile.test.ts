import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

/* What is compiled is always what the sources say, and nothing is compiled twice. */

const project = temporaryFolder(afterAll);
const parts = ['.eleventy.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];
for (const name of [...parts, 'src', 'templates', 'dist']) cpSync(name, join(project, name), { recursive: true });
symlinkSync(resolve('node_modules'), join(project, 'node_modules'));

const inProject = (file: string): string => join(project, file);

/** Whether compiling wrote anything: each file that it writes is a new one. */
function compiles(): boolean {
  const inode = (): number | undefined => statSync(inProject('dist/site.css'), { throwIfNoEntry: false })?.ino;
  const before = inode();
  // From elsewhere, since its place is the project's.
  execFileSync(process.execPath, [inProject('src/compile.js')], { cwd: '/', stdio: 'inherit' });
  return inode() !== before;
}

/** Changes a file so that neither its size nor its time tells of it. */
function changeUnseen(file: string, from: string, to: string): void {
  const path = inProject(file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  expect(from).toHaveLength(to.length);
  const { atime, mtime } = statSync(path);
  writeFileSync(path, text.replace(from, to));
  utimesSync(path, atime, mtime);
}

const help = (): string =>
  execFileSync(process.execPath, [inProject('dist/briefing.js'), 'help'], { encoding: 'utf8' });

describe('compiling', () => {
  it('does nothing where nothing has changed, nor where what it does not read has', () => {
    expect(compiles()).toBe(false);
    writeFileSync(inProject('README.md'), 'Other words.');
    expect(compiles()).toBe(false);
  });

  it('knows a changed source by its content', () => {
    changeUnseen('src/commands/terminal/help.ts', 'a briefing site from', 'a briefing made from');
    expect(compiles()).toBe(true);
    expect(help()).toContain('a briefing made from');
    expect(compiles()).toBe(false);
  });

  it.each<[string, () => void]>([
    ['a style changes', () => appendFileSync(inProject('templates/styles/pages.css'), '.x { color: red }')],
    ['a package may be another', () => appendFileSync(inProject('package-lock.json'), '\n')],
    ['the settings of the language change', () => appendFileSync(inProject('tsconfig.json'), '\n')],
    ['the way of compiling changes', () => appendFileSync(inProject('src/compile.js'), '\n')],
    ['a part of the program is damaged', () => appendFileSync(inProject(`dist/chunks/${chunks()[0]}`), ';')],
    ['a part of the program is gone', () => rmSync(inProject('dist/chunks'), { recursive: true })],
    ['what was compiled is not known', () => rmSync(inProject('dist/compiled.json'))],
  ])('is done again where %s, and once', (_, change) => {
    change();
    expect(compiles()).toBe(true);
    expect(compiles()).toBe(false);
    expect(help()).toContain('briefing build');
  });

  it('leaves no part of an earlier program', () => {
    const { outputs } = JSON.parse(readFileSync(inProject('dist/compiled.json'), 'utf8')) as { outputs: string[] };
    const expected = outputs.filter((file) => file.startsWith('dist/chunks/')).map((file) => file.slice(12));
    expect(chunks()).toEqual(expected.toSorted());
  });

  it('does not call that current which was changed while it went on', () => {
    const later = new Date(Date.now() + 3_600_000);
    changeUnseen('src/commands/terminal/help.ts', 'a briefing made from', 'a briefing site from');
    utimesSync(inProject('src/commands/terminal/help.ts'), later, later);
    expect(compiles()).toBe(true);
    expect(existsSync(inProject('dist/compiled.json'))).toBe(false);
    expect(compiles()).toBe(true);
  });
});

function chunks(): string[] {
  return readdirSync(inProject('dist/chunks')).toSorted();
}
