import { describe, expect, it } from 'vitest';
import { figuresBeside, figureSets, type FigureSetView, keyFigures } from '../../../src/views/ledger/figures-view.ts';
import { article, type Fields, type Files } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

const speakers: Files = { 'people/ann.md': article({ name: 'Ann' }), 'people/ben.md': article({ name: 'Ben' }) };

/** A claim of figures such as `ann 2023-05-01 at-least 10 boats`. */
function claim(figures: readonly string[], fields: Fields = {}, topic: Fields = { topic: 'Boats' }): string {
  const assertions = figures.map((figure) => {
    const [by, date, form = '', amount, unit, stance = 'asserts'] = figure.split(' ');
    return { by, date, stance, quantity: { [form]: amount, unit } };
  });
  return article({ statement: 'So many.', ...topic, ...fields, assertions });
}

function graphOf(files: Files) {
  return siteOf({ ...speakers, ...files });
}

/** `boats: 2023 Ann at-least 10` */
function told(sets: readonly FigureSetView[]): string[] {
  return sets.map(({ unit, figures, more }) => {
    const each = figures.map(({ by, date, quantity, own }) => {
      const [form, amount] = Object.entries(quantity)[0] ?? [];
      return `${date.text} ${by.map(({ name }) => name).join('+')} ${form} ${amount}${own ? ' own' : ''}`;
    });
    return `${unit}: ${each.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  });
}

describe('figures of claims stand by unit, the oldest first', () => {
  it.each<[string, Files, string[]]>([
    ['none', { 'claims/a.md': article({ statement: 'So.' }) }, []],
    ['one is no set', { 'claims/a.md': claim(['ann 2023 about 5 boats']) }, []],
    [
      'of several claims',
      { 'claims/a.md': claim(['ann 2024-02-01 at-least 10 boats']), 'claims/b.md': claim(['ben 2023 about 5 boats']) },
      ['boats: 2023 Ben about 5, 2024-02-01 Ann at-least 10'],
    ],
    [
      'not across units',
      { 'claims/a.md': claim(['ann 2023 about 5 boats', 'ann 2024 about 6 boats', 'ann 2023 about 7 people']) },
      ['boats: 2023 Ann about 5, 2024 Ann about 6'],
    ],
    [
      'the same by the same on the same day once',
      {
        'claims/a.md': claim(['ann 2023 about 5 boats']),
        'claims/b.md': claim(['ann 2023 about 5 boats', 'ben 2023 about 5 boats']),
      },
      ['boats: 2023 Ann about 5, 2023 Ben about 5'],
    ],
    [
      'not those of a denial',
      {
        'claims/a.md': claim([
          'ann 2023 about 5 boats',
          'ben 2024 about 6 boats denies',
          'ben 2025 exactly 7 boats confirms',
        ]),
      },
      ['boats: 2023 Ann about 5, 2025 Ben exactly 7'],
    ],
    [
      'the newest twelve',
      { 'claims/a.md': claim(Array.from({ length: 15 }, (_, index) => `ann ${2000 + index} about 5 boats`)) },
      [`boats: ${Array.from({ length: 12 }, (_, index) => `${2003 + index} Ann about 5`).join(', ')} and 3 more`],
    ],
  ])('%s', (_, files, expected) => {
    const { graph } = graphOf(files);
    expect(told(figureSets(graph, graph.published.claim))).toEqual(expected);
  });
});

describe('a claim’s figures stand beside those of its topic', () => {
  const beside = (files: Files): string[] => {
    const { graph, entry } = graphOf(files);
    const own = entry('a');
    const set = own.kind === 'claim' ? figuresBeside(graph, own) : undefined;
    return told(set ? [set] : []);
  };

  it.each<[string, Files, string[]]>([
    ['where it gives none', { 'claims/a.md': claim([]), 'claims/b.md': claim(['ann 2023 about 5 boats']) }, []],
    ['where there are no others', { 'claims/a.md': claim(['ann 2023 about 5 boats']) }, []],
    [
      'of one unit',
      {
        'claims/a.md': claim(['ann 2024 about 5 boats']),
        'claims/b.md': claim(['ben 2023 about 9 boats', 'ben 2023 about 8 people']),
      },
      ['boats: 2023 Ben about 9, 2024 Ann about 5 own'],
    ],
    [
      'not of another topic',
      {
        'claims/a.md': claim(['ann 2024 about 5 boats']),
        'claims/b.md': claim(['ben 2023 about 9 boats'], { topic: 'Dams' }),
      },
      [],
    ],
    [
      'its own alone where it has no topic',
      {
        'claims/a.md': claim(['ann 2024 about 5 boats', 'ann 2025 about 6 boats'], {}, {}),
        'claims/b.md': claim(['ben 2023 about 9 boats'], {}, {}),
      },
      ['boats: 2024 Ann about 5 own, 2025 Ann about 6 own'],
    ],
  ])('%s', (_, files, expected) => {
    expect(beside(files)).toEqual(expected);
  });

  it('only the nearest in time, so that a new figure changes few pages', () => {
    const others = Array.from({ length: 40 }, (_, index) => `ben ${2000 + index} about 5 boats`);
    const before = beside({
      'claims/a.md': claim(['ann 2010-06 about 1 boats']),
      'claims/b.md': claim(others.slice(0, 30)),
    });
    const after = beside({ 'claims/a.md': claim(['ann 2010-06 about 1 boats']), 'claims/b.md': claim(others) });
    const shown = (text: string | undefined): string | undefined => text?.replace(/ and .*/, '');
    expect(shown(after[0])).toBe(shown(before[0]));
    expect(after[0]?.split(', ')).toHaveLength(12);
    expect(after[0]).toContain('2010-06 Ann about 1 own');
  });
});

describe('the figures that matter', () => {
  it('are the newest of major claims, no unit more than twice', () => {
    const { graph } = graphOf({
      'claims/a.md': claim(['ann 2023 about 1 boats', 'ann 2024 about 2 boats']),
      'claims/b.md': claim(['ann 2022 about 3 boats']),
      'claims/c.md': claim(['ann 2021 about 4 boats']),
      'claims/d.md': claim(['ann 2020 about 5 people']),
      'claims/e.md': claim(['ann 2025 about 9 dams'], { weight: 'minor' }),
    });
    const amounts = (most: number): unknown[] => keyFigures(graph, most).map(({ quantity }) => quantity.about);
    expect(amounts(4)).toEqual([2, 3, 5]);
    expect(amounts(1)).toEqual([2]);
  });
});
