/** What the benchmark asks of a site generator, whichever it is. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The situations that are measured, in the order in which they follow one another. */
export const situations = ['cold', 'unchanged', 'one edit', 'one retitle'] as const;

/** One situation, such as `one edit`. */
export type Situation = (typeof situations)[number];

/** What one build took. */
export interface Sample {
  readonly seconds: number;
  readonly cpuSeconds: number | undefined;
  readonly peakMegabytes: number | undefined;
  readonly filesWritten: number;
}

/** A site generator with a site of its own, which it changes and builds. */
export interface Contender {
  readonly name: string;
  /** The situations that this one is measured in. */
  readonly situations: readonly Situation[];
  /** Brings the site into a situation, which is not timed, and builds it; edits of another `round` are other edits. */
  readonly build: (situation: Situation, round: number) => Promise<Sample>;
}

/** How many files below a folder were written since a time, in milliseconds since 1970. */
export function countWrittenSince(folder: string, time: number): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.filter((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs >= time).length;
}
