import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LockedError, takeLock } from '../../src/build/lock.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

it('is held until it is released', () => {
  const folder = temporaryFolder();
  const lock = takeLock(folder, 0);
  expect(() => takeLock(folder, 0)).toThrow(LockedError);
  lock.release();
  takeLock(folder, 0).release();
  expect(existsSync(join(folder, 'lock'))).toBe(false);
});

it('names the process that holds it', () => {
  const folder = temporaryFolder();
  takeLock(folder, 0);
  expect(() => takeLock(folder, 0)).toThrow(`process ${process.pid}`);
});

it('is taken over from a process that is gone', async () => {
  const folder = temporaryFolder();
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => child.once('exit', resolve));
  writeFileSync(join(folder, 'lock'), JSON.stringify({ process: child.pid, started: null }));
  takeLock(folder, 0).release();
});

it.runIf(existsSync('/proc/self/stat'))('is taken over from a process whose number another process has now', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'lock'), JSON.stringify({ process: process.pid, started: '1' }));
  takeLock(folder, 0).release();
});

it.each(['', 'not JSON', '[]', '{"process":"x"}'])('is taken over where its file holds %j', (text) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'lock'), text);
  takeLock(folder, 0).release();
});
