import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readArticleFiles } from '../../src/content/files/article-files.ts';
import type { Files } from './articles.ts';

/** The small real site of the tests. */
export const siteSmallFolder = fileURLToPath(new URL('../fixtures/site-small', import.meta.url));

/** Its files, by their paths within it. */
export function readSiteSmall(): Files {
  const { settings, records, images, statics } = readArticleFiles(siteSmallFolder);
  const sources = [...(settings ? [settings] : []), ...records, ...images, ...statics];
  return Object.fromEntries(sources.map(({ path }) => [path, readFileSync(`${siteSmallFolder}/${path}`)]));
}
