import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { briefing } from '../support/briefing.ts';
import { contentOf } from '../support/folder-content.ts';
import { writeFiles } from '../support/temporary-folder.ts';
import { hasRun, newProject } from './project.ts';
import { serve, until } from './preview.ts';
import { plantPrograms } from '../security/planted.ts';

it(
  'its preview shows the same bytes, makes them anew after a change, and runs nothing',
  { timeout: 150_000 },
  async () => {
    const folder = newProject();
    const { said, stop } = serve(folder);
    await until(() => said().includes('Server at'));
    briefing(folder, ['build', '--output', 'by-bin']);
    expect(contentOf(join(folder, '_eleventy'))).toEqual(contentOf(join(folder, 'by-bin')));
    expect(existsSync(join(folder, '_site'))).toBe(false);

    const story = '---\ntitle: Written while it runs\ndate: 2024-07-02\nsummary: S.\n---\nText.\n';
    writeFiles(join(folder, 'articles'), { 'stories/new.md': story });
    const home = join(folder, '_eleventy/index.html');
    await until(() => readFileSync(home, 'utf8').includes('Written while it runs'));

    const marker = join(folder, 'ran');
    plantPrograms(join(folder, 'articles'), marker);
    await until(() => said().includes('stories/planted.md:1:4 error front-matter-language'));
    expect(hasRun(marker)).toBe(false);
    await stop();
  },
);

it('nothing planted is run, whatever the flags', async () => {
  const flags = ['--input=articles', '--formats=md', '--incremental'];
  const folder = newProject();
  const marker = join(folder, 'ran');
  plantPrograms(join(folder, 'articles'), marker);
  const { said, stop } = serve(folder, flags);
  await until(() => said().includes('error front-matter-language'));
  expect(hasRun(marker)).toBe(false);
  await stop();
});
