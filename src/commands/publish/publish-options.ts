import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isWorthless } from '../../build/ownership.ts';
import { type Reservation, reservations } from '../../publish/objections.ts';
import { realPath } from '../../build/workspace.ts';
import type { Environment } from '../terminal/environment.ts';
import { formats, publishFlags } from '../flags/command-table.ts';
import { oneOf, readFlags } from '../flags/read-flags.ts';
import { articlesAround, isWithin, protectedFolders } from '../protected-folders.ts';
import { UsageError } from '../terminal/usage-error.ts';

export type PublishOptions = ReturnType<typeof parsePublishOptions>;

/**
 * Reads the flags of `publish`: `to` is the folder that the server reads, `output` the built site, `allowed` what the publisher means to
 * do although it is refused unasked. Throws {@link UsageError} with what is wrong in plain words.
 */
export function parsePublishOptions(words: readonly string[], { workingFolder, programFolder }: Environment) {
  const { values } = readFlags('publish', publishFlags, words);
  const { to, output, rollback } = values;
  const allowed: ReadonlySet<Reservation> = new Set(reservations.filter((one) => values[`allow-${one}`]));
  const format = oneOf('format', values.format, formats);
  if (to === undefined || to === '')
    throw new UsageError('Say where the server reads the site: briefing publish --to FOLDER.');
  const folder = realPath(resolve(workingFolder, to));
  const site = resolve(workingFolder, output);
  refuseDangerousFolder(to, folder, realPath(site), [
    realPath(resolve(workingFolder, 'articles')),
    ...protectedFolders(programFolder),
  ]);
  return { to: folder, output: site, rollback, allowed, format };
}

/** Releases go into a folder of their own, so that nothing of anybody else is ever in their way. */
function refuseDangerousFolder(shown: string, folder: string, site: string, kept: readonly string[]): void {
  if (isWithin(folder, site))
    throw new UsageError(`--to “${shown}” lies inside the site itself. Choose another folder.`);
  for (const name of ['releases', 'current', '.publish']) {
    if (isWithin(site, join(folder, name)))
      throw new UsageError(`The site to publish lies inside ${name} of --to “${shown}”. Choose another folder.`);
  }
  const kind = lstatSync(folder, { throwIfNoEntry: false });
  if (kind?.isSymbolicLink()) throw new UsageError(`--to “${shown}” is a link to a folder that is not there.`);
  if (kind && !kind.isDirectory()) throw new UsageError(`--to “${shown}” is a file, not a folder.`);
  const around = kept.find((one) => isWithin(folder, one));
  if (around !== undefined) throw new UsageError(`--to “${shown}” lies inside ${around}. Choose a folder outside it.`);
  const articles = articlesAround(folder);
  if (articles !== undefined) {
    throw new UsageError(
      `--to “${shown}” lies inside ${articles}, which holds articles, as its site.yaml tells. Choose a folder outside it.`,
    );
  }
  if (!kind) return;
  const current = lstatSync(join(folder, 'current'), { throwIfNoEntry: false });
  const others = readdirSync(folder).filter((name) => name !== 'lost+found' && !isWorthless(name));
  if ((others.length > 0 && !existsSync(join(folder, '.publish'))) || (current && !current.isSymbolicLink()))
    throw new UsageError(
      `--to “${shown}” holds other files: ${others.slice(0, 5).join(', ')}. Publish into a folder of its own, which need not exist yet.`,
    );
}
