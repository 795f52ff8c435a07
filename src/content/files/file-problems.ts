import type { Dirent } from 'node:fs';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { suggest } from '../../diagnostics/suggestion.ts';
import { folderOfKind } from '../../model/values/kinds.ts';
import { isDeviceName } from '../../model/values/reserved-names.ts';
import { parseSlug } from '../../model/values/slug.ts';
import { portabilityFault } from './file-names.ts';

/** The largest article in bytes: about thirty thousand words. Beyond it, Markdown's worst cases take longer than an editor should wait. */
export const largestArticle = 200_000;

export function tooLarge(file: string): Problem {
  return {
    rule: 'file-too-large',
    file,
    place: 'file',
    message: `This file is larger than ${largestArticle / 1000} kB, the most an article may be.`,
    hint: 'Split it into several records.',
  };
}

export function unknownEntry(entry: Dirent): Problem {
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

/** Why a file among the records is none. */
export function badFileName(path: string, name: string): Problem {
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
  const unportable = isDeviceName(name) ? unportableName(path, name) : undefined;
  if (unportable) return unportable;
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

/** Tells of a name that some computers cannot hold. */
export function unportableName(file: string, name: string): Problem | undefined {
  const fault = portabilityFault(name);
  if (fault === undefined) return undefined;
  return {
    rule: 'invalid-file-name',
    file,
    place: 'file',
    message: `“${name}” cannot stand on every computer: ${fault}.`,
    hint: 'Rename it.',
  };
}

export function caseCollision(file: string, name: string, first: string): Problem {
  return {
    rule: 'case-collision',
    file,
    place: 'file',
    message: `“${name}” and “${first}” differ only in capitals or in how accents are stored; on many computers one would replace the other.`,
    hint: 'Rename one of them, or delete the one that is not needed.',
  };
}

export function symlink(file: string): Problem {
  return {
    rule: 'symlink',
    file,
    place: 'file',
    message: 'This is a symbolic link, which could publish a file from outside the articles folder.',
    hint: 'Replace it by the file itself.',
  };
}

export function unreadable(file: string, error: unknown): Problem {
  const why = error instanceof Error ? error.message : String(error);
  return {
    rule: 'unreadable',
    file: file === '' ? '.' : file,
    place: 'file',
    message: `This cannot be read: ${why}.`,
    hint: 'Check that it exists and that you may read it.',
  };
}

export function privateFile(file: string, name: string): Problem {
  return {
    rule: 'private-file',
    file,
    place: 'file',
    message: `“${name}” looks like a password or a key, which everybody could read on the site. It is not published.`,
    hint: 'Move it out of the folder static/. If it was published before, change the password or key that it holds.',
  };
}

export function keptBack(file: string, name: string): Problem {
  return {
    rule: 'not-published',
    file,
    place: 'file',
    message: `“${name}” is not published: ${name.startsWith('.') ? 'hidden files are for programs' : 'it looks like a copy that a program left'}.`,
    hint: 'Delete it, or give it another name if readers should have it.',
  };
}
