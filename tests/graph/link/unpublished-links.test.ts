import { describe, expect, it } from 'vitest';
import { type Fields, story } from '../../support/articles.ts';
import { placed, siteOf } from '../../support/site.ts';

const withdrawn = { withdrawn: { date: '2024-02', reason: 'Wrong.' } };

function problemsOf(body: string, target: Fields, own: Fields = {}): string[] {
  const files = { 'stories/a.md': story(own, body), 'stories/b.md': story({ title: 'B', ...target }) };
  return siteOf(files).problems.map(placed);
}

describe('a link to a record that is not published is pointed out', () => {
  it('whichever of the three it is', () => {
    const targets: Fields[] = [{ draft: true }, { embargo: '2030' }, withdrawn];
    expect(targets.flatMap((target) => problemsOf('See [[b]].', target))).toMatchInlineSnapshot(`
      [
        "link-to-unpublished in stories/a.md at 7:5",
        "link-to-unpublished in stories/a.md at 7:5",
        "link-to-unpublished in stories/a.md at 7:5",
      ]
    `);
  });

  it('unless it has words of its own, as the hint asks', () => {
    expect(problemsOf('See [[b|this]].', { draft: true })).toEqual([]);
  });

  it.each([
    ['a draft', { draft: true }],
    ['a withdrawn record', withdrawn],
  ])('but not where %s links to it', (_, own) => {
    expect(problemsOf('See [[b]].', { draft: true }, own)).toEqual([]);
  });
});
