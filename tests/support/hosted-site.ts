import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { briefing } from './briefing.ts';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

/** The small site with a static file of each type that has to be sent rightly, and records that were renamed or withdrawn. */
export function hostedArticles(): string {
  const articles = join(temporaryFolder(afterAll), 'articles');
  cpSync('tests/fixtures/site-small', articles, { recursive: true });
  writeFiles(join(articles, 'static'), {
    'note.txt': 'Grüße\n',
    'dates.ics': 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
    'extra.xml': '<extra/>\n',
    'extra.json': '{}\n',
    'app.webmanifest': '{"name":"x"}\n',
  });
  return articles;
}

/** Builds these articles complete for a host; the folder lasts until the tests of the file are over. */
export function buildHosted(articles: string, words: readonly string[]): string {
  const folder = temporaryFolder(afterAll);
  const { code, err } = briefing(folder, ['build', '--complete', '--articles', articles, ...words]);
  if (code !== 0) throw new Error(err);
  return join(folder, '_site');
}
