import { describe, expect, it } from 'vitest';
import { story } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

/** How an editor is told to write `![[…]]` instead. */
function hints(inside: string): (string | undefined)[] {
  const { problems } = siteOf({ 'stories/a.md': story({}, `See ![[${inside}]] there.`) });
  return problems.flatMap(({ rule, hint }) => (rule === 'unread-markup' ? [hint?.split(' To print')[0]] : []));
}

describe('what is put in place elsewhere', () => {
  it.each(['a.jpg', 'a.jpeg', 'a.png', 'a.webp', 'a.avif', 'a.gif', 'a.svg', 'a.PNG', 'b/a.Jpg'])(
    '%s is told to be an image',
    (name) => {
      expect(hints(name)).toEqual([`For an image, write ![What it shows](${name}).`]);
    },
  );

  it.each(['kim', 'a.pdf', 'a.png.txt', 'png'])('%s is told to be a link', (name) => {
    expect(hints(name)).toEqual([`Write [[${name}]], without the “!”.`]);
  });
});
