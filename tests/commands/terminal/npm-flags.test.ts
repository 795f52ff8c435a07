import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { CommandName } from '../../../src/commands/flags/command-table.ts';
import { keptByNpm } from '../../../src/commands/terminal/npm-flags.ts';
import { bin } from '../../support/briefing.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

/** Runs a script of package.json by npm itself, with flags that npm takes for its own. */
function npm(words: readonly string[]): { code: number | null; said: string } {
  const folder = temporaryFolder();
  const scripts = Object.fromEntries(['start', 'check', 'build'].map((name) => [name, `node ${bin} ${name}`]));
  writeFiles(folder, { 'package.json': JSON.stringify({ name: 'a', scripts }), 'articles/site.yaml': 'title: A\n' });
  const clean = Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith('npm_'));
  const { status, stdout, stderr } = spawnSync('npm', words, {
    cwd: folder,
    encoding: 'utf8',
    env: Object.fromEntries(clean),
    timeout: 60_000,
  });
  return { code: status, said: stdout + stderr };
}

describe('flags that npm keeps for itself', () => {
  it.each([
    ['start --port 8098', 'npm start -- --port 8098'],
    ['start --port=8098', 'npm start -- --port 8098'],
    ['start --lan', 'npm start -- --lan'],
    ['start --lan --port 8098', 'npm start -- --port 8098 --lan'],
    ['start --articles elsewhere', 'npm start -- --articles elsewhere'],
    ['start --articles one --port 8098', 'npm start -- --port NUMBER --articles FOLDER'],
    ['run check --articles=elsewhere', 'npm run check -- --articles elsewhere'],
    ['run build --for nginx', 'npm run build -- --for nginx'],
  ])('npm %s: says how', (command, hint) => {
    const { code, said } = npm(command.split(' '));
    expect(said).toContain(`Write: ${hint}\n`);
    expect(code).toBe(2);
  });

  it('a flag behind “--” is ours', () => {
    expect(npm(['run', 'check', '--', '--articles', 'articles'])).toMatchObject({ code: 0 });
    expect(npm(['start', '--', '--port', 'many']).said).toContain('--port is a number from 0 to 65535.');
  });

  it.each<[string, CommandName, string[], Record<string, string>]>([
    ['another script calls the program', 'build', [], { npm_lifecycle_event: 'deploy', npm_config_for: 'nginx' }],
    ['npm is not there', 'start', [], { npm_config_port: '8098' }],
    [
      'the script gives the flag itself',
      'build',
      ['--complete'],
      { npm_lifecycle_event: 'build', npm_config_complete: 'true' },
    ],
    [
      'npm has settings of its own',
      'start',
      [],
      { npm_lifecycle_event: 'start', npm_config_all: 'true', npm_config_yes: '' },
    ],
  ])('says nothing where %s', (_, command, words, variables) => {
    expect(keptByNpm(command, words, (name) => variables[name])).toBeUndefined();
  });
});
