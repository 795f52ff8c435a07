import { describe, expect, it } from 'vitest';
import { article, story } from '../support/articles.ts';
import { siteOf } from '../support/site.ts';

function linksTo(written: string): string[] {
  const { page, problems } = siteOf({
    'people/ann.md': article({ name: 'Ann', aliases: ['old-ann'] }, '## Early years\n\nA life.'),
    'places/gone.md': article({
      name: 'Gone',
      aliases: ['went'],
      withdrawn: { date: '2024-02-01', reason: 'An error.' },
    }),
    'stories/a.md': story({}, `[words](${written})`),
  });
  const view = page('/stories/a/');
  const links = view.type === 'story' ? (view.body?.links ?? []) : [];
  const addresses = links.flatMap((link) => (link.type === 'page' ? [link.address] : []));
  return addresses.concat(problems.map(({ rule }) => rule));
}

describe('a link to a former address leads to the present one', () => {
  it.each([
    ['/people/old-ann/', '/people/ann/'],
    ['../../people/old-ann/', '/people/ann/'],
    ['/people/old-ann', '/people/ann/'],
    ['/people/old-ann/#early-years', '/people/ann/#early-years'],
    ['/people/old-ann/?a=b', '/people/ann/?a=b'],
    ['/places/went/', '/places/gone/'],
  ])('%s: %s', (written, now) => {
    expect(linksTo(written)).toEqual([now]);
  });

  it.each(['/people/ann/', '#p1', '/people/', '/people/ann/#early-years'])('others stay as they are: %s', (written) => {
    expect(linksTo(written)[0]).toBe(written);
  });

  it('and its place on the page is looked for there', () => {
    expect(linksTo('/people/old-ann/#nowhere')).toEqual(['/people/ann/#nowhere', 'dead-anchor']);
  });
});
