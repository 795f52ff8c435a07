import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFolder } from '../../../src/build/disk/site-folder.ts';
import { commandNames, commandTable } from '../../../src/commands/flags/command-table.ts';
import type { Flag } from '../../../src/commands/flags/flag.ts';
import { helpOf, helpOfAll } from '../../../src/commands/terminal/help.ts';
import { briefing } from '../../support/briefing.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Text whose lines may be broken anywhere. */
const flowing = (text: string): string => text.replace(/\s+/g, ' ');

const flagsIn = (text: string): string[] => [...text.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, name = '']) => name);

describe('help', () => {
  it('of one command', () => {
    expect(helpOf('new')).toMatchInlineSnapshot(`
      "briefing new KIND "NAME": a new file to fill in: story, person, event, place …

        --articles FOLDER  where the articles are (articles)
        --slug SLUG        the name of the file and its address (made of the name)
      "
    `);
  });

  it.each(commandNames)('of %s tells each of its flags, and no others', (command) => {
    const flags = Object.entries<Flag>(commandTable[command].flags);
    const text = helpOf(command);
    expect(flagsIn(text)).toEqual(flags.map(([name]) => name));
    for (const [name, flag] of flags) {
      expect(flowing(text)).toContain(flag.says);
      if (flag.type === 'string') expect(text).toContain(`--${name} ${flag.value} `);
      if (flag.type === 'string' && flag.default !== undefined) expect(flowing(text)).toContain(`(${flag.default})`);
      if (flag.type === 'string' && flag.otherwise !== undefined)
        expect(flowing(text)).toContain(`(${flag.otherwise})`);
    }
  });

  it('of all tells every command and every flag, and who takes it', () => {
    const text = flowing(helpOfAll());
    for (const command of commandNames) {
      expect(text).toContain(`briefing ${command} `);
      expect(text).toContain(commandTable[command].says);
      for (const [name, { says }] of Object.entries<Flag>(commandTable[command].flags)) {
        const told = flagsIn(helpOfAll());
        expect(told).toContain(name);
        const after = text.slice(text.indexOf(says, text.indexOf(` --${name} `)));
        expect(after.slice(0, after.search(/ --| Exit codes/))).toContain(command);
      }
    }
  });

  it('has no line that is wider than a terminal of 120 letters', () => {
    const lines = [helpOfAll(), ...commandNames.map(helpOf)].join('').split('\n');
    expect(lines.filter((line) => line.length > 120)).toEqual([]);
  });
});

describe('help is given for', () => {
  const folder = temporaryFolder;

  it.each([[[]], [['help']], [['--help']], [['-h']], [['buld', '--help']]])('%j: all', (words) => {
    expect(briefing(folder(), words)).toEqual({ code: 0, out: helpOfAll(), err: '' });
  });

  it.each([
    [['help', 'check'], 'check'],
    [['check', '--help'], 'check'],
    [['new', 'story', '-h'], 'new'],
    [['publish', '--to', 'x', '--nonsense', '--help'], 'publish'],
    [['--help', 'start'], 'start'],
  ] as const)('%j: one command', (words, command) => {
    expect(briefing(folder(), words)).toEqual({ code: 0, out: helpOf(command), err: '' });
  });

  it.each([
    [['help', 'buld'], 'There is no command “buld”. Did you mean “build”? The commands are: build, check,'],
    [['verfy'], 'There is no command “verfy”. Did you mean “verify”?'],
    [['deploy'], 'There is no command “deploy”. The commands are: build, check, start, new, publish, verify.\n'],
    [['toString'], 'There is no command “toString”. The commands are'],
  ])('not for %j', (words, message) => {
    const { code, out, err } = briefing(folder(), words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it('a title that looks like a flag stays a title', () => {
    const { code, err } = briefing(folder(), ['new', 'story', '--', '--help']);
    expect(code).toBe(2);
    expect(err).toContain('There is no articles folder');
  });
});

describe('what help says that --complete makes', () => {
  /** What is told, and the files that are meant. */
  const told: readonly (readonly [string, RegExp])[] = [
    ['the whole archive as data', /^data\/(?:archive\.|datapackage\.json$|.*\.csv$|.*archive)/],
    ['a picture for shared links of each story and event', /\.png$/],
    ['compressed copies of text files', /\.(?:br|gz)$/],
  ];

  it('is what it makes', () => {
    const project = temporaryFolder();
    const articles = resolve('tests/fixtures/site-small');
    const filesOf = (words: readonly string[], output: string): string[] => {
      const line = ['build', '--articles', articles, '--base-url', 'https://a.example', '--output', output, ...words];
      expect(briefing(project, line).code).toBe(0);
      return [...(listFolder(join(project, output))?.files.keys() ?? [])];
    };
    const plain = new Set(filesOf([], 'plain'));
    const added = filesOf(['--complete'], 'complete').filter((file) => !plain.has(file));
    for (const [words, files] of told) {
      expect(commandTable.build.flags.complete.says).toContain(words);
      expect(added.filter((file) => files.test(file)).length, words).toBeGreaterThan(0);
    }
    expect(added.filter((file) => !told.some(([, files]) => files.test(file)))).toEqual([]);
  });
});
