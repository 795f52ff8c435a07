import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bin, briefing, type Finished } from '../../support/briefing.ts';
import { contentOf } from '../../support/folder-content.ts';
import { smallArticles } from '../../support/small-articles.ts';
import { canBeAnother, canMount, mount, nobody } from '../../support/system-limits.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

/* Faults of real disks and limits: told in words, with the path and what to do, in either format; the site stays as it was. */

function newProject(): string {
  const folder = temporaryFolder();
  chmodSync(folder, 0o755);
  writeFiles(join(folder, 'articles'), smallArticles);
  return folder;
}

/** Builds everything anew with a limit of the shell, such as `ulimit -f 4`. */
function buildUnder(limit: string, project: string, words: readonly string[]): Finished {
  const command = [process.execPath, bin, 'build', '--no-cache', ...words].map((word) => `'${word}'`).join(' ');
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `${limit}; ${command}`], {
    cwd: project,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

interface Case {
  readonly name: string;
  readonly possible: boolean;
  /** Prepares a project that has a site already, and builds it again. */
  readonly build: (project: string, words: readonly string[]) => Finished;
  readonly says: RegExp;
}

const cases: readonly Case[] = [
  {
    name: 'the disk is full',
    possible: canMount,
    build: (project, words) => {
      const output = join(project, 'small/site');
      mount(join(project, 'small'), '-t', 'tmpfs', '-o', 'size=100k', 'tmpfs');
      return briefing(project, ['build', '--output', output, ...words]);
    },
    says: /The disk is full: there is no room for .*small\/\.site\.briefing\/back\/.*\. Make room/,
  },
  {
    name: 'the disk is full, and is the output folder itself',
    possible: canMount,
    build: (project, words) => {
      mount(join(project, 'small'), '-t', 'tmpfs', '-o', 'size=100k', 'tmpfs');
      return briefing(project, ['build', '--output', 'small', ...words]);
    },
    says: /The disk is full: there is no room for .*small\/.*\. Make room/,
  },
  {
    name: 'files may not be so large',
    possible: true,
    build: (project, words) => buildUnder('ulimit -f 4', project, words),
    says: /back\/.* would be larger than files may be there\. Raise the limit/,
  },
  {
    name: 'the disk is for reading only',
    possible: canMount,
    build: (project, words) => {
      mount(join(project, 'shut'), '-t', 'tmpfs', '-o', 'ro', 'tmpfs');
      return briefing(project, ['build', '--output', 'shut/site', ...words]);
    },
    says: /reading only: .*shut\/\.site\.briefing\. Choose/,
  },
  {
    name: 'the output folder is mounted for reading only',
    possible: canMount,
    build: (project, words) => {
      mkdirSync(join(project, 'kept'));
      mount(join(project, 'shut'), '--bind', '-o', 'ro', join(project, 'kept'));
      return briefing(project, ['build', '--output', 'shut', ...words]);
    },
    says: /reading only: .*shut\/\.briefing-work\. Choose/,
  },
  {
    name: 'the user may not write there',
    possible: canBeAnother,
    build: (project, words) => briefing(project, ['build', '--output', 'new', ...words], {}, nobody),
    says: /may not read or write .*\.new\.briefing\. Have its owner/,
  },
  {
    name: 'the state of a build belongs to another user',
    possible: canBeAnother,
    build: (project, words) => briefing(project, ['build', ...words], {}, nobody),
    says: /may not read or write .*_site.*\. Have its owner/,
  },
  {
    name: 'a part of the path is a file',
    possible: true,
    build: (project, words) => {
      writeFileSync(join(project, 'file'), '');
      return briefing(project, ['build', '--output', 'file/site', ...words]);
    },
    says: /A part of .*file\/site is a file/,
  },
  {
    name: 'links lead in a circle',
    possible: true,
    build: (project, words) => {
      symlinkSync('two', join(project, 'one'));
      symlinkSync('one', join(project, 'two'));
      return briefing(project, ['build', '--output', 'one/site', ...words]);
    },
    says: /The links in .*one\/site lead round in a circle/,
  },
  {
    name: 'the name is too long',
    possible: true,
    build: (project, words) => briefing(project, ['build', '--output', 'a'.repeat(300), ...words]),
    says: /too long for the disk: .*aaa\. Choose a shorter one/,
  },
];

describe.each(cases.filter(({ possible }) => possible))('where $name', ({ build, says }) => {
  it.each(['text', 'json'])('a build says so as %s, and the site stays', (format) => {
    const project = newProject();
    expect(briefing(project, ['build']).code).toBe(0);
    const before = contentOf(join(project, '_site'));
    const { code, out, err } = build(project, ['--format', format]);
    const message = format === 'json' ? (JSON.parse(out) as { message: string }).message : err;
    expect(message).toMatch(says);
    expect(message).toContain('The site as it was before is untouched.');
    expect(`${out}${err}`).not.toMatch(/^ {4}at |fault in the program/m);
    expect(code).toBe(1);
    if (format === 'json') expect(JSON.parse(out)).toMatchObject({ ok: false, diagnostics: [], pages: { total: 0 } });
    expect(contentOf(join(project, '_site'))).toEqual(before);
    expect(briefing(project, ['build']).code).toBe(0);
  });
});

describe.runIf(canMount)('a publish to a disk that is for reading only', () => {
  it.each(['shut', 'shut/site', 'shut/a/new/site'])('says so: %s', (to) => {
    const project = newProject();
    expect(briefing(project, ['build', '--complete']).code).toBe(0);
    mount(join(project, 'shut'), '-t', 'tmpfs', '-o', 'ro', 'tmpfs');
    const { code, err } = briefing(project, ['publish', '--to', to]);
    expect(err).toMatch(/^Nothing can be written there, the disk is for reading only: /);
    expect(code).toBe(1);
  });
});

describe('a cache that cannot be written', () => {
  it('costs time and not the site', () => {
    const project = newProject();
    writeFileSync(join(project, '.cache'), 'a file');
    const { code, err } = briefing(project, ['build', '--format', 'json']);
    expect(code).toBe(0);
    expect(err).toContain('The next build will take longer');
    expect(briefing(project, ['build', '--format', 'json']).out).toContain('"written": 0');
  });
});

describe('--format json prints one document, whatever goes wrong:', () => {
  const project = temporaryFolder(afterAll);
  writeFiles(join(project, 'articles'), smallArticles);

  it.each([
    ['a flag that does not exist', ['build', '--outptu', 'x', '--format', 'json'], 2, '--outptu', 'pages'],
    ['a flag before the format is missing its value', ['check', '--format=json', '--now'], 2, '--now', 'diagnostics'],
    ['no articles folder', ['check', '--articles', 'nowhere', '--format', 'json'], 2, 'nowhere', 'diagnostics'],
    ['no site to look over', ['verify', '--format', 'json'], 2, 'There is no site', 'checks'],
    ['no site to publish', ['publish', '--to', 'www', '--format=json'], 2, 'There is no site', 'ok'],
    ['nowhere to publish to', ['publish', '--format', 'json'], 2, 'Say where', 'ok'],
    ['nothing to go back to', ['publish', '--to', 'www', '--rollback', '--format', 'json'], 1, 'no earlier', 'ok'],
    ['no such command', ['buld', '--format', 'json'], 2, 'buld', 'ok'],
    ['an output folder that holds the articles', ['build', '--output', '.', '--format', 'json'], 2, 'holds', 'pages'],
  ])('%s', (_, words, expected, part, key) => {
    const { code, out } = briefing(project, words);
    const report = JSON.parse(out) as { ok: boolean; message: string };
    expect(report).toMatchObject({ ok: false, message: expect.stringContaining(part) as string });
    expect(report).toHaveProperty(key);
    expect(code).toBe(expected);
  });

  it('the last of several formats counts', () => {
    const { out, err } = briefing(project, ['build', '--format', 'json', '--outptu', '--format', 'text']);
    expect(out).toBe('');
    expect(err).toContain('--outptu');
  });
});

describe('an output that is not read to its end', () => {
  it.each([
    ['is no fault', 'check 2>&1 | head -n 1', 0],
    ['but one that takes no more is', 'build --format json > /dev/full', 1],
  ])('%s', (_, line, expected) => {
    const project = newProject();
    const command = `set -o pipefail; '${process.execPath}' '${bin}' ${line}`;
    const { status, stderr } = spawnSync('bash', ['-c', command], { cwd: project, encoding: 'utf8' });
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(expected);
    if (expected === 1) expect(stderr).toContain('no room for the standard output');
  });
});
