import { describe, expect, it } from 'vitest';
import type { SearchView } from '../../../src/views/site/search-view.ts';
import { article, type Files, story } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

function search(files: Files): SearchView {
  const view = siteOf(files).page('/search/');
  if (view.type !== 'search') throw new Error('/search/ is another page');
  return view;
}

/** So many events, a day each from 2023 on. */
function events(count: number): Files {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const day = new Date(Date.UTC(2023, 0, 1 + index)).toISOString().slice(0, 10);
      return [`events/e${index}.md`, article({ name: `Event ${index}`, start: day })];
    }),
  );
}

describe('the page of searches leads', () => {
  it('to nothing where there is nothing', () => {
    expect(search({})).toEqual({ type: 'search', path: '/search/', letters: [], years: [] });
  });

  it('to letters and years that are parts of one page', () => {
    const files = { 'people/ann.md': article({ name: 'Ann' }), 'stories/s.md': story({ date: '2024-05-01' }) };
    expect(search(files)).toMatchObject({
      letters: [{ initial: { letter: 'A' }, href: '/names/', id: 'letter-1' }],
      years: [{ year: '2024', href: '/timeline/', id: '2024' }],
    });
  });

  it('to the pages of letters and years where they have pages of their own', () => {
    const { letters, years } = search(events(900));
    expect(letters).toMatchObject([{ initial: { letter: 'E' }, href: '/names/e/' }]);
    expect(years.map(({ year, href, id }) => [year, href, id])).toEqual([
      ['2023', '/timeline/2023/', undefined],
      ['2024', '/timeline/2024/', undefined],
      ['2025', '/timeline/2025/', undefined],
    ]);
  });
});
