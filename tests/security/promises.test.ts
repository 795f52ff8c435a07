import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const page = readFileSync('docs/security.md', 'utf8');
const promised = page.slice(page.indexOf('## What is promised'), page.indexOf('## What is not promised'));
const promises = promised.split('\n- ').slice(1);
const testsIn = (text: string): string[] =>
  [...text.matchAll(/\]\(\.\.\/(tests\/[^)]+)\)/g)].map(([, path = '']) => path);

it('each promise names a test that exists', () => {
  expect(promises.length).toBeGreaterThan(5);
  for (const promise of promises) {
    const tests = testsIn(promise);
    expect(tests.length, promise).toBeGreaterThan(0);
    expect(tests.filter((path) => !existsSync(path) || !path.endsWith('.test.ts'))).toEqual([]);
  }
});

it('each test of a promise is named', () => {
  const all = readdirSync('tests/security').filter((name) => name.endsWith('.test.ts') && name !== 'promises.test.ts');
  expect(all.map((name) => join('tests/security', name)).filter((path) => !testsIn(promised).includes(path))).toEqual(
    [],
  );
});

it('who finds a weakness is told where to say so', () => {
  expect(page).toContain('(../SECURITY.md)');
  expect(readFileSync('SECURITY.md', 'utf8')).toContain('Report a vulnerability');
});
