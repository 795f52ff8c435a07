import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { realPath } from '../build/workspace.ts';
import { parseDate, type PreciseDate } from '../model/values/date.ts';
import { siteAddressFault, webFolder } from '../model/values/site-address.ts';
import { hasRules, type Host, hosts, isHost } from '../hosting/host.ts';
import type { Environment } from './terminal/environment.ts';
import { isWithin, protectedFolders } from './protected-folders.ts';
import { UsageError } from './terminal/usage-error.ts';

/** The flags that `build` and `check` share, checked. */
export interface SiteOptions {
  readonly articles: string;
  readonly output: string;
  readonly baseUrl: string | undefined;
  readonly pathPrefix: string | undefined;
  readonly host: Host;
  /** Whether the host tells browsers to come back by HTTPS only. */
  readonly strictTransport: boolean;
  readonly now: PreciseDate | undefined;
  readonly cache: boolean;
  readonly format: 'text' | 'json';
  readonly complete: boolean;
}

const flags = {
  articles: { type: 'string', default: 'articles' },
  output: { type: 'string', default: '_site' },
  'base-url': { type: 'string' },
  'path-prefix': { type: 'string' },
  for: { type: 'string', default: 'portable' },
  hsts: { type: 'boolean', default: false },
  now: { type: 'string' },
  'no-cache': { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
  complete: { type: 'boolean', default: false },
} as const;

/** Reads the flags of `build` and `check`. Throws {@link UsageError} with what is wrong in plain words. */
export function parseSiteOptions(
  words: readonly string[],
  { workingFolder, programFolder }: Pick<Environment, 'workingFolder' | 'programFolder'>,
): SiteOptions {
  const values = parseFlags(words);
  if (values.format !== 'text' && values.format !== 'json')
    throw new UsageError(`--format is “text” or “json”, not “${values.format}”.`);
  if (!isHost(values.for)) throw new UsageError(`--for is one of ${hosts.join(', ')}, not “${values.for}”.`);
  const articles = resolve(workingFolder, values.articles);
  if (!lstatSync(realPath(articles), { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`There is no articles folder “${values.articles}”. Say where it is with --articles FOLDER.`);
  }
  const output = resolve(workingFolder, values.output);
  refuseDangerousOutput(
    values.output,
    realPath(output),
    [realPath(articles), ...protectedFolders(programFolder), realPath(workingFolder)],
    realPath(workingFolder),
  );
  const baseUrl = values['base-url'] === undefined ? undefined : checkBaseUrl(values['base-url']);
  return {
    articles,
    output,
    baseUrl,
    pathPrefix: values['path-prefix'] === undefined ? undefined : checkPathPrefix(values['path-prefix'], baseUrl),
    host: values.for,
    strictTransport: values.hsts && checkStrictTransport(values.for),
    now: values.now === undefined ? undefined : checkNow(values.now),
    cache: !values['no-cache'],
    format: values.format,
    complete: values.complete,
  };
}

/** What a host cannot send must not be promised in silence. */
function checkStrictTransport(host: Host): true {
  if (hasRules(host)) return true;
  throw new UsageError(
    `--hsts is a header, and “${host}” sends none that a site chooses. Add it at the host itself, or name one of the others with --for.`,
  );
}

function parseFlags(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: flags, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(
      error instanceof Error ? error.message.replace(/\. To specify a positional.*$/s, '.') : String(error),
    );
  }
}

/** An output folder is replaced as a whole, so it may neither hold nor lie inside anything that must stay. */
function refuseDangerousOutput(shown: string, output: string, kept: readonly string[], working: string): void {
  const kind = lstatSync(output, { throwIfNoEntry: false });
  if (kind?.isSymbolicLink()) throw new UsageError(`--output “${shown}” is a link that leads nowhere.`);
  if (kind && !kind.isDirectory()) throw new UsageError(`--output “${shown}” is a file, not a folder.`);
  for (const folder of kept) {
    if (isWithin(folder, output))
      throw new UsageError(`--output “${shown}” holds ${folder}, which would be lost. Choose a folder of its own.`);
    if (folder !== working && isWithin(output, folder))
      throw new UsageError(`--output “${shown}” lies inside ${folder}. Choose a folder outside it.`);
  }
}

function checkBaseUrl(url: string): string {
  const fault = siteAddressFault(url);
  if (fault === undefined) return url;
  throw new UsageError(`--base-url “${url}” ${fault}. Write it as https://briefing.example.`);
}

/** The folder that `--path-prefix` names. An address with another folder beside it leaves open which of the two is meant. */
function checkPathPrefix(prefix: string, baseUrl: string | undefined): string {
  const folder = webFolder(prefix);
  if (folder === undefined)
    throw new UsageError(`--path-prefix “${prefix}” is not a folder of a web address. Write it as /sub/path/.`);
  const other = baseUrl === undefined ? '/' : webFolder(new URL(baseUrl).pathname);
  if (other !== '/' && other !== folder)
    throw new UsageError(`--base-url names the folder ${other} and --path-prefix ${folder}. Leave one of the two out.`);
  return folder;
}

function checkNow(text: string): PreciseDate {
  const now = parseDate(text);
  if (typeof now === 'object') return now;
  throw new UsageError(`--now “${text}” is not a date. Write a day or a time with its zone: 2024-06-19T18:00+09:00.`);
}
