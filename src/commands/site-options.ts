import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { folderExists, realPath } from '../build/workspace.ts';
import { parseDate, type PreciseDate } from '../model/values/date.ts';
import { siteAddressFault, webFolder } from '../model/values/site-address.ts';
import { hasRules, type Host, hosts } from '../hosting/host.ts';
import type { Environment } from './terminal/environment.ts';
import {
  buildFlags,
  type CommandName,
  formats,
  type planFlags,
  type siteFlags,
  startFlags,
  verifyFlags,
} from './flags/command-table.ts';
import { type FlagValues, oneOf, readFlags, whatItIs } from './flags/read-flags.ts';
import { isWithin, protectedFolders } from './protected-folders.ts';
import { UsageError } from './terminal/usage-error.ts';

type Folders = Pick<Environment, 'workingFolder' | 'programFolder'>;

export type BuildOptions = ReturnType<typeof parseBuildOptions>;
export type PreviewOptions = ReturnType<typeof parsePreviewOptions>;

/** The flags of `build`, which are those of `check` too, checked. Throws {@link UsageError} with what is wrong in plain words. */
export function parseBuildOptions(
  words: readonly string[],
  folders: Folders,
  command: Extract<CommandName, 'build' | 'check'> = 'build',
) {
  const { values } = readFlags(command, buildFlags, words);
  const built = builtSite(values, folders);
  return {
    ...built,
    strictTransport: values.hsts && checkStrictTransport(built.host),
    cache: !values['no-cache'],
    complete: values.complete,
  };
}

/** The flags of `verify`, checked. Throws {@link UsageError}. */
export function parseVerifyOptions(words: readonly string[], folders: Folders) {
  const { values } = readFlags('verify', verifyFlags, words);
  return { ...builtSite(values, folders), complete: values.complete };
}

/** The flags of `start`, checked; a port of 0 lets the system choose. Throws {@link UsageError}. */
export function parsePreviewOptions(words: readonly string[], folders: Folders) {
  const { values } = readFlags('start', startFlags, words);
  return {
    server: { port: checkPort(values.port), lan: values.lan },
    // A preview stands at the root of its own address.
    site: { ...plannedSite(values, undefined, folders), pathPrefix: '/', complete: values.complete },
  };
}

function plannedSite(
  values: FlagValues<typeof planFlags>,
  prefix: string | undefined,
  { workingFolder }: Pick<Folders, 'workingFolder'>,
) {
  const host = oneOf('for', values.for, hosts);
  const articles = resolve(workingFolder, values.articles);
  if (!folderExists(realPath(articles))) {
    throw new UsageError(`There is no articles folder “${values.articles}”. Say where it is with --articles FOLDER.`);
  }
  const baseUrl = values['base-url'] === undefined ? undefined : checkBaseUrl(values['base-url']);
  return {
    articles,
    baseUrl,
    pathPrefix: prefix === undefined ? undefined : checkPathPrefix(prefix, baseUrl),
    host,
    now: values.now === undefined ? undefined : checkNow(values.now),
  };
}

function builtSite(values: FlagValues<typeof siteFlags>, folders: Folders) {
  const format = oneOf('format', values.format, formats);
  const planned = plannedSite(values, values['path-prefix'], folders);
  const working = realPath(folders.workingFolder);
  const output = resolve(folders.workingFolder, values.output);
  refuseDangerousOutput(
    values.output,
    realPath(output),
    [realPath(planned.articles), ...protectedFolders(folders.programFolder), working],
    working,
  );
  return { ...planned, output, format };
}

/** What a host cannot send must not be promised in silence. */
function checkStrictTransport(host: Host): true {
  if (hasRules(host)) return true;
  throw new UsageError(
    `--hsts is a header, and “${host}” sends none that a site chooses. Add it at the host itself, or name one of the others with --for.`,
  );
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

function checkPort(written: string): number {
  const port = /^\d{1,5}$/.test(written) ? Number(written) : Number.NaN;
  if (!(port <= 65_535)) throw new UsageError(whatItIs('port', startFlags.port.is));
  return port;
}
