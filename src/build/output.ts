import type { OutputPath } from '../pages/paths.ts';

/** One file of the site: the hash of all that goes into it, and the pure function that makes it. */
export interface Output {
  readonly file: OutputPath;
  /** Equal hashes, equal bytes. */
  readonly hash: string;
  readonly render: () => string | Uint8Array;
}

/** What was done to the files of a site. */
export interface WriteResult {
  /** How many files the site has. */
  readonly total: number;
  readonly written: number;
  readonly unchanged: number;
  /** Files that the site no longer has. */
  readonly removed: readonly string[];
}
