import { type CommandName, commandNames, commandTable } from '../flags/command-table.ts';
import type { Flag } from '../flags/flag.ts';
import { flagWords } from '../flags/read-flags.ts';

/** The widest line of help. */
const width = 110;

/** What the program can be asked, as `briefing help` tells it. */
export function helpOfAll(): string {
  const commands = [
    ...commandNames.map((name): Row => [callOf(name), commandTable[name].says]),
    ['briefing help COMMAND', 'what a command takes'] as const,
  ];
  return [
    'briefing: a briefing site from Markdown articles\n',
    ...inColumns(commands),
    '\nFlags, and the commands that take them:',
    ...inColumns(flagsOfAll().map(({ flag, commands: taking }) => [flag[0], `${flag[1]} · ${taking.join(', ')}`])),
    '\nExit codes: 0 done, 1 errors in the articles or the site (what is published stays as it was), 2 called wrongly.\n',
  ].join('\n');
}

/** What one command does and takes. */
export function helpOf(name: CommandName): string {
  const { says, flags } = commandTable[name];
  const rows = Object.entries<Flag>(flags).map(([flag, what]) => flagRow(flag, what));
  return [`${callOf(name)}: ${says}\n`, ...inColumns(rows), ''].join('\n');
}

/** What stands on the left, and what is said of it. */
type Row = readonly [left: string, right: string];

function callOf(name: CommandName): string {
  return ['briefing', name, commandTable[name].takes].filter((word) => word !== '').join(' ');
}

function flagRow(name: string, flag: Flag): Row {
  const without = flag.type === 'boolean' ? undefined : (flag.default ?? flag.otherwise);
  return [flagWords(name, flag), without === undefined ? flag.says : `${flag.says} (${without})`];
}

/** Flags that are the same in several commands are told once. */
function flagsOfAll(): { readonly flag: Row; readonly commands: readonly CommandName[] }[] {
  const found = new Map<string, { flag: Row; commands: CommandName[] }>();
  for (const command of commandNames)
    for (const [name, what] of Object.entries<Flag>(commandTable[command].flags)) {
      const flag = flagRow(name, what);
      const known = found.get(flag.join('\n'));
      if (known) known.commands.push(command);
      else found.set(flag.join('\n'), { flag, commands: [command] });
    }
  return [...found.values()].toSorted((one, other) => (one.flag[0] < other.flag[0] ? -1 : 1));
}

function inColumns(rows: readonly Row[]): string[] {
  const indent = Math.max(...rows.map(([left]) => left.length)) + 4;
  return rows.flatMap(([left, right]) =>
    wrapped(right, width - indent).map((line, index) => `  ${index === 0 ? left : ''}`.padEnd(indent) + line),
  );
}

function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
