import type { Environment, ExitCode } from './terminal/environment.ts';
import { type CommandName, commandNames, isCommandName } from './flags/command-table.ts';
import { helpOf, helpOfAll } from './terminal/help.ts';
import { keptByNpm } from './terminal/npm-flags.ts';
import { suggest } from '../diagnostics/suggestion.ts';
import { UsageError } from './terminal/usage-error.ts';

type Command = (words: readonly string[], environment: Environment) => ExitCode | Promise<ExitCode>;

/** Each command is loaded when it is called for, with no more than it needs. */
const loadCommand: Readonly<Record<CommandName, () => Promise<Command>>> = {
  build: async () => (await import('./build-command.ts')).build,
  check: async () => (await import('./check-command.ts')).check,
  start: async () => (await import('./start-command.ts')).start,
  new: async () => (await import('./new-command.ts')).newRecord,
  publish: async () => (await import('./publish/publish-command.ts')).publish,
  verify: async () => (await import('./verify-command.ts')).verify,
};

/** Carries out a command line. Whatever goes wrong is told in words; a stack trace is for faults of the program alone. */
export async function run(words: readonly string[], environment: Environment): Promise<ExitCode> {
  const [name = 'help', ...rest] = words;
  try {
    const help = helpAskedFor(name, rest);
    if (help !== undefined) {
      environment.out(help);
      return 0;
    }
    if (!isCommandName(name)) throw new UsageError(unknownCommand(name));
    const kept = keptByNpm(name, rest, environment.variable);
    if (kept !== undefined) throw new UsageError(kept);
    const command = await loadCommand[name]();
    return await command(rest, environment);
  } catch (error) {
    const { tellFailure } = await import('./terminal/failure.ts');
    return tellFailure(words, error, environment);
  }
}

const asksForHelp = (word: string): boolean => word === '--help' || word === '-h';

/** The help that a command line asks for: `help`, `help build`, `build --help`, `--help`; `undefined` where it asks for none. */
function helpAskedFor(name: string, rest: readonly string[]): string | undefined {
  if (name === 'help' || asksForHelp(name)) {
    const about = rest.find((word) => !asksForHelp(word));
    if (about === undefined) return helpOfAll();
    if (!isCommandName(about)) throw new UsageError(unknownCommand(about));
    return helpOf(about);
  }
  if (!rest.slice(0, endOf(rest)).some(asksForHelp)) return undefined;
  return isCommandName(name) ? helpOf(name) : helpOfAll();
}

/** Behind “--” stand words that are no flags, such as titles. */
function endOf(words: readonly string[]): number | undefined {
  const end = words.indexOf('--');
  return end < 0 ? undefined : end;
}

function unknownCommand(name: string): string {
  const meant = suggest(name, commandNames);
  const hint = meant === undefined ? '' : ` Did you mean “${meant}”?`;
  return `There is no command “${name}”.${hint} The commands are: ${commandNames.join(', ')}.`;
}
