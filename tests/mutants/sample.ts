import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Mutation } from './mutations.ts';

/** One mutation of one file of the program, and how it is told. */
export interface Mutant {
  /** From the project's folder, such as `src/graph/related.ts`. */
  readonly file: string;
  readonly mutation: Mutation;
  /** The file as it is with the mutation. */
  readonly text: string;
  /** `src/graph/related.ts:41 > became >=: if (a > b)` */
  readonly told: string;
}

/** All mutations of a file as mutants. */
export function mutantsOf(file: string, text: string, mutations: readonly Mutation[]): Mutant[] {
  return mutations.map((mutation) => {
    const { start, end, replacement, change } = mutation;
    const lines = text.slice(0, start).split('\n');
    const line = text.split('\n')[lines.length - 1] ?? '';
    return {
      file,
      mutation,
      text: text.slice(0, start) + replacement + text.slice(end),
      told: `${file}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1} ${change}: ${line.trim()}`,
    };
  });
}

/**
 * As many mutants of each room as a sample of this size allows, the same ones for the same seed. A mutant is drawn by what it is, not by
 * where it stands, so that a change to the program leaves the rest of the sample as it was.
 */
export function drawSample(mutants: readonly Mutant[], size: number, seed: number): Mutant[] {
  const lots = mutants.map((mutant) => ({ mutant, lot: lotOf(mutant, seed) }));
  const rooms = new Set(mutants.map(({ file }) => roomOf(file)));
  return [...rooms].flatMap((room) =>
    lots
      .filter(({ mutant }) => roomOf(mutant.file) === room)
      .toSorted((a, b) => (a.lot < b.lot ? -1 : 1))
      .slice(0, Math.ceil(size / rooms.size))
      .map(({ mutant }) => mutant),
  );
}

/** The folder of `src` that a file is in. */
export function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

function lotOf({ file, mutation, told }: Mutant, seed: number): string {
  const { change, replacement } = mutation;
  const line = told.slice(told.indexOf(' '));
  return createHash('sha256')
    .update([seed, basename(file), change, replacement, line].join('\n'))
    .digest('hex');
}
