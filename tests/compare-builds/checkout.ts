import { readFileSync, symlinkSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type Run, runOrThrow } from './run.ts';

/** The working tree that this script stands in. */
const workingTree = resolve(import.meta.dirname, '../..');

/** A tree of sources with its compiled program, and how to be rid of it. */
export interface Checkout {
  readonly tree: string;
  readonly remove: () => Promise<void>;
}

/** The hash of a commit; `undefined` where git knows none of that name. */
export async function commitOf(run: Run, name: string): Promise<string | undefined> {
  const { code, output } = await run('git', ['rev-parse', '--verify', '--quiet', `${name}^{commit}`], workingTree);
  return code === 0 ? output.trim() : undefined;
}

/** Compiles the working tree where it stands. */
export async function compileWorkingTree(run: Run): Promise<Checkout> {
  await compile(run, workingTree);
  return { tree: workingTree, remove: () => Promise.resolve() };
}

/**
 * Lays a commit out in a folder that is not there yet, as a worktree of git, and compiles its program. Packages are installed only
 * where they are others than those of the working tree, which lends its own.
 */
export async function checkOut(run: Run, commit: string, tree: string): Promise<Checkout> {
  const remove = async (): Promise<void> => {
    await run('git', ['worktree', 'remove', '--force', tree], workingTree, 'to the end');
  };
  try {
    await runOrThrow(run, 'git', ['worktree', 'add', '--quiet', '--detach', tree, commit], workingTree);
    if (lockOf(tree).equals(lockOf(workingTree)))
      symlinkSync(join(workingTree, 'node_modules'), join(tree, 'node_modules'));
    else await runOrThrow(run, 'npm', ['ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'], tree);
    await compile(run, tree);
    return { tree, remove };
  } catch (error) {
    await remove();
    throw new Error(`${basename(tree)} (${commit.slice(0, 8)}) could not be made ready`, { cause: error });
  }
}

async function compile(run: Run, tree: string): Promise<void> {
  await runOrThrow(run, 'npm', ['run', '--silent', 'compile'], tree);
}

function lockOf(tree: string): Buffer {
  return readFileSync(join(tree, 'package-lock.json'));
}
