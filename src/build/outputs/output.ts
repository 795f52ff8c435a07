import type { OutputPath } from '../../addresses/paths.ts';

/** One file of the site, before it is made. Nothing of it is kept in memory: what it needs is worked out when it is asked for. */
export interface Output {
  readonly file: OutputPath;
  /** The hash of all that goes into the file. Equal hashes, equal bytes. */
  readonly hash: () => string;
  readonly make: () => MadeOutput;
}

/** A file of the site, and the hash of all that went into it. */
export interface MadeOutput {
  readonly hash: string;
  readonly content: string | Uint8Array;
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
