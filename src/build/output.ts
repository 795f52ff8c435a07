import type { OutputPath } from '../pages/paths.ts';

/** One file of the site: the hash of all that goes into it, and the pure function that makes it. */
export interface Output {
  readonly file: OutputPath;
  /** Equal hashes, equal bytes. */
  readonly hash: string;
  readonly render: () => string | Uint8Array;
}

/** How many output files there are and what was done to them. */
export interface OutputCounts {
  readonly total: number;
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}
