import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../../base/hash.ts';

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
  const files = [...code].flatMap(([name, content]) => [`${name} ${content.length}\0`, content]);
  const tools = ['node', 'icu', 'unicode', 'cldr', 'tz'].map((part) => `\0${part} ${versions[part] ?? ''}`);
  return hashOf(...files, '\0', styles, '\0', atlas, ...tools);
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
