import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareTexts } from '../../base/order.ts';
import { hashOf } from '../../base/hash.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { kindOf, type RecordKind } from '../../model/values/kinds.ts';
import { parseSlug, type Slug } from '../../model/values/slug.ts';
import { judgeName } from './file-names.ts';
import {
  badFileName,
  caseCollision,
  keptBack,
  largestArticle,
  privateFile,
  symlink,
  tooLarge,
  unknownEntry,
  unportableName,
  unreadable,
} from './file-problems.ts';

/** A file's bytes and what they are called: the same bytes always have the same hash. */
export interface SourceFile {
  /** Relative to the articles folder, with `/` between its parts. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** SHA-256 in base64url. */
  readonly hash: string;
}

export interface RecordFile extends SourceFile {
  readonly kind: RecordKind;
  readonly slug: Slug;
}

/** Everything an articles folder holds, unread but sorted by what it is. */
export interface ArticleFiles {
  readonly settings: SourceFile | undefined;
  readonly records: readonly RecordFile[];
  readonly images: readonly SourceFile[];
  readonly statics: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

type Found = {
  -readonly [Part in keyof ArticleFiles]: ArticleFiles[Part] extends readonly (infer Item)[]
    ? Item[]
    : ArticleFiles[Part];
};

/**
 * Reads an articles folder from disk. Nothing is skipped but what programs left there: what else is not read is reported. A missing
 * folder inside it is empty.
 */
export function readArticleFiles(folder: string): ArticleFiles {
  const found: Found = { settings: undefined, records: [], images: [], statics: [], problems: [] };
  for (const entry of entriesOf(folder, '', found.problems)) {
    const kind = entry.isDirectory() ? kindOf(entry.name) : undefined;
    if (kind) readKind(folder, entry.name, kind, found);
    else if (entry.isDirectory() && (entry.name === 'images' || entry.name === 'static')) {
      const list = entry.name === 'images' ? found.images : found.statics;
      forEachFile(folder, entry.name, found.problems, (path, name) => {
        const unportable = unportableName(path, name);
        if (unportable) found.problems.push(unportable);
        else list.push(readSource(folder, path));
      });
    } else if (entry.isFile() && entry.name === 'site.yaml') found.settings = readSettingsFile(folder, found.problems);
    else found.problems.push(unknownEntry(entry));
  }
  return found;
}

function readSettingsFile(folder: string, problems: Problem[]): SourceFile | undefined {
  const path = 'site.yaml';
  try {
    if (lstatSync(join(folder, path)).size <= largestArticle) return readSource(folder, path);
    problems.push(tooLarge(path));
  } catch (error) {
    problems.push(unreadable(path, error));
  }
  return undefined;
}

function readKind(root: string, folder: string, kind: RecordKind, found: Found): void {
  forEachFile(root, folder, found.problems, (path, name) => {
    const slug = name.endsWith('.md') ? parseSlug(name.slice(0, -3)) : undefined;
    if (slug === undefined) {
      found.problems.push(badFileName(path, name));
    } else if (lstatSync(join(root, path)).size > largestArticle) {
      found.problems.push(tooLarge(path));
    } else {
      found.records.push({ ...readSource(root, path), kind, slug });
    }
  });
}

function forEachFile(
  root: string,
  folder: string,
  problems: Problem[],
  visit: (path: string, name: string) => void,
): void {
  for (const entry of entriesOf(root, folder, problems)) {
    const path = `${folder}/${entry.name}`;
    try {
      const unportable = entry.isDirectory() ? unportableName(path, entry.name) : undefined;
      if (unportable) problems.push(unportable);
      if (entry.isDirectory()) forEachFile(root, path, problems, visit);
      else visit(path, entry.name);
    } catch (error) {
      problems.push(unreadable(path, error));
    }
  }
}

/** The folders and plain files of a folder in a fixed order; links, devices, clashing names and what must not get out are reported. */
function entriesOf(root: string, folder: string, problems: Problem[]): Dirent[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    problems.push(unreadable(folder, error));
    return [];
  }
  const kept: Dirent[] = [];
  const firstOfName = new Map<string, string>();
  for (const entry of entries.toSorted((a, b) => compareTexts(a.name, b.name))) {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const verdict = judgeName(entry.name, folder);
    if (verdict === 'private') problems.push(privateFile(file, entry.name));
    if (verdict === 'kept-back') problems.push(keptBack(file, entry.name));
    if (verdict !== 'ordinary') continue;
    const folded = entry.name.normalize('NFC').toLowerCase();
    const first = firstOfName.get(folded);
    if (first === undefined) firstOfName.set(folded, entry.name);
    else problems.push(caseCollision(file, entry.name, first));
    if (entry.isSymbolicLink()) problems.push(symlink(file));
    else if (entry.isFile() || entry.isDirectory()) kept.push(entry);
    else problems.push(unreadable(file, new Error('it is a device, pipe or socket')));
  }
  return kept;
}

function readSource(root: string, path: string): SourceFile {
  const bytes = readFileSync(join(root, path));
  return { path, bytes, hash: hashOf(bytes) };
}
