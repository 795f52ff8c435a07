import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CommandName, commandNames, commandTable, isCommandName } from '../../src/commands/flags/command-table.ts';

/* Flags that the documents name are flags of ours, of the command that they are given to; and every flag is told of somewhere. */

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|yml)$/.test(name))
    .map((name) => `docs/${name}`),
];

const texts = documents.map((name) => ({ name, text: readFileSync(name, 'utf8') }));

interface Call {
  readonly command: CommandName;
  readonly flags: readonly string[];
}

/** The calls of our program in a text, by itself or by npm, and the flags that each gives. */
function callsIn(text: string): Call[] {
  const calls = text.matchAll(/(?:briefing(?:\.js)?|npm run|npm(?= start)) ([a-z]+)([^\n`|&;]*)/g);
  return [...calls].flatMap(([, command = '', rest = '']) =>
    isCommandName(command) ? [{ command, flags: flagsIn(rest) }] : [],
  );
}

const flagsIn = (text: string): string[] =>
  [...text.matchAll(/(?<![\w-])--([a-z][a-z-]*)/g)].map(([, name = '']) => name);

/** Flags that a command does not take. */
const wrong = ({ command, flags }: Call): string[] =>
  flags.filter((flag) => !Object.hasOwn(commandTable[command].flags, flag)).map((flag) => `${command} --${flag}`);

describe('calls in the documents', () => {
  it('give commands flags that they take', () => {
    expect(texts.flatMap(({ text }) => callsIn(text)).length).toBeGreaterThan(30);
    const found = texts.flatMap(({ name, text }) =>
      callsIn(text)
        .flatMap(wrong)
        .map((fault) => `${name}: ${fault}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['node dist/briefing.js check --rollback', 'check --rollback'],
    ['`briefing verify --no-cache`', 'verify --no-cache'],
    ['npm run new -- story "A" --output x', 'new --output'],
    ['npm start -- --lan --hsts', 'start --hsts'],
  ])('a planted fault is found: %s', (line, fault) => {
    expect(callsIn(line).flatMap(wrong)).toEqual([fault]);
  });
});

describe('flags by themselves', () => {
  /** Flags of other programs, of our tools, and of Eleventy, where the documents name those. */
  const ofOthers = /^docs\/(?:hosting\/|decisions\/0001|security|development|performance|eleventy)/;
  const ours = new Set(commandNames.flatMap((command) => Object.keys(commandTable[command].flags)));

  it('that the documents for editors and publishers name are ours', () => {
    const faults = texts
      .filter(({ name }) => !ofOthers.test(name))
      .flatMap(({ name, text }) =>
        [...text.matchAll(/`([^`\n]*)`/g)]
          .filter(([, code = '']) => code.startsWith('--'))
          .flatMap(([, code = '']) => flagsIn(code).filter((flag) => !ours.has(flag)))
          .map((flag) => `${name}: --${flag}`),
      );
    expect(faults).toEqual([]);
  });

  it('are each told of in a document', () => {
    const told = new Set(texts.flatMap(({ text }) => flagsIn(text)));
    expect([...ours].filter((flag) => !told.has(flag))).toEqual([]);
  });
});
