import type * as embargoes from '../../src/build/embargo/embargoed-stories.ts';
import type * as parses from '../../src/build/state/parse-cache.ts';
import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { build } from '../../src/commands/build-command.ts';
import type { Environment } from '../../src/commands/terminal/environment.ts';
import { smallArticles } from '../support/small-articles.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

/** What a build did beside writing the site, and whether it held the lock of the output folder then. */
const seen = vi.hoisted((): [what: string, isLocked: boolean][] => []);

vi.mock('../../src/build/state/parse-cache.ts', async (importOriginal) => {
  const real = await importOriginal<typeof parses>();
  return {
    ...real,
    openParseCache: (...words: Parameters<typeof real.openParseCache>) => {
      const opened = real.openParseCache(...words);
      const lock = join(dirname(dirname(dirname(words[0]))), '._site.briefing', 'lock');
      const store: typeof opened.store = (records) => {
        seen.push(['stores what it read', existsSync(lock)]);
        opened.store(records);
      };
      return { ...opened, store };
    },
  };
});

vi.mock('../../src/build/embargo/embargoed-stories.ts', async (importOriginal) => {
  const real = await importOriginal<typeof embargoes>();
  return {
    ...real,
    rememberEmbargoed: (...words: Parameters<typeof real.rememberEmbargoed>) => {
      seen.push(['remembers what it withholds', existsSync(join(words[0].beside, 'lock'))]);
      real.rememberEmbargoed(...words);
    },
  };
});

beforeEach(() => seen.splice(0));

it.each([
  ['makes the site', () => undefined],
  ['changes nothing', () => undefined],
  ['makes the site anew', (folder: string) => rmSync(join(folder, '_site'), { recursive: true })],
])('a build that %s keeps what it read and what it withholds while no other build can be at work', async (_, harm) => {
  const workingFolder = temporaryFolder();
  writeFiles(join(workingFolder, 'articles'), smallArticles);
  const environment: Environment = {
    workingFolder,
    programFolder: join(workingFolder, 'program'),
    generator: '',
    styles: '',
    elapsed: () => 0,
    today: () => '2024-01-01',
    clock: () => 0,
    variable: () => undefined,
    out: () => undefined,
    err: () => undefined,
    interactive: false,
    colour: false,
  };
  expect(await build([], environment)).toBe(0);
  harm(workingFolder);
  expect(await build([], environment)).toBe(0);
  const once = [
    ['remembers what it withholds', true],
    ['stores what it read', true],
  ];
  expect(seen).toEqual([...once, ...once]);
});
