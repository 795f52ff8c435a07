import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { plantPrograms } from '../security/planted.ts';
import { writeFiles } from '../support/temporary-folder.ts';
import { newHostSite } from './host-site.ts';
import { serve, until } from './preview.ts';
import { hasRun } from './project.ts';

function story(title: string): string {
  return `---\ntitle: ${title}\ndate: 2024-10-02\nsummary: S.\npeople: [ada-o-nell]\n---\nText.\n`;
}

/** Saves files, and again every few seconds: Eleventy says that it watches a moment before it does. */
async function saveUntil(folder: string, files: Readonly<Record<string, string>>, isSo: () => boolean): Promise<void> {
  writeFiles(folder, files);
  const again = setInterval(() => writeFiles(folder, files), 5_000);
  await until(isSo).finally(() => clearInterval(again));
}

it.each([{ flags: [] }, { flags: ['--incremental'] }])(
  'a saved article changes both sorts of page in a preview, $flags',
  { timeout: 200_000 },
  async ({ flags }) => {
    const site = newHostSite();
    const output = (file: string): string => {
      const path = join(site, '_site', file);
      return existsSync(path) ? readFileSync(path, 'utf8') : '';
    };
    const { said, stop } = serve(site, flags);
    await until(() => said().includes('Server at'));

    const articles = join(site, 'articles');
    await saveUntil(articles, { 'stories/new.md': story('Written while it runs') }, () =>
      ['index.html', 'briefing/people/ada-o-nell/index.html'].every((page) =>
        output(page).includes('Written while it runs'),
      ),
    );
    await saveUntil(articles, { 'stories/new.md': story('Written once more') }, () =>
      ['index.html', 'briefing/stories/new/index.html'].every((page) => output(page).includes('Written once more')),
    );
    const post = '---\ntitle: A post\ndate: 2024-05-01\n---\nText.\n';
    await saveUntil(site, { 'content/blog/post.md': post }, () => output('blog/post/index.html').includes('A post'));
    expect(output('index.html')).toContain('Written once more');

    const marker = join(site, 'ran');
    plantPrograms(join(site, 'articles'), marker);
    await until(() => said().includes('stories/planted.md:1:4 error front-matter-language'));
    expect(hasRun(marker)).toBe(false);
    await stop();
  },
);
