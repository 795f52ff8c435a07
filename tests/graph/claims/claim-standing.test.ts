import { describe, expect, it } from 'vitest';
import { type ClaimStanding, standingOf } from '../../../src/graph/claims/claim-status.ts';
import { article, type Fields, type Files } from '../../support/articles.ts';
import { date, siteOf } from '../../support/site.ts';

const speakers: Files = {
  'people/ann.md': article({ name: 'Ann' }),
  'people/ben.md': article({ name: 'Ben' }),
  'people/hidden.md': article({ name: 'Hidden', draft: true }),
};

/** `ann denies 2023 reports` as an assertion. */
function said(words: string): Fields {
  const [by = '', stance = '', on = '', certainty] = words.split(' ');
  return { by: by.split('+'), stance, date: on, ...(certainty && { certainty }) };
}

function standing(words: readonly string[], limit?: string): ClaimStanding {
  const assertions = words.map(said);
  const { entry } = siteOf({ ...speakers, 'claims/c.md': article({ statement: 'It is so.', assertions }) });
  const claim = entry('c');
  if (claim.kind !== 'claim') throw new Error('c is a claim');
  return standingOf(claim, limit === undefined ? undefined : date(limit));
}

/** Each change in one line: `2023 disputed: Ben denies`. */
function history(words: readonly string[], limit?: string): string[] {
  return standing(words, limit).changes.map(({ date: on, status, causes }) => {
    const told = causes.map(({ stance, by }) => `${by.map(({ name }) => name).join('+') || 'somebody'} ${stance}`);
    return `${on.text} ${status}: ${told.join(', ')}`;
  });
}

describe('the history of a status tells when it changed, and whose words changed it', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['nothing was said', [], []],
    ['nobody but declined', ['ann declines 2023'], []],
    ['a first word', ['ann asserts 2023'], ['2023 one-side: Ann asserts']],
    ['a first word that settles nothing', ['ann qualifies 2023'], ['2023 unverified: Ann qualifies']],
    [
      'each change after another, in whatever order it is written',
      ['ann confirms 2024-05-01', 'ben denies 2023-02', 'ann asserts 2023-01', 'ben confirms 2025'],
      ['2023-01 one-side: Ann asserts', '2023-02 disputed: Ben denies', '2025 confirmed: Ben confirms'],
    ],
    [
      'a repeated word changes nothing',
      ['ann asserts 2023', 'ann asserts 2024', 'ben denies 2025'],
      ['2023 one-side: Ann asserts', '2025 disputed: Ben denies'],
    ],
    [
      'the words of a day count together',
      ['ann asserts 2023-05-01T09:00Z', 'ben denies 2023-05-01T17:00Z'],
      ['2023-05-01T09:00Z disputed: Ann asserts, Ben denies'],
    ],
    [
      'a month is not one of its days',
      ['ann asserts 2023-05', 'ben denies 2023-05-01'],
      ['2023-05 one-side: Ann asserts', '2023-05-01 disputed: Ben denies'],
    ],
    [
      'of two words of a speaker on a day the one written last',
      ['ann asserts 2023-05-01', 'ann denies 2023-05-01'],
      ['2023-05-01 denied: Ann denies'],
    ],
    [
      'several at once',
      ['ann+ben denies 2023', 'ann+ben confirms 2024'],
      ['2023 denied: Ann+Ben denies', '2024 confirmed: Ann+Ben confirms'],
    ],
    [
      'a speaker whom readers may not see',
      ['hidden denies 2023', 'ann asserts 2024'],
      ['2023 denied: somebody denies', '2024 disputed: Ann asserts'],
    ],
    [
      'superseded, and held once more',
      ['ann asserts 2022', 'ann qualifies 2023', 'ben confirms 2024'],
      ['2022 one-side: Ann asserts', '2023 superseded: Ann qualifies', '2024 confirmed: Ben confirms'],
    ],
  ])('%s', (_, words, expected) => {
    expect(history(words)).toEqual(expected);
  });
});

describe('a standing names', () => {
  it('who holds and who denies the claim by their last word, and the date of the last word of all', () => {
    const { holders, deniers, lastWord } = standing([
      'ann asserts 2022',
      'ben asserts 2022 suggests',
      'ann denies 2023',
      'ben declines 2024',
    ]);
    expect(holders.map(({ name }) => name)).toEqual(['Ben']);
    expect(deniers.map(({ name }) => name)).toEqual(['Ann']);
    expect(lastWord?.text).toBe('2024');
  });

  it('nobody where nothing was said', () => {
    expect(standing([])).toEqual({ status: 'unverified', changes: [], holders: [], deniers: [] });
  });
});

describe('up to a limit', () => {
  const words = ['ann asserts 2023-01-10', 'ben denies 2023-03', 'ben confirms 2023-05-01T09:00+09:00'];

  it.each<[string, string, readonly string[]]>([
    ['2023-01-09', 'unverified', []],
    ['2023-01-10', 'one-side', ['2023-01-10']],
    ['2023-03-15', 'one-side', ['2023-01-10']],
    ['2023-03-31', 'disputed', ['2023-01-10', '2023-03']],
    ['2023-03', 'disputed', ['2023-01-10', '2023-03']],
    ['2023-05-01T00:00Z', 'confirmed', ['2023-01-10', '2023-03', '2023-05-01T09:00+09:00']],
    ['2023-04-30T23:59Z', 'disputed', ['2023-01-10', '2023-03']],
    ['2024', 'confirmed', ['2023-01-10', '2023-03', '2023-05-01T09:00+09:00']],
  ])('%s it is %s', (limit, status, dates) => {
    const { status: found, changes } = standing(words, limit);
    expect([found, changes.map(({ date: on }) => on.text)]).toEqual([status, dates]);
  });

  it('no later word counts, whatever it is', () => {
    const later = ['ann denies 2023-06', 'ben qualifies 2024', 'ann+ben declines 2025'];
    expect(history([...words, ...later], '2023-05-31')).toEqual(history(words));
    expect(history([...words, ...later])).not.toEqual(history(words));
  });
});
