import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import slugify from '@sindresorhus/slugify';
import { folderOfKind, isRecordKind, recordKinds } from '../model/values/kinds.ts';
import { parseSlug } from '../model/values/slug.ts';
import type { Environment, ExitCode } from './terminal/environment.ts';
import { scaffold } from './scaffold.ts';
import { UsageError } from './terminal/usage-error.ts';

/** `briefing new KIND "NAME"`: a valid file to fill in. Never touches a file that exists. */
export function newRecord(words: readonly string[], environment: Environment): ExitCode {
  const { values, positionals } = parse(words);
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
  const file = join(articles, folderOfKind[kind], `${slug}.md`);
  const shown = relative(environment.workingFolder, file);
  if (existsSync(file))
    throw new UsageError(`${shown} exists already. Give the new record another name, or add --slug some-other-name.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, scaffold(kind, name, environment.today()), { flag: 'wx' });
  environment.out(`${shown}\n`);
  return 0;
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: { articles: { type: 'string', default: 'articles' }, slug: { type: 'string' } },
      strict: true,
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
