import { build } from './build-command.ts';
import { check } from './check-command.ts';
import type { Environment, ExitCode } from './terminal/environment.ts';
import { tellFailure } from './terminal/failure.ts';
import { help } from './terminal/help.ts';
import { newRecord } from './new-command.ts';
import { keptByNpm } from './terminal/npm-flags.ts';
import { publish } from './publish/publish-command.ts';
import { start } from './start-command.ts';
import { UsageError } from './terminal/usage-error.ts';
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
    return tellFailure(words, error, environment);
  }
}
