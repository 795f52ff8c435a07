import { describe, expect, it } from 'vitest';
import type { FeedsView } from '../../../src/views/site/feeds-view.ts';
import { isMachineFile } from '../../../src/addresses/feed-files.ts';
import { article, type Files } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

function feedsPages(files: Files): FeedsView[] {
  return siteOf(files, { baseUrl: 'https://site.example' }).plan.outputs.flatMap((output) => {
    const view = output.type === 'page' ? output.view() : undefined;
    return view?.type === 'feeds' ? [view] : [];
  });
}

const people = (count: number): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const number = String(index).padStart(3, '0');
      return [`people/p${number}.md`, article({ name: `Person ${number}` })];
    }),
  );

describe('the page of feeds', () => {
  it('lists whatever can be followed: people by name, events and claims newest first', () => {
    const files = {
      'people/a.md': article({ name: 'Zoe' }),
      'people/b.md': article({ name: 'Ann' }),
      'people/c.md': article({ name: 'Draft', draft: true }),
      'events/a.md': article({ name: 'Old', start: '2023' }),
      'events/b.md': article({ name: 'New', start: '2024' }),
      'places/a-place.md': article({ name: 'Place' }),
    };
    const [page] = feedsPages(files);
    expect(page?.sections.map(({ kind, items }) => [kind, items.map(({ name }) => name)])).toEqual([
      ['person', ['Ann', 'Zoe']],
      ['event', ['New', 'Old']],
    ]);
  });

  it('is there with nothing but the site to follow, and not where no address is known', () => {
    expect(feedsPages({})).toEqual([{ type: 'feeds', path: '/feeds/', sections: [] }]);
    expect(siteOf({}).plan.outputs.map(({ file }) => file)).not.toContain('feeds/index.html');
  });

  it('goes on elsewhere where there is much to list, in parts that lead from one to the next', () => {
    const pages = feedsPages(people(200));
    expect(pages.map(({ path, sections: [section] }) => [path, section?.items.length, section?.more])).toEqual([
      ['/feeds/', 80, '/feeds/people/page-2/'],
      ['/feeds/people/page-1/', 60, undefined],
      ['/feeds/people/page-2/', 60, '/feeds/people/page-1/'],
    ]);
    const names = pages.flatMap(({ sections }) => sections.flatMap(({ items }) => items.map(({ name }) => name)));
    expect(new Set(names).size).toBe(200);
  });
});

describe('a file for machines is known by its name', () => {
  it.each([
    ['feed.xml', true],
    ['people/kim-jong-un/feed.json', true],
    ['sitemap.xml', true],
    ['sitemap-12.xml', true],
    ['news-sitemap.xml', true],
    ['calendar.ics', true],
    ['robots.txt', true],
    ['feed.xml.html', false],
    ['notes/feed.txt', false],
    ['a/b/c/feed.xml', false],
    ['thesis.xml', false],
  ])('%s: %s', (file, expected) => {
    expect(isMachineFile(file)).toBe(expected);
  });
});
