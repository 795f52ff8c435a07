import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What pages are made with, apart from articles: a change of any part may change every page. */
export interface GeneratorParts {
  /** The files of the built program, its libraries included, by their names and in the order of these. */
  readonly code: ReadonlyMap<string, Uint8Array>;
  readonly styles: string;
  /** The file that maps are drawn from. */
  readonly atlas: Uint8Array;
  /** Versions of Node and of the language and time zone data it brings. */
  readonly versions: Readonly<Record<string, string | undefined>>;
}

/** One hash of the whole generator. */
export function hashGenerator({ code, styles, atlas, versions }: GeneratorParts): string {
  const hash = createHash('sha256');
  for (const [name, content] of code) hash.update(`${name} ${content.length}\0`).update(content);
  hash.update('\0').update(styles).update('\0').update(atlas);
  for (const part of ['node', 'icu', 'unicode', 'cldr', 'tz']) hash.update(`\0${part} ${versions[part] ?? ''}`);
  return hash.digest('base64url');
}

/** The files of a built program: those that are started, and those in `chunks/` that these share or load when they need them. */
export function readProgram(folder: string): Map<string, Uint8Array> {
  const names = ['.', 'chunks']
    .filter((part) => existsSync(join(folder, part)))
    .flatMap((part) => readdirSync(join(folder, part)).map((name) => join(part, name)))
    .filter((name) => name.endsWith('.js'))
    .toSorted();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}
