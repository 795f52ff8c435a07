import { join } from 'node:path';
import { finishedSite, type Unfinished } from '../build/finished-site.ts';
import { takeLock } from '../build/lock.ts';
import { NoEarlierReleaseError, type Published, publishSite, rollBack } from '../build/publish-site.ts';
import { numberOf, type ReleaseFolder, releaseFolder } from '../build/releases.ts';
import { holdForReading } from '../build/hold-site.ts';
import { folderExists, workspaceOf } from '../build/workspace.ts';
import { nginxRuleFile } from '../pages/nginx-rules.ts';
import type { Environment, ExitCode } from './environment.ts';
import { parsePublishOptions, type PublishOptions } from './publish-options.ts';
import { UsageError } from './usage-error.ts';

/** How long to wait for another build or publish to end, in milliseconds, before giving up. */
const patience = 60_000;

/** `briefing publish`: puts the built site in the place of the one that a server serves, or the former one back. */
export function publish(words: readonly string[], environment: Environment): ExitCode {
  const options = parsePublishOptions(words, environment);
  const folder = releaseFolder(options.to);
  try {
    // A folder that cannot be published leaves nothing behind, not even our own folders.
    const done = options.rollback
      ? goBack(folder)
      : withFinishedSite(options, environment, (site, listing) =>
          withLock(folder.work, () => publishSite(folder, site, listing)),
        );
    environment.out(options.format === 'json' ? json(done, environment) : text(done, options));
    return 0;
  } catch (error) {
    if (!(error instanceof NotReadyError) && !(error instanceof NoEarlierReleaseError)) throw error;
    const message =
      error instanceof NotReadyError
        ? error.message
        : `There is no earlier release in ${options.to} to go back to. Nothing was changed.`;
    if (options.format === 'json') environment.out(`${JSON.stringify({ ok: false, message })}\n`);
    else environment.err(`${message}\n`);
    return 1;
  }
}

/** The built site cannot be published as it is. */
class NotReadyError extends Error {}

function goBack(folder: ReleaseFolder): Published {
  if (!folderExists(folder.work)) throw new NoEarlierReleaseError('nothing was ever published here');
  return withLock(folder.work, () => rollBack(folder));
}

function withLock<Result>(folder: string, action: () => Result): Result {
  const lock = takeLock(folder, patience);
  try {
    return action();
  } finally {
    lock.release();
  }
}

/** Keeps builds from replacing the site while it is read. */
function withFinishedSite<Result>(
  { output }: PublishOptions,
  { workingFolder }: Environment,
  action: (site: string, listing: Exclude<ReturnType<typeof finishedSite>, Unfinished>) => Result,
): Result {
  const workspace = workspaceOf(output, join(workingFolder, '.cache', 'briefing'));
  const read = (): Result => {
    const site = finishedSite(workspace);
    if ('reason' in site) throw refusal(output, site);
    return action(workspace.front, site);
  };
  const held = holdForReading(workspace, patience);
  try {
    return read();
  } finally {
    held?.release();
  }
}

function refusal(output: string, { reason, files }: Unfinished): Error {
  const shown = `${files.slice(0, 3).join(', ')}${files.length > 3 ? ` and ${files.length - 3} more` : ''}`;
  switch (reason) {
    case 'missing':
      return new UsageError(`There is no site in ${output}. Make it first, with: npm run build`);
    case 'foreign':
      return new UsageError(
        `${output} is not a site that this program built (${shown}). Say where it is with --output.`,
      );
    case 'changed':
      return new NotReadyError(
        `Files in ${output} were changed since it was built: ${shown}.\nNothing was published. Build it again.`,
      );
    case 'incomplete':
      return new NotReadyError(
        `The site in ${output} is not complete: it lacks the compressed copies that servers send (of ${shown}).\n` +
          'Nothing was published. Build it with --complete.',
      );
  }
}

function json({ release, previous, ...rest }: Published, { elapsed }: Environment): string {
  const report = { ok: true, release, previous: previous ?? null, ...rest, milliseconds: Math.round(elapsed()) };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function text(
  { release, previous, changed, rulesChanged, files }: Published,
  { to, rollback }: PublishOptions,
): string {
  const number = numberOf(release);
  if (!changed) return `Nothing has changed: release ${number} in ${to} is this very site.\n`;
  const former = previous === undefined ? '' : ` in place of release ${numberOf(previous)}`;
  return [
    `${rollback ? 'Gone back' : 'Published'}: release ${number} is live in ${to}${former}.`,
    ...(rollback
      ? []
      : [
          previous === undefined
            ? `It has ${files.new} files.`
            : `${files.new} files are new, ${files.shared} are those of the release before.`,
        ]),
    ...(rollback || previous === undefined ? [] : ['To go back: the same command with --rollback.']),
    ...(rulesChanged && previous === undefined
      ? [`If nginx serves it, include ${join(to, 'current', nginxRuleFile)} in its server block.`]
      : []),
    ...(rulesChanged && previous !== undefined
      ? ['Redirects or headers have changed. Have nginx read them: sudo systemctl reload nginx']
      : []),
  ]
    .map((line) => `${line}\n`)
    .join('');
}
