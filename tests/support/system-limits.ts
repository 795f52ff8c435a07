import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { onTestFinished } from 'vitest';

/** Whether these tests may mount file systems, as the administrator of a machine or container that allows it may. */
export const canMount = runs('unshare', ['--mount', 'true']) && process.getuid?.() === 0;

/** Whether these tests may start a process as another user. */
export const canBeAnother = process.getuid?.() === 0;

/** A user without any rights of its own. */
export const nobody = 65_534;

/** Mounts a file system on a new folder until the test ends: `mount('/tmp/x', '-t', 'tmpfs', 'tmpfs')`. */
export function mount(folder: string, ...words: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = spawnSync('mount', [...words, folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  onTestFinished(() => void spawnSync('umount', [folder]));
}

function runs(command: string, words: readonly string[]): boolean {
  return spawnSync(command, words).status === 0;
}
