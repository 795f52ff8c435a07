import { join } from 'node:path';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  buildFlags,
  type CommandName,
  commandNames,
  commandTable,
  newFlags,
  publishFlags,
} from '../../src/commands/flags/command-table.ts';
import type { Flag } from '../../src/commands/flags/flag.ts';
import { readFlags } from '../../src/commands/flags/read-flags.ts';
import { UsageError } from '../../src/commands/terminal/usage-error.ts';
import { briefing } from '../support/briefing.ts';
import { contentOf } from '../support/folder-content.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

/** What a command says of a command line; empty if it takes it. */
function refusal(command: CommandName, words: readonly string[]): string {
  try {
    readFlags(command, commandTable[command].flags, words);
    return '';
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}

const flagsOf = (command: CommandName): [string, Flag][] => Object.entries<Flag>(commandTable[command].flags);

const allFlags = new Map<string, Flag>(commandNames.flatMap(flagsOf));

/** A flag as it is given, with a value where it needs one. */
const given = (name: string): string[] => (allFlags.get(name)?.type === 'boolean' ? [`--${name}`] : [`--${name}`, 'x']);

describe.each(commandNames)('%s', (command) => {
  const own = flagsOf(command).map(([name]) => name);

  it.each(own)('takes --%s', (name) => {
    expect(refusal(command, given(name))).toBe('');
  });

  it.each([...allFlags.keys()].filter((name) => !own.includes(name)))('refuses --%s, and says whose it is', (name) => {
    const owners = commandNames.filter((other) => Object.hasOwn(commandTable[other].flags, name));
    const message = refusal(command, given(name));
    expect(message).toContain(`--${name} means nothing to ${command}: it is a flag of `);
    for (const owner of owners) expect(message).toContain(owner);
    expect(message).toContain(`“briefing help ${command}”`);
  });
});

describe('the flags that were promised for build and check', () => {
  const promised = [
    'articles',
    'output',
    'base-url',
    'path-prefix',
    'for',
    'now',
    'no-cache',
    'format',
    'complete',
    'hsts',
  ];

  it.each(['build', 'check'] as const)('are taken by %s, and no others', (command) => {
    expect(
      flagsOf(command)
        .map(([name]) => name)
        .toSorted(),
    ).toEqual(promised.toSorted());
  });
});

describe('a command line that cannot be meant is refused in words:', () => {
  it.each<[CommandName, string, string]>([
    ['build', '--outptu x', 'build has no flag --outptu. Did you mean --output?'],
    ['check', '--artciles=x', 'check has no flag --artciles. Did you mean --articles?'],
    ['publish', '--rolback', 'publish has no flag --rolback. Did you mean --rollback?'],
    ['new', '--slugg x story A', 'new has no flag --slugg. Did you mean --slug?'],
    ['start', '--prot 1', 'start has no flag --prot. Did you mean --port?'],
    ['build', '--nonsense', 'build has no flag --nonsense. “briefing help build” tells what it takes.'],
    ['build', '--toString', 'build has no flag --toString. “briefing help build” tells what it takes.'],
    ['build', '-o x', 'build has no flag -o. “briefing help build” tells what it takes.'],
    ['build', '--no-hsts', 'build has no flag --no-hsts. '],
    ['build', '--now', 'After --now a value is missing: --now DATE.'],
    ['build', '--now --format json', 'After --now a value is missing: --now DATE.'],
    ['publish', '--to', 'After --to a value is missing: --to FOLDER.'],
    ['verify', '--format', 'After --format a value is missing: --format text|json.'],
    ['build', '--complete=yes', '--complete takes no value. Write it without “=yes”.'],
    ['start', '--lan=', '--lan takes no value. Write it without “=”.'],
    ['check', 'extra', '“extra” means nothing to check, which takes flags alone. “briefing help check” tells'],
    ['publish', '-- server', '“server” means nothing to publish'],
  ])('%s %s', (command, line, message) => {
    expect(refusal(command, line.split(' '))).toContain(message);
  });

  it.each<[CommandName, string]>([
    ['build', '--output=-strange'],
    ['build', '--output -'],
    ['build', '--now 2024 --now 2025'],
    ['new', 'story A title --slug a'],
    ['new', 'story -- --help'],
  ])('but not %s %s', (command, line) => {
    expect(refusal(command, line.split(' '))).toBe('');
  });
});

it('what is read has the types that the table says', () => {
  const { values } = readFlags('build', buildFlags, ['--articles', 'one', '--articles', 'two', '--hsts']);
  expectTypeOf(values.articles).toEqualTypeOf<string>();
  expectTypeOf(values['base-url']).toEqualTypeOf<string | undefined>();
  expectTypeOf(values['no-cache']).toEqualTypeOf<boolean>();
  expectTypeOf(values).not.toHaveProperty('slug');
  expect({ ...values }).toEqual({
    articles: 'two',
    output: '_site',
    for: 'portable',
    format: 'text',
    hsts: true,
    complete: false,
    'no-cache': false,
  });
  const published = readFlags('publish', publishFlags, ['--allow-withdrawn']).values;
  expectTypeOf(published['allow-withdrawn']).toEqualTypeOf<boolean>();
  expect(published['allow-withdrawn']).toBe(true);
  expect(readFlags('new', newFlags, ['story', 'A', '--', '-title']).positionals).toEqual(['story', 'A', '-title']);
});

describe('the program', () => {
  it.each([
    ['check', '--rollback'],
    ['start', '--output'],
    ['new', '--format'],
    ['verify', '--no-cache'],
    ['publish', '--articles'],
  ] as const)('ends %s %s with code 2, before anything is done', (command, flag) => {
    const folder = temporaryFolder();
    writeFiles(join(folder, 'articles'), { 'site.yaml': 'title: A\n' });
    const before = contentOf(folder);
    const { code, out, err } = briefing(folder, [command, ...given(flag.slice(2))]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`${flag} means nothing to ${command}`);
    expect(contentOf(folder)).toEqual(before);
  });
});
