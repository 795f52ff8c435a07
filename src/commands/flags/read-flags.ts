import { parseArgs } from 'node:util';
import { suggest } from '../../diagnostics/suggestion.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { type CommandName, commandNames, commandTable } from './command-table.ts';
import type { Flag, FlagTable } from './flag.ts';

/**
 * What a command line gives to a command: `values` by the names of its flags, of the types that its table says, and the words besides.
 * Throws {@link UsageError} for a flag that means nothing to the command, and for a word that no flag takes where it takes none.
 */
export function readFlags<Table extends FlagTable>(command: CommandName, flags: Table, words: readonly string[]) {
  const line = { args: [...words], options: flags, allowPositionals: true };
  for (const token of parseArgs({ ...line, strict: false, tokens: true }).tokens) {
    if (token.kind === 'option') refuseUnlessTaken(command, flags, token);
    if (token.kind === 'positional' && commandTable[command].takes === '')
      throw new UsageError(
        `“${token.value}” means nothing to ${command}, which takes flags alone. ${toLearn(command)}`,
      );
  }
  return parseArgs({ ...line, strict: true });
}

/** What a table's flags give: the default or nothing of those that were left out. */
export type FlagValues<Table extends FlagTable> = ReturnType<typeof readFlags<Table>>['values'];

/** The one of some words that the value of a flag is. Throws {@link UsageError} where it is none. */
export function oneOf<Word extends string>(flag: string, value: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new UsageError(`--${flag} is one of ${words.join(', ')}, not “${value}”.`);
  return found;
}

/** A flag as it stands on a command line. */
interface WrittenFlag {
  readonly name: string;
  /** With its hyphens. */
  readonly rawName: string;
  readonly value?: string | undefined;
  /** Whether the value stands behind “=”. */
  readonly inlineValue?: boolean | undefined;
}

function refuseUnlessTaken(command: CommandName, flags: FlagTable, written: WrittenFlag): void {
  const { name, rawName, value, inlineValue } = written;
  const flag = Object.hasOwn(flags, name) && rawName === `--${name}` ? flags[name] : undefined;
  if (flag === undefined) throw new UsageError(unknownFlag(command, flags, written));
  if (flag.type === 'boolean') {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value. Write it without “=${value}”.`);
  } else if (value === undefined || (inlineValue !== true && /^-./.test(value)))
    throw new UsageError(
      flag.is === undefined
        ? `After ${rawName} a value is missing: ${flagWords(name, flag)}.`
        : whatItIs(name, flag.is),
    );
}

/** `--port is a number from 0 to 65535.` */
export function whatItIs(name: string, is: string): string {
  return `--${name} is ${is}.`;
}

/** `--now DATE`: a flag, and how the word after it is named. */
export function flagWords(name: string, flag: Flag): string {
  return flag.type === 'boolean' ? `--${name}` : `--${name} ${flag.value}`;
}

function unknownFlag(command: CommandName, flags: FlagTable, { name, rawName }: WrittenFlag): string {
  const others = commandNames.filter((other) => Object.hasOwn(commandTable[other].flags, name));
  if (others.length > 0 && rawName === `--${name}`)
    return `${rawName} means nothing to ${command}: it is a flag of ${new Intl.ListFormat('en').format(others)}. ${toLearn(command)}`;
  const meant = suggest(name, Object.keys(flags));
  return `${command} has no flag ${rawName}. ${meant === undefined ? toLearn(command) : `Did you mean --${meant}?`}`;
}

function toLearn(command: CommandName): string {
  return `“briefing help ${command}” tells what it takes.`;
}
