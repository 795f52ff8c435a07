import { cpSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildForFile } from '../support/built-site.ts';
import { contentOf } from '../support/folder-content.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const articles = 'tests/fixtures/site-small';
const usual = buildForFile(articles, ['--complete']);

it.each([
  ['another time zone, west', { TZ: 'Pacific/Honolulu' }],
  ['another time zone, east', { TZ: 'Pacific/Kiritimati' }],
  ['another locale', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' }],
  ['colours asked for', { FORCE_COLOR: '1', NO_COLOR: '' }],
])('%s gives the same bytes', (_, environment) => {
  expect(contentOf(buildForFile(articles, ['--complete'], environment))).toEqual(contentOf(usual));
});

it('another order of files on the disk gives the same bytes', () => {
  const copy = join(temporaryFolder(), 'articles');
  mkdirSync(copy);
  // Files made in reverse order, and renamed once more, are listed in another order by most file systems.
  for (const name of readdirSync(articles).toReversed()) {
    cpSync(join(articles, name), join(copy, `${name}-moved`), { recursive: true });
    renameSync(join(copy, `${name}-moved`), join(copy, name));
  }
  expect(contentOf(buildForFile(copy, ['--complete']))).toEqual(contentOf(usual));
});
