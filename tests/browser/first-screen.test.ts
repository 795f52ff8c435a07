import { expect, it } from 'vitest';
import { readArticleFiles } from '../../src/content/files/article-files.ts';
import { noCache, readArticles } from '../../src/content/read-articles.ts';
import { anyFonts } from '../support/font-sets.ts';
import { planArticles } from '../support/site.ts';
import { describeInChromium, serveForGroup } from './visit.ts';

const phone = { viewport: { width: 360, height: 740 } };

/** How far down the text of a story may begin, in pixels. */
const lowest = 560;

const { graph } = planArticles(readArticles(readArticleFiles('articles'), noCache));
const stories = graph.published.story.map(({ slug }) => slug);

describeInChromium('on the first screen of a phone', anyFonts, (fonts) => {
  const site = serveForGroup('articles', fonts);

  it('the text of every story of ours begins', { timeout: 300_000 }, async () => {
    const below: string[] = [];
    for (const slug of stories) {
      const top = await site.open(`/stories/${slug}/`, phone, (page) =>
        page.evaluate<number>(`document.querySelector('.prose p').getBoundingClientRect().top`),
      );
      if (top > lowest) below.push(`${slug}: ${Math.round(top)} px`);
    }
    expect(stories.length).toBeGreaterThan(20);
    expect(below).toEqual([]);
  });
});
