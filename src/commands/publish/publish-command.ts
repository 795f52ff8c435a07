import { type EmbargoedStory, recallEmbargoed } from '../../build/embargo/embargoed-stories.ts';
import { takenBack } from '../../build/embargo/taken-back.ts';
import { type BuiltSite, finishedSite, type Unfinished } from '../../publish/finished-site.ts';
import { attended, type Hold, takeLock } from '../../build/lock.ts';
import type { DescribedSite } from '../../build/manifest/site-manifest.ts';
import { holdForReading } from '../../build/hold-site.ts';
import { NoEarlierReleaseError, publishSite, releaseBefore, rollBack } from '../../publish/publish-site.ts';
import { type Objection, objectionsTo } from '../../publish/objections.ts';
import {
  describeRelease,
  liveRelease,
  makeReleaseFolder,
  type ReleaseFolder,
  releaseFolder,
} from '../../publish/releases.ts';
import { folderExists } from '../../build/workspace.ts';
import { takenBackMessage } from '../embargo-refusals.ts';
import type { Environment, ExitCode } from '../terminal/environment.ts';
import { laterFault } from '../later-fault.ts';
import { objectionMessage } from './publish-objections.ts';
import { parsePublishOptions, type PublishOptions } from './publish-options.ts';
import { type Done, publishJson, publishText } from './publish-report.ts';
import { patience, workspaceFor } from '../site-workspace.ts';
import { UsageError } from '../terminal/usage-error.ts';

/** `briefing publish`: puts the built site in the place of the one that a server serves, or the former one back. */
export function publish(words: readonly string[], environment: Environment): ExitCode {
  const options = parsePublishOptions(words, environment);
  const folder = releaseFolder(options.to);
  const before = liveRelease(folder);
  try {
    // A folder that cannot be published leaves nothing behind, not even our own folders.
    const done = options.rollback
      ? goBack(folder, options)
      : withFinishedSite(options, environment, (next, renewSite) => goForward(folder, options, next, renewSite));
    environment.out(options.format === 'json' ? publishJson(done, environment) : publishText(done, options));
    return 0;
  } catch (error) {
    if (!(error instanceof NotReadyError) && !(error instanceof NoEarlierReleaseError))
      throw liveRelease(folder) === before
        ? error
        : laterFault(error, `Another release is live in ${options.to} already.`);
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

/** A built site, and the stories that it withholds. */
interface NextSite {
  readonly site: BuiltSite;
  readonly embargoed: readonly EmbargoedStory[];
}

function goForward(
  folder: ReleaseFolder,
  options: PublishOptions,
  { site, embargoed }: NextSite,
  renewSite: () => void,
): Done {
  makeReleaseFolder(folder);
  return withLock(folder.work, renewSite, (hold) => {
    refuseTakingBack(folder, options, (file) => site.listing.files.has(file), embargoed);
    const objections = refuseUnlessAllowed(folder, options, site);
    return { ...publishSite(folder, site, hold), objections };
  });
}

function goBack(folder: ReleaseFolder, options: PublishOptions): Done {
  if (!folderExists(folder.work)) throw new NoEarlierReleaseError('nothing was ever published here');
  makeReleaseFolder(folder);
  return withLock(folder.work, nothingElse, (hold) => {
    const before = releaseBefore(folder);
    const objections =
      before === undefined ? [] : refuseUnlessAllowed(folder, options, describeRelease(folder, before));
    return { ...rollBack(folder, hold), objections };
  });
}

/** Compares what is to be live with what is, and throws where the publisher has not said that the difference is meant. */
function refuseUnlessAllowed(
  folder: ReleaseFolder,
  { allowed, rollback }: PublishOptions,
  next: DescribedSite,
): readonly Objection[] {
  const live = liveRelease(folder);
  const objections = live === undefined ? [] : objectionsTo(next, describeRelease(folder, live), rollback);
  const message = objectionMessage(objections, allowed);
  if (message !== undefined) throw new NotReadyError(message);
  return objections;
}

/** A rollback reads no built site, whose lock would have to be renewed too. */
const nothingElse = (): void => undefined;

/** Takes the lock of the published folder. Whenever it gives a sign of life, and while it is waited for, so does what else is held. */
function withLock<Result>(folder: string, renewOther: () => void, action: (hold: Hold) => Result): Result {
  const lock = takeLock(folder, patience, { silence: attended, whileWaiting: renewOther });
  const renew = (): void => {
    lock.renew();
    renewOther();
  };
  try {
    return action({ renew, confirm: lock.confirm });
  } finally {
    lock.release();
  }
}

/** Keeps builds from replacing the site while it is read. */
function withFinishedSite<Result>(
  { output }: PublishOptions,
  environment: Environment,
  action: (next: NextSite, renew: () => void) => Result,
): Result {
  const workspace = workspaceFor(output, environment);
  const held = holdForReading(workspace, patience);
  try {
    const site = finishedSite(workspace);
    if ('reason' in site) throw refusal(output, site);
    return action({ site, embargoed: recallEmbargoed(workspace) }, held?.renew ?? nothingElse);
  } finally {
    held?.release();
  }
}

/** A story that readers have must not vanish because nobody said that its embargo has ended. */
function refuseTakingBack(
  folder: ReleaseFolder,
  { to, output }: PublishOptions,
  staysIn: (file: string) => boolean,
  embargoed: readonly EmbargoedStory[],
): void {
  const live = liveRelease(folder);
  if (live === undefined || embargoed.length === 0) return;
  const stories = takenBack(describeRelease(folder, live).manifest, staysIn, embargoed);
  if (stories.length > 0) throw new NotReadyError(takenBackMessage(stories, to, output));
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
        `The site in ${output} is not complete: it lacks what only publishing needs (${shown}).\n` +
          'Nothing was published. Build it with --complete.',
      );
  }
}
