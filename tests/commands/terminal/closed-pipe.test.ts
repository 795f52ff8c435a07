import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bin } from '../../support/briefing.ts';
import { smallArticles } from '../../support/small-articles.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

/** Runs a line of the shell, in which `$briefing` is the program. */
function shell(line: string): { code: number | null; said: string } {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'articles'), smallArticles);
  const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', line], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, briefing: `${process.execPath} ${bin}` },
    timeout: 60_000,
  });
  return { code: status, said: stdout + stderr };
}

describe('a report that nobody takes', () => {
  it.each([
    '$briefing check --format json',
    '$briefing help',
    '$briefing check --output articles 2>&1',
    '$briefing build',
  ])('is no fault of %s', (command) => {
    expect(shell(`{ ${command}; true; } | true`)).toMatchObject({ said: expect.not.stringMatching(/\n {4}at /) });
  });

  it.skipIf(!existsSync('/dev/full'))('on a full disk is told in words', () => {
    const { code, said } = shell('$briefing check --format json > /dev/full');
    expect(code).toBe(1);
    expect(said).toBe('The disk is full: there is no room for the standard output. Make room there, then try again.\n');
  });
});
