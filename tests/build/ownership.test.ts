import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { briefing } from '../support/briefing.ts';
import { smallArticles } from '../support/small-articles.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

it('feeds that are no longer planned are ours, even when nobody remembers that we wrote them', () => {
  const folder = temporaryFolder();
  const person = { 'people/cem.md': '---\nname: Cem\n---\n' };
  writeFiles(join(folder, 'articles'), { ...smallArticles, ...person });
  expect(briefing(folder, ['build'])).toMatchObject({ code: 0 });
  forget(folder);
  rmSync(join(folder, 'articles', 'people', 'cem.md'));
  expect(briefing(folder, ['build'])).toMatchObject({ code: 0, err: expect.not.stringContaining('feed.xml') });
  writeFiles(join(folder, '_site'), { 'notes.xml': 'mine' });
  forget(folder);
  expect(briefing(folder, ['build'])).toMatchObject({ code: 2, err: expect.stringContaining('notes.xml') });
});

/** Deletes all that is remembered of a site. */
function forget(folder: string): void {
  for (const name of ['.cache', '._site.briefing']) rmSync(join(folder, name), { recursive: true });
}
