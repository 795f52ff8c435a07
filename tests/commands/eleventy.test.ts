import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { briefing } from '../support/briefing.ts';
import { contentOf } from '../support/folder-content.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

/** A project of its own with the small site's articles, in which plain Eleventy and the bin can be run. */
function newProject(): string {
  const folder = temporaryFolder(afterAll);
  for (const name of ['.eleventy.ts', 'src', 'templates', 'dist', 'package.json', 'tsconfig.json']) {
    cpSync(name, join(folder, name), { recursive: true });
  }
  cpSync('tests/fixtures/site-small', join(folder, 'articles'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

function eleventy(folder: string): { code: number | null; text: string } {
  const words = ['tsx', 'node_modules/@11ty/eleventy/cmd.cjs', '--config=.eleventy.ts'];
  const { status, stdout, stderr } = spawnSync('npx', words, { cwd: folder, encoding: 'utf8' });
  return { code: status, text: stdout + stderr };
}

describe('plain Eleventy', () => {
  const folder = newProject();

  it('writes every file that the bin writes, with the same bytes', () => {
    expect(eleventy(folder).code).toBe(0);
    expect(briefing(folder, ['build', '--output', 'by-bin'])).toMatchObject({ code: 0 });
    const files = contentOf(join(folder, '_site'));
    expect(Object.keys(files).length).toBeGreaterThan(20);
    expect(files).toEqual(contentOf(join(folder, 'by-bin')));
  });

  it('stops at an article with an error and says what is wrong', () => {
    writeFiles(join(folder, 'articles'), { 'stories/broken.md': '---js\nthrow new Error("ran")\n---\nText.\n' });
    const { code, text } = eleventy(folder);
    expect(code).not.toBe(0);
    expect(text).toContain('stories/broken.md:1:4 error front-matter-language');
    expect(text).not.toContain('Error: ran');
  });
});
