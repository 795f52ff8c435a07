import { CutOffError } from '../../build/disk/exchange.ts';
import { LockedError, LockLostError } from '../../build/lock.ts';
import { MissingStudioError } from '../../build/missing-studio-error.ts';
import { nothingWritten } from '../../diagnostics/json-report.ts';
import type { Environment, ExitCode } from './environment.ts';
import { commandTable, isCommandName } from '../flags/command-table.ts';
import { LaterFaultError } from '../later-fault.ts';
import { faultWords } from './system-fault.ts';
import { UsageError } from './usage-error.ts';

/** The streams that a failure is told on, and how long the command has run. */
export type Streams = Pick<Environment, 'out' | 'err' | 'elapsed'>;

/** Tells why a command could not be carried out, in the format that it was called with. Gives the exit code. */
export function tellFailure(words: readonly string[], error: unknown, { out, err, elapsed }: Streams): ExitCode {
  const [command = ''] = words;
  const message = messageOf(error, command);
  if (wantsJson(words)) {
    const report = { ok: false, message, ...emptyReport(command), milliseconds: Math.round(elapsed()) };
    out(`${JSON.stringify(report, undefined, 2)}\n`);
  } else err(`${message}\n`);
  const trace = traceOf(error);
  if (trace !== undefined) err(`${trace}\n`);
  return error instanceof UsageError ? 2 : 1;
}

/** Faults of disks and permissions in words; any other error is a fault of this program. */
function messageOf(error: unknown, command: string): string {
  if (error instanceof UsageError || error instanceof MissingStudioError) return error.message;
  if (error instanceof LockedError)
    return `Another build (${error.holder}) is still writing this site. Wait for it to end, then try again.`;
  if (error instanceof LockLostError)
    return `This ${command} stood still for so long that another one took its place. Run it again.`;
  if (error instanceof CutOffError)
    return (
      `${faultWords(error) ?? 'The site could not be brought up to date.'} ` +
      'Some files of the site are new and others old: build again once that is mended, and they will be of one site.'
    );
  if (!(error instanceof Error)) return `This is a fault in the program, not in your articles: ${String(error)}`;
  const refused = faultWords(error);
  if (refused === undefined) return `This is a fault in the program, not in your articles: ${error.message}`;
  if (error instanceof LaterFaultError) return `${refused} ${error.holds}`;
  return isCommandName(command) ? `${refused} ${commandTable[command].whenRefused}` : refused;
}

/** Where a fault of the program came from, for those who mend the program. */
function traceOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || faultWords(error) !== undefined) return undefined;
  const foreseen = [UsageError, MissingStudioError, LockedError, LockLostError, CutOffError];
  return foreseen.some((kind) => error instanceof kind) ? undefined : error.stack;
}

/** Whether the last `--format` of a command line that has one asks for JSON, even if the rest of the line is wrong. */
function wantsJson(words: readonly string[]): boolean {
  const formats = words.flatMap((word, index) => {
    if (word === '--format') return [words[index + 1]];
    return word.startsWith('--format=') ? [word.slice('--format='.length)] : [];
  });
  return formats.at(-1) === 'json';
}

/** What the report of a command holds besides, so that those who read it find all its parts. */
function emptyReport(command: string): object {
  switch (command) {
    case 'build':
    case 'check':
      return { diagnostics: [], pages: nothingWritten(0) };
    case 'verify':
      return { checks: [] };
    default:
      return {};
  }
}
