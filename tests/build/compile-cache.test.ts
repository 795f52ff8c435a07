import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentOf } from '../support/folder-content.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/* Where Node can keep what it compiled, it keeps the program in the program's own folder, and nowhere else. */

const canKeep = 'enableCompileCache' in module;

/** A program alone, and a folder to run it in. */
function newProgram(): { program: string; work: string; help: () => { status: number | null; stderr: string } } {
  const [program, work] = [temporaryFolder(), temporaryFolder()];
  cpSync('dist', join(program, 'dist'), { recursive: true });
  cpSync('package.json', join(program, 'package.json'));
  const { NODE_COMPILE_CACHE: _, ...variables } = process.env;
  const env = { ...variables, TMPDIR: work };
  const help = () =>
    spawnSync(process.execPath, [join(program, 'dist/briefing.js'), 'help'], { cwd: work, env, encoding: 'utf8' });
  return { program, work, help };
}

it('what Node compiled is kept among the packages of the program', () => {
  const { program, work, help } = newProgram();
  const before = Object.keys(contentOf(program));
  expect(help()).toMatchObject({ status: 0, stderr: '' });
  const added = Object.keys(contentOf(program)).filter((file) => !before.includes(file));
  expect(added.filter((file) => !file.startsWith('node_modules/.cache/briefing/'))).toEqual([]);
  expect(added.length > 0).toBe(canKeep);
  expect(contentOf(work)).toEqual({});
});

it('and nowhere where that folder cannot be', () => {
  const { program, work, help } = newProgram();
  writeFileSync(join(program, 'node_modules'), 'a file');
  const before = contentOf(program);
  expect(help()).toMatchObject({ status: 0, stderr: '' });
  expect(contentOf(program)).toEqual(before);
  expect(contentOf(work)).toEqual({});
});
