import { createHash } from 'node:crypto';
import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../diagnostics/diagnostic.ts';
import { suggest } from '../diagnostics/suggestion.ts';
import { folderOfKind, kindOf, type RecordKind } from '../model/kinds.ts';
import { parseSlug, type Slug } from '../model/slug.ts';

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

/** The largest article in bytes: about thirty thousand words. Beyond it, Markdown's worst cases take longer than an editor should wait. */
const largestArticle = 200_000;

/** Files that computers leave in folders of their own accord. */
const ignoredNames: ReadonlySet<string> = new Set(['.DS_Store', '.gitkeep', '.gitignore', 'Thumbs.db']);

type Found = {
  -readonly [Part in keyof ArticleFiles]: ArticleFiles[Part] extends readonly (infer Item)[]
    ? Item[]
    : ArticleFiles[Part];
};

/** Reads an articles folder from disk. Nothing is skipped: what is not read is reported. A missing folder inside it is empty. */
export function readArticleFiles(folder: string): ArticleFiles {
  const found: Found = { settings: undefined, records: [], images: [], statics: [], problems: [] };
  for (const entry of entriesOf(folder, '', found.problems)) {
    const kind = entry.isDirectory() ? kindOf(entry.name) : undefined;
    if (kind) readKind(folder, entry.name, kind, found);
    else if (entry.isDirectory() && (entry.name === 'images' || entry.name === 'static')) {
      const list = entry.name === 'images' ? found.images : found.statics;
      forEachFile(folder, entry.name, found.problems, (path) => list.push(readSource(folder, path)));
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

function tooLarge(file: string): Problem {
  return {
    rule: 'file-too-large',
    file,
    place: 'file',
    message: `This file is larger than ${largestArticle / 1000} kB, the most an article may be.`,
    hint: 'Split it into several records.',
  };
}

function unknownEntry(entry: Dirent): Problem {
  const folders = [...Object.values(folderOfKind), 'images', 'static'];
  const likely = suggest(entry.name, entry.isDirectory() ? folders : ['site.yaml']);
  return {
    rule: 'unknown-kind',
    file: entry.name,
    place: 'file',
    message: entry.isDirectory()
      ? `No kind of record lives in a folder named “${entry.name}”.`
      : `“${entry.name}” lies beside the folders of records, where only site.yaml is read.`,
    hint: likely ? `Did you mean “${likely}”?` : `The folders are: ${folders.join(', ')}.`,
    written: entry.name,
  };
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

function badFileName(path: string, name: string): Problem {
  const ending = /\.[^.]*$/.exec(name)?.[0] ?? '';
  if (ending.toLowerCase() !== '.md') {
    return {
      rule: 'unknown-kind',
      file: path,
      place: 'file',
      message: `Only files that end in .md are read here, so “${name}” would never appear.`,
      hint: 'Save it as Markdown with the ending .md, or move it out of this folder.',
      written: name,
    };
  }
  const better = name
    .slice(0, -3)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return {
    rule: 'invalid-file-name',
    file: path,
    place: 'file',
    message: `“${name}” cannot be part of a web address: use lower-case letters, digits and single hyphens (at most 100, and not “index” or “page”), then .md.`,
    hint: parseSlug(better) ? `Rename it to “${better}.md”.` : 'Rename it.',
    written: name,
  };
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
      if (entry.isDirectory()) forEachFile(root, path, problems, visit);
      else visit(path, entry.name);
    } catch (error) {
      problems.push(unreadable(path, error));
    }
  }
}

/** The folders and plain files of a folder in a fixed order; links, devices and clashing names are reported. */
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
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (ignoredNames.has(entry.name)) continue;
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
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

function caseCollision(file: string, name: string, first: string): Problem {
  return {
    rule: 'case-collision',
    file,
    place: 'file',
    message: `“${name}” and “${first}” differ only in capitals or in how accents are stored; on many computers one would replace the other.`,
    hint: 'Rename one of them, or delete the one that is not needed.',
  };
}

function symlink(file: string): Problem {
  return {
    rule: 'symlink',
    file,
    place: 'file',
    message: 'This is a symbolic link, which could publish a file from outside the articles folder.',
    hint: 'Replace it by the file itself.',
  };
}

function unreadable(file: string, error: unknown): Problem {
  const why = error instanceof Error ? error.message : String(error);
  return {
    rule: 'unreadable',
    file: file === '' ? '.' : file,
    place: 'file',
    message: `This cannot be read: ${why}.`,
    hint: 'Check that it exists and that you may read it.',
  };
}

function readSource(root: string, path: string): SourceFile {
  const bytes = readFileSync(join(root, path));
  return { path, bytes, hash: createHash('sha256').update(bytes).digest('base64url') };
}
