import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';
import { licenceFault } from './licences.ts';
import { lockedPackages } from './lock.ts';

const lock = readFileSync('package-lock.json', 'utf8');
const packages = lockedPackages(lock);

function faultsOf(text: string): string[] {
  return lockedPackages(text).flatMap((one) => (licenceFault(one) === undefined ? [] : [one.name]));
}

describe('the licences of all packages', () => {
  it('are on the list', () => {
    expect(packages.length).toBeGreaterThan(250);
    expect(faultsOf(lock)).toEqual([]);
  });

  it.each(['AGPL-3.0-only', 'UNLICENSED', 'SEE LICENSE IN LICENSE', 'MIT AND GPL-3.0-only', 'BUSL-1.1', ''])(
    'a planted package under “%s” is found',
    (license) => {
      const planted = { packages: { '': { version: '1' }, 'node_modules/@a/planted': { version: '1.0.0', license } } };
      expect(faultsOf(JSON.stringify(planted))).toEqual(['@a/planted']);
    },
  );

  it('a planted package without any is found', () => {
    expect(faultsOf(JSON.stringify({ packages: { 'node_modules/planted': { version: '1.0.0' } } }))).toEqual([
      'planted',
    ]);
  });

  it.each(['MIT OR GPL-3.0-only', '(MIT OR CC0-1.0)', 'MIT AND OFL-1.1', 'ISC'])('“%s” may be used', (licence) => {
    expect(licenceFault({ licence })).toBeUndefined();
  });

  it('are listed by a command, which fails for a planted one', () => {
    const project = temporaryFolder();
    const run = () => {
      const words = ['--import', 'tsx', 'tests/dependencies/print-licences.ts'];
      const { status, stdout } = spawnSync(process.execPath, words, { cwd: project, encoding: 'utf8' });
      return { status, last: stdout.trim().split('\n').at(-1) };
    };
    cpSync('tests/dependencies', join(project, 'tests/dependencies'), { recursive: true });
    symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
    writeFiles(project, { 'package-lock.json': lock, 'package.json': '{"type":"module"}' });
    expect(run()).toEqual({ status: 0, last: expect.stringContaining(`${packages.length} packages`) });
    writeFiles(project, { 'package-lock.json': lock.replace('"license": "ISC"', '"license": "GPL-2.0-only"') });
    expect(run()).toEqual({ status: 1, last: expect.stringContaining('is under GPL-2.0-only') });
  });
});

describe('what is installed', () => {
  it('is pinned by its version and the hash of its bytes, and comes from the registry', () => {
    const elsewhere = packages.filter(({ source }) => source !== undefined);
    const loose = packages.filter(({ integrity }) => !integrity?.startsWith('sha512-'));
    expect([...elsewhere, ...loose].map(({ name }) => name)).toEqual([]);
  });

  it('runs no script of its own but those that package.json names', () => {
    const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      allowScripts: Record<string, boolean>;
    };
    expect(packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)).toEqual(
      Object.keys(allowScripts),
    );
    // The one there is only saves a start of Node each time; without it the program compiles all the same.
    expect(allowScripts).toEqual({ esbuild: false });
  });
});

it('the list of parts for a release names every package that the program needs', { timeout: 120_000 }, () => {
  const { status, stdout } = spawnSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  expect(status).toBe(0);
  const { bomFormat, components } = JSON.parse(stdout) as { bomFormat: string; components: { name: string }[] };
  expect(bomFormat).toBe('CycloneDX');
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
  const named = new Set(components.map(({ name }) => name));
  expect(
    Object.keys(dependencies).filter((name) => !named.has(name.replace(/^@[^/]*\//, '')) && !named.has(name)),
  ).toEqual([]);
});
