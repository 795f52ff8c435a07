import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { briefing } from '../support/briefing.ts';
import { contentOf } from '../support/folder-content.ts';
import { eleventy, newProject } from './project.ts';

const folder = newProject();

function builtBy(words: readonly string[]): Record<string, string> {
  rmSync(join(folder, 'by-bin'), { recursive: true, force: true });
  expect(briefing(folder, ['build', '--output', 'by-bin', ...words])).toMatchObject({ code: 0 });
  return contentOf(join(folder, 'by-bin'));
}

describe('plain Eleventy writes every file that the bin writes, with the same bytes', () => {
  const expected = builtBy([]);

  it('as the bare command', { timeout: 120_000 }, () => {
    const { status } = spawnSync('npx', ['@11ty/eleventy'], { cwd: folder });
    expect(status).toBe(0);
    expect(Object.keys(expected).length).toBeGreaterThan(20);
    expect(contentOf(join(folder, '_eleventy'))).toEqual(expected);
  });

  it.each([
    ['--config=.eleventy.ts'],
    ['--input=.', '--incremental'],
    ['--input=articles', '--loader=cjs'],
    ['--input=articles/stories/*.md', '--quiet'],
    ['--input=articles', '--formats=md'],
    ['--formats=md,njk,liquid,11ty.js'],
    ['--formats=*'],
  ])('with %s %s', (...flags) => {
    expect(eleventy(folder, flags)).toMatchObject({ code: 0 });
    expect(contentOf(join(folder, '_eleventy'))).toEqual(expected);
    expect(existsSync(join(folder, '_site'))).toBe(false);
  });

  it('in another folder', () => {
    expect(eleventy(folder, ['--output=elsewhere'])).toMatchObject({ code: 0 });
    expect(contentOf(join(folder, 'elsewhere'))).toEqual(expected);
  });

  it('under a path prefix', () => {
    expect(eleventy(folder, ['--pathprefix=/sub/'])).toMatchObject({ code: 0 });
    expect(contentOf(join(folder, '_eleventy'))).toEqual(builtBy(['--path-prefix', '/sub/']));
  });

  it('whatever the variables of Eleventy say', () => {
    const environment = { ELEVENTY_ROOT: '/', ELEVENTY_SOURCE: 'script', ELEVENTY_RUN_MODE: 'serve' };
    expect(eleventy(folder, [], environment)).toMatchObject({ code: 0 });
    expect(contentOf(join(folder, '_eleventy'))).toEqual(expected);
  });
});

it.each([['--dryrun'], ['--to=json'], ['--to=ndjson']])('%s writes nothing', (flag) => {
  expect(eleventy(folder, [flag])).toMatchObject({ code: 0 });
  expect(existsSync(join(folder, '_eleventy'))).toBe(false);
  expect(existsSync(join(folder, '_site'))).toBe(false);
});

describe('what makes no sense is refused in words', () => {
  it.each([
    ['--output=_site', 'belongs to “briefing build”'],
    ['--output=by-bin', 'belongs to “briefing build”'],
    ['--output=_site/sub', 'lies inside'],
    ['--output=.', 'holds'],
    ['--output=articles/images', 'lies inside'],
    ['--output=src', 'holds'],
    ['--pathprefix=/a b/', 'is not a folder of a web address'],
    ['--incremental=articles/site.yaml', 'Leave the file out'],
  ])('%s', (flag, words) => {
    const before = contentOf(join(folder, 'articles'));
    const { code, text } = eleventy(folder, [flag]);
    expect(code).toBe(1);
    expect(text).toContain(words);
    expect(text).not.toMatch(/^\[11ty\] +at /m);
    expect(existsSync(join(folder, '_site'))).toBe(false);
    expect(contentOf(join(folder, 'articles'))).toEqual(before);
  });
});

it('says so where there are no articles', () => {
  const empty = newProject();
  rmSync(join(empty, 'articles'), { recursive: true });
  const { code, text } = eleventy(empty, []);
  expect(code).toBe(1);
  expect(text).toContain('There is no articles folder “articles” here.');
});
