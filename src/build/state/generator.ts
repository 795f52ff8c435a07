import { createHash } from 'node:crypto';

/** What pages are made with, apart from articles: a change of any part may change every page. */
export interface GeneratorParts {
  /** The built program, its libraries included. */
  readonly code: Uint8Array;
  readonly styles: string;
  /** The file that maps are drawn from. */
  readonly atlas: Uint8Array;
  /** Versions of Node and of the language and time zone data it brings. */
  readonly versions: Readonly<Record<string, string | undefined>>;
}

/** One hash of the whole generator. */
export function hashGenerator({ code, styles, atlas, versions }: GeneratorParts): string {
  const hash = createHash('sha256').update(code).update('\0').update(styles).update('\0').update(atlas);
  for (const part of ['node', 'icu', 'unicode', 'cldr', 'tz']) hash.update(`\0${part} ${versions[part] ?? ''}`);
  return hash.digest('base64url');
}
