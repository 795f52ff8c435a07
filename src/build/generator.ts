import { hashOf } from '../base/hash.ts';

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
  const tools = ['node', 'icu', 'unicode', 'cldr', 'tz'].map((part) => `\0${part} ${versions[part] ?? ''}`);
  return hashOf(code, '\0', styles, '\0', atlas, ...tools);
}
