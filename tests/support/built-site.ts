import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { briefing } from './briefing.ts';

/** Articles that are built whole in tests: the small invented story, and the site that this project ships. */
export const realArticles = { 'the small site': 'tests/fixtures/site-small', 'our site': 'articles' } as const;

/** Builds articles with the bin into a folder that lasts until the tests of the file are over; gives the output folder. */
export function buildForFile(
  articles: string,
  words: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'briefing-site-')));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const { code, err } = briefing(folder, ['build', '--articles', resolve(articles), ...words], environment);
  if (code !== 0) throw new Error(err);
  return join(folder, '_site');
}
