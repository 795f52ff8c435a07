import { LockedError } from '../build/lock.ts';
import { MissingStudioError } from '../build/social-artist.ts';
import { build } from './build-command.ts';
import { check } from './check-command.ts';
import type { Environment, ExitCode } from './environment.ts';
import { help } from './help.ts';
import { newRecord } from './new-command.ts';
import { keptByNpm } from './npm-flags.ts';
import { publish } from './publish-command.ts';
import { start } from './start-command.ts';
import { systemFault } from './system-fault.ts';
import { UsageError } from './usage-error.ts';
import { verify } from './verify-command.ts';

type Command = (words: readonly string[], environment: Environment) => ExitCode | Promise<ExitCode>;

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['build', build],
  ['check', check],
  ['start', start],
  ['new', newRecord],
  ['publish', publish],
  ['verify', verify],
]);

/** Carries out a command line. Whatever goes wrong is told in words; a stack trace is for faults of the program alone. */
export async function run(words: readonly string[], environment: Environment): Promise<ExitCode> {
  const [name = 'help', ...rest] = words;
  if (name === 'help' || name === '--help' || name === '-h' || rest.includes('--help')) {
    environment.out(help);
    return 0;
  }
  const command = commands.get(name);
  try {
    if (!command)
      throw new UsageError(`There is no command “${name}”. The commands are: ${[...commands.keys()].join(', ')}.`);
    const kept = keptByNpm(name, rest, environment.variable);
    if (kept !== undefined) throw new UsageError(kept);
    return await command(rest, environment);
  } catch (error) {
    if (error instanceof UsageError) {
      environment.err(`${error.message}\n`);
      return 2;
    }
    environment.err(`${systemMessage(error)}\n`);
    return 1;
  }
}

/** Faults of disks and permissions in words; any other error is a fault of this program and is shown whole. */
function systemMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof LockedError)
    return `Another build (process ${error.holder}) is still writing this site. Wait for it to end, then try again.`;
  if (error instanceof MissingStudioError) return error.message;
  return systemFault(error) ?? `This is a fault in the program, not in your articles:\n${error.stack ?? error.message}`;
}
