import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { writeFiles } from './temporary-folder.ts';

/** Debian's Python, for which its packages bring readers of feeds and calendars. */
const python = '/usr/bin/python3';

function works(program: string, words: readonly string[]): boolean {
  return spawnSync(program, words, { stdio: 'ignore' }).status === 0;
}

const everyCheckMustRun = process.env['CI'] === 'true';

/** Whether a reader can be asked. Those that are not installed are passed by, except where every check must run. */
export const hasFeedparser = everyCheckMustRun || works(python, ['-c', 'import feedparser']);
export const hasIcalendar = everyCheckMustRun || works(python, ['-c', 'import icalendar']);
export const hasNewsboat =
  everyCheckMustRun || (works('newsboat', ['--version']) && works(python, ['-c', 'import sqlite3']));

/** What a Python program prints as JSON. Warnings of libraries are nobody's business here. */
export function askPython(program: string, words: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync(python, ['-W', 'ignore', '-c', program, ...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Lets newsboat follow a feed, with its files in a folder; gives what it then knows of the entries. */
export function askNewsboat(folder: string, address: string): unknown {
  writeFiles(folder, { urls: `${address}\n`, config: '' });
  const cache = join(folder, 'cache.db');
  const words = ['-u', join(folder, 'urls'), '-c', cache, '-C', join(folder, 'config'), '-x', 'reload'];
  const { status, stderr } = spawnSync('newsboat', words, {
    encoding: 'utf8',
    env: { ...process.env, HOME: folder, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
  });
  if (status !== 0) throw new Error(stderr);
  return askPython(
    `
import json, sqlite3, sys
rows = sqlite3.connect(sys.argv[1]).execute("select guid, title, url from rss_item")
print(json.dumps([dict(zip(("id", "title", "page"), row)) for row in rows]))
`,
    [cache],
  );
}
