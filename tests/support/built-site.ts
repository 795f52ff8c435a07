import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { briefing } from './briefing.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Articles that are built whole in tests: the small invented story, and the site that this project ships. */
export const realArticles = { 'the small site': 'tests/fixtures/site-small', 'our site': 'articles' } as const;

/**
 * The output folder of articles built with the bin, for all tests of the file. Other files that ask for the same are given the same
 * folder, built once: so nobody may write into it.
 */
export function buildForFile(
  articles: string,
  words: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): string {
  const shared = process.env['BUILT_SITES'];
  const asked = JSON.stringify([resolve(articles), words, environment]);
  const place = join(
    shared ?? temporaryFolder(afterAll),
    createHash('sha256').update(asked).digest('hex').slice(0, 16),
  );
  if (!existsSync(place)) build(place, ['--articles', resolve(articles), ...words], environment);
  return join(place, '_site');
}

/** Builds aside first, so that a site is there whole or not at all; of two who build at once the later one keeps the other's. */
function build(place: string, words: readonly string[], environment: Readonly<Record<string, string>>): void {
  const aside = mkdtempSync(`${place}-`);
  const { code, err } = briefing(aside, ['build', ...words], environment);
  if (code !== 0) throw new Error(err);
  try {
    renameSync(aside, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
  }
}
