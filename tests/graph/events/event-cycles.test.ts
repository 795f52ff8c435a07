import { describe, expect, it } from 'vitest';
import { article, type Fields, type Files } from '../../support/articles.ts';
import { siteOf, told } from '../../support/site.ts';

/** Events by slug, each part of the one given. */
function partOf(wholes: Readonly<Record<string, string | undefined>>, fields: Fields = {}): Files {
  return Object.fromEntries(
    Object.entries(wholes).map(([slug, whole]) => [
      `events/${slug}.md`,
      article({ name: slug.toUpperCase(), start: '2024', ...(whole && { 'part-of': whole }), ...fields }),
    ]),
  );
}

describe('an event that is part of itself is reported', () => {
  it('with the way it goes', () => {
    const files = { ...partOf({ a: 'a', b: 'c', c: 'd', d: 'b' }) };
    expect(told(siteOf(files).problems)).toMatchInlineSnapshot(`
      [
        "part-of-cycle in events/a.md at part-of: “A” is part of itself. → Take “part-of” out of the largest of these events.",
        "part-of-cycle in events/b.md at part-of: “B” is part of itself by way of c, d. → Take “part-of” out of the largest of these events.",
        "part-of-cycle in events/c.md at part-of: “C” is part of itself by way of d, b. → Take “part-of” out of the largest of these events.",
        "part-of-cycle in events/d.md at part-of: “D” is part of itself by way of b, c. → Take “part-of” out of the largest of these events.",
      ]
    `);
  });

  it('by former slugs too, and where it is a draft', () => {
    const files = {
      ...partOf({ a: 'b' }),
      ...partOf({ b: 'a-old' }),
      ...partOf({ a: 'b' }, { aliases: ['a-old'], draft: true }),
    };
    expect(siteOf(files).problems.map(({ rule, file }) => [rule, file])).toEqual([
      ['part-of-cycle', 'events/a.md'],
      ['part-of-cycle', 'events/b.md'],
    ]);
  });

  it.each([
    ['an event that leads into a circle', { a: 'b', b: 'b' }, ['events/b.md']],
    ['a chain', { a: 'b', b: 'c', c: undefined }, []],
    ['two parts of one event', { a: 'c', b: 'c', c: undefined }, []],
  ])('and not %s', (_, wholes, files) => {
    expect(siteOf(partOf(wholes)).problems.map(({ file }) => file)).toEqual(files);
  });

  it('and the rest of the site is planned all the same', () => {
    const { page } = siteOf(partOf({ a: 'b', b: 'a' }));
    expect(page('/events/a/')).toMatchObject({ partOf: { href: '/events/b/' }, parts: [{ href: '/events/b/' }] });
  });

  it('a long chain is followed to its end', () => {
    const wholes = Object.fromEntries(
      Array.from({ length: 1500 }, (_, index) => [`e${index}`, `e${(index + 1) % 1500}`]),
    );
    expect(siteOf(partOf(wholes)).problems).toHaveLength(1500);
  });
});
