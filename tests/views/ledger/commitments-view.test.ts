import { describe, expect, it } from 'vitest';
import { article, type Fields, type Files, story } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

const cast: Files = {
  'people/ann.md': article({ name: 'Ann' }),
  'organisations/office.md': article({ name: 'Office' }),
  'events/talks.md': article({ name: 'Talks', start: '2020' }),
  'sources/paper.md': article({ name: 'Paper' }),
  'stories/s.md': story({ date: '2024-01-01' }),
};

function promise(title: string, fields: Fields = {}, ...statuses: readonly string[]): string {
  const outcomes = statuses.map((status, index) => ({ date: `202${index}`, status, text: status, source: 'paper' }));
  return article({ title, summary: `${title}, promised.`, outcomes, ...fields });
}

describe('the page of commitments', () => {
  it('stands by state, what is still to come first, the newest first within each', () => {
    const view = siteOf({
      ...cast,
      'commitments/a.md': promise('A', { made: '2019' }, 'met'),
      'commitments/b.md': promise('B', { made: '2019' }),
      'commitments/c.md': promise('C', { made: '2020' }, 'open'),
      'commitments/d.md': promise('D', { due: '2022' }),
      'commitments/e.md': promise('E', {}, 'open', 'changed'),
      'commitments/f.md': promise('F', {}, 'abandoned'),
    }).page('/commitments/');
    expect(view).toMatchObject({ type: 'commitments', asOf: { text: '2021' } });
    expect(
      view.type === 'commitments' && view.groups.map(({ state, items }) => [state, items.map(({ name }) => name)]),
    ).toEqual([
      ['open', ['C', 'B']],
      ['overdue', ['D']],
      ['changed', ['E']],
      ['met', ['A']],
      ['abandoned', ['F']],
    ]);
  });

  it('tells of each whose it is, when it was due, and the latest with its date and source', () => {
    const fields = { by: 'ann', to: ['office'], made: '2019', due: '2025' };
    const view = siteOf({ ...cast, 'commitments/a.md': promise('A', fields, 'open', 'partly met') }).page(
      '/commitments/',
    );
    expect(view).toMatchObject({
      groups: [
        {
          state: 'partly met',
          items: [
            {
              date: { text: '2019' },
              due: { text: '2025' },
              by: [{ name: 'Ann' }],
              to: [{ name: 'Office' }],
              latest: { date: { text: '2021' }, text: 'partly met', sources: [{ name: 'Paper' }] },
            },
          ],
        },
      ],
    });
  });

  it('is cut into parts of a hundred where there are many', () => {
    const many = Object.fromEntries(
      Array.from({ length: 201 }, (_, index) => [`commitments/c${index}.md`, promise('C')]),
    );
    const site = siteOf({ ...cast, ...many });
    expect(site.page('/commitments/')).toMatchObject({
      older: '/commitments/page-1/',
      groups: [{ items: { length: 101 } }],
    });
    expect(site.page('/commitments/page-1/')).toMatchObject({
      newer: '/commitments/',
      groups: [{ items: { length: 100 } }],
    });
  });
});

describe('a promise stands', () => {
  const site = siteOf({
    ...cast,
    'commitments/a.md': promise('A', { by: 'ann', to: 'office', concerns: ['talks'] }, 'changed'),
  });

  it.each([
    ['/people/ann/', 'made'],
    ['/organisations/office/', 'received'],
    ['/events/talks/', undefined],
  ])('on %s as %s, with its state', (path, part) => {
    const view = site.page(path);
    const [listed] = 'commitments' in view ? view.commitments : [];
    expect(listed).toMatchObject({ name: 'A', state: 'changed', latest: { text: 'changed' } });
    expect(listed?.part).toBe(part);
  });

  it('on its own page with its state', () => {
    expect(site.page('/commitments/a/')).toMatchObject({ type: 'commitment', state: 'changed' });
  });
});
