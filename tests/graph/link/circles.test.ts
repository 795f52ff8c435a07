import { describe, expect, it } from 'vitest';
import { article, type Fields, type Files } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

/** Events by slug, each part of the one given. */
function partOf(wholes: Readonly<Record<string, string | undefined>>, fields: Fields = {}): Files {
  return Object.fromEntries(
    Object.entries(wholes).map(([slug, whole]) => [
      `events/${slug}.md`,
      article({ name: slug.toUpperCase(), start: '2024', ...(whole && { 'part-of': whole }), ...fields }),
    ]),
  );
}

/** Where a circle was told: the event, and the events by way of which it is part of itself. */
function circles(files: Files): [event: string, by: string][] {
  return siteOf(files).problems.map(({ rule, file, place, message }) => {
    expect({ rule, place }).toEqual({ rule: 'part-of-cycle', place: { field: ['part-of'], part: 'value' } });
    const by = /is part of itself(?: by way of (.*))?\.$/.exec(message)?.[1] ?? '';
    return [file.replace(/^events\/|\.md$/g, ''), by];
  });
}

describe('an event that is part of itself is reported', () => {
  it.each<[string, Readonly<Record<string, string | undefined>>, [event: string, by: string][]]>([
    ['alone', { a: 'a' }, [['a', '']]],
    ['of two', { a: 'b', b: 'a' }, [['a', 'b']]],
    ['of three, by the way it goes', { b: 'c', c: 'd', d: 'b' }, [['b', 'c, d']]],
    ['of three, the other way round', { b: 'd', c: 'b', d: 'c' }, [['b', 'd, c']]],
    [
      'beside another',
      { a: 'b', b: 'a', c: 'd', d: 'c' },
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['that an event leads into', { a: 'b', b: 'b' }, [['b', '']]],
    ['that several events lead into', { a: 'd', b: 'c', c: 'd', d: 'c', e: 'd' }, [['c', 'd']]],
    ['which a chain is not', { a: 'b', b: 'c', c: undefined }, []],
    ['which two parts of one event are not', { a: 'c', b: 'c', c: undefined }, []],
  ])('once for each circle: %s', (_, wholes, told) => {
    expect(circles(partOf(wholes))).toEqual(told);
  });

  it('by former slugs too, and where it is a draft', () => {
    const files = {
      ...partOf({ a: 'b' }),
      ...partOf({ b: 'a-old' }),
      ...partOf({ a: 'b' }, { aliases: ['a-old'], draft: true }),
    };
    expect(circles(files)).toEqual([['a', 'b']]);
  });

  it('and the rest of the site is planned all the same', () => {
    const { page } = siteOf(partOf({ a: 'b', b: 'a' }));
    expect(page('/events/a/')).toMatchObject({ partOf: { href: '/events/b/' }, parts: [{ href: '/events/b/' }] });
  });

  it('a long chain is followed to its end', () => {
    const wholes = Object.fromEntries(
      Array.from({ length: 1500 }, (_, index) => [`e${index}`, `e${(index + 1) % 1500}`]),
    );
    expect(circles(partOf(wholes))).toHaveLength(1);
  });
});

/** Organisations by slug, each speaking for the one given. */
function speakingFor(sides: Readonly<Record<string, string | undefined>>, fields: Fields = {}): Files {
  return Object.fromEntries(
    Object.entries(sides).map(([slug, side]) => [
      `organisations/${slug}.md`,
      article({ name: slug.toUpperCase(), ...(side && { 'speaks-for': side }), ...fields }),
    ]),
  );
}

/** Where a circle was told: the organisation, and those by way of which it speaks for itself. */
function speakingCircles(files: Files): [organisation: string, by: string][] {
  return siteOf(files).problems.map(({ rule, file, place, message }) => {
    expect({ rule, place }).toEqual({ rule: 'speaks-for-cycle', place: { field: ['speaks-for'], part: 'value' } });
    const by = /speaks for itself(?: by way of ([^ ]+(?:, [^ ]+)*))?, so that/.exec(message)?.[1] ?? '';
    return [file.replace(/^organisations\/|\.md$/g, ''), by];
  });
}

describe('an organisation that speaks for itself by way of others is reported', () => {
  it.each<[string, Readonly<Record<string, string | undefined>>, [organisation: string, by: string][]]>([
    ['alone', { a: 'a' }, [['a', '']]],
    ['of two', { a: 'b', b: 'a' }, [['a', 'b']]],
    ['of three, by the way it goes', { b: 'c', c: 'd', d: 'b' }, [['b', 'c, d']]],
    [
      'beside another',
      { a: 'b', b: 'a', c: 'd', d: 'c' },
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['that others lead into', { a: 'c', b: 'c', c: 'd', d: 'c' }, [['c', 'd']]],
    ['which a chain is not', { a: 'b', b: 'c', c: undefined }, []],
    ['which two that speak for one are not', { a: 'c', b: 'c', c: undefined }, []],
  ])('once for each circle: %s', (_, sides, told) => {
    expect(speakingCircles(speakingFor(sides))).toEqual(told);
  });

  it('by former slugs too, and where it is a draft', () => {
    const files = {
      ...speakingFor({ a: 'b', b: 'a-old' }),
      ...speakingFor({ a: 'b' }, { aliases: ['a-old'], draft: true }),
    };
    expect(speakingCircles(files)).toEqual([['a', 'b']]);
  });

  it('beside a circle of events, each by its own rule', () => {
    const files = { ...partOf({ e: 'f', f: 'e' }), ...speakingFor({ a: 'b', b: 'a' }) };
    expect(siteOf(files).problems.map(({ rule }) => rule)).toEqual(['part-of-cycle', 'speaks-for-cycle']);
  });

  it('and what they say has a side all the same', () => {
    const word = { by: 'a', date: '2024', stance: 'asserts' };
    const files = {
      ...speakingFor({ a: 'b', b: 'a' }),
      'claims/c.md': article({ statement: 'So.', assertions: [word] }),
    };
    expect(siteOf(files).page('/claims/c/')).toMatchObject({ standing: { status: 'one-side' } });
  });
});
