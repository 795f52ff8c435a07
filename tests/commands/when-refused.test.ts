import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CommandName, commandNames } from '../../src/commands/flags/command-table.ts';
import { bin, briefing } from '../support/briefing.ts';
import { contentOf } from '../support/folder-content.ts';
import { smallArticles } from '../support/small-articles.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

/* Where the system refuses something, each command says what is so now, and it is so. */

const tooLong = 'a'.repeat(300);

const refused: readonly (readonly [CommandName, readonly string[], string])[] = [
  ['build', ['--output', 'file/site'], 'The site as it was before is untouched.'],
  ['build', ['--output', tooLong], 'The site as it was before is untouched.'],
  ['check', ['--articles', tooLong], 'Nothing was written.'],
  ['verify', ['--articles', tooLong], 'Nothing was written.'],
  ['start', ['--articles', tooLong], 'Nothing was written.'],
  ['new', ['place', 'Somewhere', '--articles', 'file'], 'No article was made.'],
  ['publish', ['--to', tooLong], 'What is published is as it was.'],
  ['publish', ['--to', 'file/server'], 'What is published is as it was.'],
];

it('every command is tried', () => {
  expect(new Set(refused.map(([command]) => command))).toEqual(new Set(commandNames));
});

describe.each(refused)('%s %j', (command, words, holds) => {
  it.each(['text', 'json'])('says what is so, and it is so: %s', (format) => {
    const project = temporaryFolder();
    writeFiles(project, { file: '' });
    writeFiles(join(project, 'articles'), smallArticles);
    if (command === 'publish') expect(briefing(project, ['build', '--complete']).code).toBe(0);
    const before = contentOf(project);
    const asked = command === 'new' || command === 'start' ? [] : ['--format', format];
    const { code, out, err } = briefing(project, [command, ...words, ...asked]);
    const message = asked.length > 0 && format === 'json' ? (JSON.parse(out) as { message: string }).message : err;
    expect(message.trim().endsWith(` ${holds}`), message).toBe(true);
    expect(message).toMatch(/too long for the disk|is a file/);
    if (command !== 'build') expect(message).not.toContain('site as it was');
    expect(code).toBe(1);
    expect(contentOf(project)).toEqual(before);
  });
});

it('an article of which the disk takes no whole is not left behind', () => {
  const project = temporaryFolder();
  writeFiles(join(project, 'articles'), smallArticles);
  const { status, stderr } = spawnSync('bash', ['-c', `ulimit -f 0; '${process.execPath}' '${bin}' new place There`], {
    cwd: project,
    encoding: 'utf8',
  });
  expect(stderr).toMatch(/there\.md would be larger than files may be there.* No article was made\./);
  expect(status).toBe(1);
  expect(existsSync(join(project, 'articles/places/there.md'))).toBe(false);
});

it('a file where a folder of articles belongs is named', () => {
  const project = temporaryFolder();
  writeFiles(join(project, 'articles'), { ...smallArticles, places: '' });
  const { code, err } = briefing(project, ['new', 'place', 'There']);
  expect(err).toBe('articles/places is a file, where a folder for such articles belongs. Move it away.\n');
  expect(code).toBe(2);
});

it('an article that came to be meanwhile is not taken away', () => {
  const project = temporaryFolder();
  writeFiles(join(project, 'articles'), smallArticles);
  writeFileSync(join(project, 'articles/people/late.md'), 'of another');
  expect(briefing(project, ['new', 'person', 'Late'])).toMatchObject({ code: 2 });
  expect(contentOf(join(project, 'articles/people'))['late.md']).toBe('of another');
});
