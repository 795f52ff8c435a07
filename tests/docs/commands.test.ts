import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

const documents = [
  'README.md',
  ...['docs', 'docs/hosting'].flatMap((folder) =>
    readdirSync(folder).flatMap((name) => (name.endsWith('.md') ? [`${folder}/${name}`] : [])),
  ),
];

/** Commands in blocks of a document that are marked as shell, one a line. */
function shellCommands(document: string): string[] {
  const blocks = readFileSync(document, 'utf8').matchAll(/```sh\n([\s\S]*?)```/g);
  return [...blocks].flatMap(([, block = '']) => block.trim().split('\n'));
}

/** What the gate runs from a clean checkout, and a test cannot run within itself. */
const runByTheGate = ['npm ci && npm run build', 'npm ci && npm test'];

/** Commands that go on until they are stopped; `briefing start` has tests of its own. */
const neverEnding = ['npm start'];

const runHere = [...new Set(documents.flatMap(shellCommands))].filter(
  (command) => ![...runByTheGate, ...neverEnding].includes(command),
);

describe('commands in the documents', () => {
  it('the README’s two are run by the gate', () => {
    expect(shellCommands('README.md')).toEqual(runByTheGate);
    const gate = readFileSync('.ci/run', 'utf8');
    for (const command of ['npm ci', 'npm run build', 'npm test'])
      expect(gate).toContain(`step '${command}' ${command}`);
  });

  describe('the others end well', () => {
    const project = copyOfProject();

    it.each(runHere)('%s', { timeout: 120_000 }, (command) => {
      // What the documents put where a server reads it stays within the project here.
      const here = command.replaceAll('/srv/briefing', join(project, 'server'));
      const { status, stdout, stderr } = spawnSync('bash', ['-c', here], { cwd: project, encoding: 'utf8' });
      expect({ status, stdout, stderr }).toMatchObject({ status: 0 });
    });
  });

  it('every script that the documents name exists', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = documents.flatMap((document) =>
      [...readFileSync(document, 'utf8').matchAll(/npm run ([a-z:-]+)/g)].map(([, name = '']) => name),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

it('every link in the documents leads to a file', () => {
  const dead = documents.flatMap((document) =>
    [...proseOf(document).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)\)/g)].flatMap(([, target = '']) => {
      const example = target === 'photo.jpg' || target === 'its-name.jpg';
      return example || existsSync(join(dirname(document), target)) ? [] : [`${document}: ${target}`];
    }),
  );
  expect(dead).toEqual([]);
});

/** A document without what it shows as code. */
function proseOf(document: string): string {
  return readFileSync(document, 'utf8').replace(/`[^`\n]+`/g, '');
}

/** A copy of the project in which commands may write. */
function copyOfProject(): string {
  const project = temporaryFolder(afterAll);
  const compiled = ['.eleventy.ts', 'src', 'templates', 'dist'];
  for (const name of [...compiled, 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(name, join(project, name), { recursive: true });
  cpSync('tests/fixtures/site-small', join(project, 'articles'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  return project;
}
