import { hosts } from '../../hosting/host.ts';
import type { FlagTable } from './flag.ts';

/*
 * What the program can be asked: its commands and their flags, told once. Parsing, the types of options, help and what is said of flags
 * that npm keeps all come from here. It imports nothing that takes time to load.
 */

const articles = { type: 'string', value: 'FOLDER', default: 'articles', says: 'where the articles are' } as const;

const output = { type: 'string', value: 'FOLDER', default: '_site', says: 'where the site goes' } as const;

/** How a command can report. */
export const formats = ['text', 'json'] as const;

const format = { type: 'string', value: formats.join('|'), default: 'text', says: 'how to report' } as const;

const complete = {
  type: 'boolean',
  default: false,
  says:
    'also what only publishing needs: the whole archive as data, a picture for shared links of each story and event, ' +
    'and compressed copies of text files where the host sends them',
} as const;

/** The flags that say which site the articles make. */
export const planFlags = {
  articles,
  'base-url': { type: 'string', value: 'URL', otherwise: '“url” in site.yaml', says: 'where the site will stand' },
  for: { type: 'string', value: 'HOST', default: 'portable', says: `what will serve it: ${hosts.join(', ')}` },
  now: { type: 'string', value: 'DATE', otherwise: 'all embargoes hold', says: 'lifts embargoes that end by then' },
} as const satisfies FlagTable;

/** The flags that say which site stands, or is to stand, in which folder. */
export const siteFlags = {
  ...planFlags,
  output,
  'path-prefix': {
    type: 'string',
    value: 'PATH',
    otherwise: 'the folder of its address',
    says: 'the folder that the site stands in',
  },
  format,
} as const satisfies FlagTable;

export const buildFlags = {
  ...siteFlags,
  hsts: { type: 'boolean', default: false, says: 'rules for the host tell browsers to come back by HTTPS only' },
  complete,
  'no-cache': { type: 'boolean', default: false, says: 'forget earlier builds, and write every file anew' },
} as const satisfies FlagTable;

export const startFlags = {
  port: {
    type: 'string',
    value: 'NUMBER',
    default: '8080',
    is: 'a number from 0 to 65535',
    says: 'where the preview listens',
  },
  lan: { type: 'boolean', default: false, says: 'also for other devices on the local network' },
  ...planFlags,
  complete: { ...complete, says: 'also the whole archive as data' },
} as const satisfies FlagTable;

export const newFlags = {
  articles,
  slug: { type: 'string', value: 'SLUG', otherwise: 'made of the name', says: 'the name of the file and its address' },
} as const satisfies FlagTable;

export const publishFlags = {
  to: { type: 'string', value: 'FOLDER', says: 'the folder that the server reads' },
  output: { ...output, says: 'where the built site is' },
  rollback: { type: 'boolean', default: false, says: 'make the release before live again' },
  'allow-another-host': { type: 'boolean', default: false, says: 'publish although the live site is for another host' },
  'allow-another-address': {
    type: 'boolean',
    default: false,
    says: 'publish although the live site has another address',
  },
  'allow-no-stories': { type: 'boolean', default: false, says: 'publish although no stories are left' },
  'allow-withdrawn': { type: 'boolean', default: false, says: 'publish although withdrawn records come back' },
  format,
} as const satisfies FlagTable;

export const verifyFlags = {
  ...siteFlags,
  output: { ...output, says: 'where the built site is' },
  complete: { ...complete, says: 'a site that is not complete lacks something' },
} as const satisfies FlagTable;

/** A command as help tells of it. */
interface CommandEntry {
  /** The words that it takes besides flags, as help names them. */
  readonly takes: string;
  readonly says: string;
  readonly flags: FlagTable;
  /** What is so, whatever the system refused while the command was at work. */
  readonly whenRefused: string;
}

const untouched = 'The site as it was before is untouched.';
const nothingWritten = 'Nothing was written.';

export const commandTable = {
  build: { takes: '', says: 'make the site, or bring it up to date', flags: buildFlags, whenRefused: untouched },
  check: {
    takes: '',
    says: 'find everything that would be wrong with a build by the same flags, write nothing',
    flags: buildFlags,
    whenRefused: nothingWritten,
  },
  start: {
    takes: '',
    says: 'preview in the browser, with live reload',
    flags: startFlags,
    whenRefused: nothingWritten,
  },
  new: {
    takes: 'KIND "NAME"',
    says: 'a new file to fill in: story, person, event, place …',
    flags: newFlags,
    whenRefused: 'No article was made.',
  },
  publish: {
    takes: '',
    says: 'put the built site where a server serves it, or go back to the one before',
    flags: publishFlags,
    whenRefused: 'What is published is as it was.',
  },
  verify: {
    takes: '',
    says: 'look over the built folder before it is published',
    flags: verifyFlags,
    whenRefused: nothingWritten,
  },
} as const satisfies Readonly<Record<string, CommandEntry>>;

export type CommandName = keyof typeof commandTable;

export function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(commandTable, word);
}

export const commandNames: readonly CommandName[] = Object.keys(commandTable).filter(isCommandName);
