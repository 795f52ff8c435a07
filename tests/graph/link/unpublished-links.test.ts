import { describe, expect, it } from 'vitest';
import { type Fields, story } from '../../support/articles.ts';
import { siteOf, told } from '../../support/site.ts';

const withdrawn = { withdrawn: { date: '2024-02', reason: 'Wrong.' } };

function problemsOf(body: string, target: Fields, own: Fields = {}): string[] {
  return told(siteOf({ 'stories/a.md': story(own, body), 'stories/b.md': story({ title: 'B', ...target }) }).problems);
}

describe('a link to a record that is not published is pointed out', () => {
  it('whichever of the three it is', () => {
    const targets: Fields[] = [{ draft: true }, { embargo: '2030' }, withdrawn];
    expect(targets.flatMap((target) => problemsOf('See [[b]].', target))).toMatchInlineSnapshot(`
      [
        "link-to-unpublished in stories/a.md at 7:5: “b” is a draft, so readers see other words here instead of its name. → Give the link words of its own, [[slug|like this]], or take it out until the other record is published.",
        "link-to-unpublished in stories/a.md at 7:5: “b” is embargoed, so readers see other words here instead of its name. → Give the link words of its own, [[slug|like this]], or take it out until the other record is published.",
        "link-to-unpublished in stories/a.md at 7:5: “b” is withdrawn, so readers see other words here instead of its name. → Give the link words of its own, [[slug|like this]], or take it out until the other record is published.",
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
