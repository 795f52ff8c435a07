import { existsSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import slugify from '@sindresorhus/slugify';
import { isRefusal } from '../build/disk/with-path.ts';
import { ensureFolder, writeNewFile } from '../build/disk/write-file.ts';
import { folderOfKind, isRecordKind, recordKinds } from '../model/values/kinds.ts';
import { parseSlug } from '../model/values/slug.ts';
import type { Environment, ExitCode } from './terminal/environment.ts';
import { newFlags } from './flags/command-table.ts';
import { readFlags } from './flags/read-flags.ts';
import { scaffold } from './scaffold.ts';
import { UsageError } from './terminal/usage-error.ts';

/** `briefing new KIND "NAME"`: a valid file to fill in. Never touches a file that exists. */
export function newRecord(words: readonly string[], environment: Environment): ExitCode {
  const { values, positionals } = readFlags('new', newFlags, words);
  const [kind, ...nameWords] = positionals;
  const name = nameWords.join(' ').replace(/\s+/g, ' ').trim();
  if (kind === undefined || !isRecordKind(kind))
    throw new UsageError(`Say what it is: one of ${recordKinds.join(', ')}. Example: npm run new -- story "A title".`);
  if (name === '') throw new UsageError(`Say what it is called. Example: npm run new -- ${kind} "A name".`);
  const slug = parseSlug(values.slug ?? slugify(name));
  if (slug === undefined)
    throw new UsageError(
      `“${values.slug ?? name}” cannot be made a file name. Add --slug some-short-name: lower-case letters, digits and hyphens.`,
    );
  const articles = resolve(environment.workingFolder, values.articles);
  if (!existsSync(articles))
    throw new UsageError(`There is no articles folder “${values.articles}”. Say where it is with --articles FOLDER.`);
  const folder = join(articles, folderOfKind[kind]);
  const file = join(folder, `${slug}.md`);
  const shown = relative(environment.workingFolder, file);
  if (existsSync(file))
    throw new UsageError(`${shown} exists already. Give the new record another name, or add --slug some-other-name.`);
  // A link to a folder is as good as one.
  if (!existsSync(folder)) ensureFolder(folder);
  else if (!statSync(folder).isDirectory())
    throw new UsageError(`${dirname(shown)} is a file, where a folder for such articles belongs. Move it away.`);
  writeWholly(file, scaffold(kind, name, environment.today()));
  environment.out(`${shown}\n`);
  return 0;
}

/** Half an article would be taken for a whole one. */
function writeWholly(file: string, text: string): void {
  try {
    writeNewFile(file, text);
  } catch (error) {
    if (!isRefusal(error, 'EEXIST')) rmSync(file, { force: true });
    throw error;
  }
}
