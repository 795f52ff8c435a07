import { describe, expect, it } from 'vitest';
import type { Fields, Files } from '../../support/articles.ts';
import { article } from '../../support/articles.ts';
import { claimSite, standingOfC } from '../../support/claims.ts';

/** Each change in one line: `2023 disputed: Ben denies`. */
function history(words: readonly string[], limit?: string, fields: Fields = {}, others: Files = {}): string[] {
  return standingOfC(claimSite(words, fields, others), limit).changes.map(({ date: on, status, causes }) => {
    const told = causes.map(({ stance, by }) => `${by.map(({ name }) => name).join('+') || 'somebody'} ${stance}`);
    return `${on.text} ${status}: ${told.join(', ')}`;
  });
}

describe('the history of a status tells when it changed, and whose words changed it', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['nothing was said', [], []],
    ['nobody but declined', ['ann declines 2023'], []],
    ['a first word', ['ann asserts 2023'], ['2023 one-side: Ann asserts']],
    ['a first word that settles nothing', ['ann qualifies 2023'], []],
    [
      'each change after another, in whatever order it is written',
      ['institute asserts 2024-05-01', 'north denies 2023-02', 'ann asserts 2023-01', 'north asserts 2025'],
      ['2023-01 one-side: Ann asserts', '2023-02 disputed: North denies', '2025 several-sides: North asserts'],
    ],
    [
      'a repeated word changes nothing, nor does another mouth of the side',
      ['ann asserts 2023', 'south asserts 2024', 'north denies 2025', 'agency denies 2026'],
      ['2023 one-side: Ann asserts', '2025 disputed: North denies'],
    ],
    [
      'the words of a day count together',
      ['ann asserts 2023-05-01T09:00Z', 'north denies 2023-05-01T17:00Z'],
      ['2023-05-01T09:00Z disputed: Ann asserts, North denies'],
    ],
    [
      'a month is not one of its days',
      ['ann asserts 2023-05', 'north denies 2023-05-01'],
      ['2023-05 one-side: Ann asserts', '2023-05-01 disputed: North denies'],
    ],
    [
      'of two words of a speaker on a day the one written last',
      ['ann asserts 2023-05-01', 'ann denies 2023-05-01'],
      ['2023-05-01 denied: Ann denies'],
    ],
    [
      'several at once',
      ['ann+north denies 2023', 'ann+north asserts 2024'],
      ['2023 denied: Ann+North denies', '2024 several-sides: Ann+North asserts'],
    ],
    [
      'a speaker whom readers may not see',
      ['ann asserts 2023', 'hidden denies 2024'],
      ['2023 one-side: Ann asserts', '2024 disputed: somebody denies'],
    ],
    [
      'taken back, and held once more',
      ['ann asserts 2022', 'ann withdraws 2023', 'dan asserts 2024'],
      ['2022 one-side: Ann asserts', '2023 withdrawn: Ann withdraws', '2024 one-side: Dan asserts'],
    ],
    [
      'a denial from before it was said',
      ['north denies 2023', 'ann asserts 2024'],
      ['2023 denied: North denies', '2024 one-side: Ann asserts'],
    ],
  ])('%s', (_, words, expected) => {
    expect(history(words)).toEqual(expected);
  });

  it('what came of a forecast', () => {
    const outcome = { date: '2024-05-02', text: 'It came.', 'came-true': 'yes' };
    expect(history(['ann asserts 2023'], undefined, { type: 'forecast', outcome })).toEqual([
      '2023 open: Ann asserts',
      '2024-05-02 borne-out: ',
    ]);
  });

  it('a general denial', () => {
    const denial = { by: 'north', stance: 'denies', date: '2024-06', covers: 'c' };
    const others = { 'claims/wider.md': article({ statement: 'Anything.', assertions: [denial] }) };
    expect(history(['ann asserts 2023'], undefined, {}, others)).toEqual([
      '2023 one-side: Ann asserts',
      '2024-06 disputed-generally: North denies',
    ]);
  });
});

describe('a standing names', () => {
  it('the sides that say and deny it, those who spoke for them, and the date of the last word of all', () => {
    const { evidence, lastWord } = standingOfC(
      claimSite(['ann asserts 2022', 'ministry denies 2023', 'agency denies 2024', 'dan declines 2025']),
    );
    const names = (voices: typeof evidence.asserting) =>
      voices.map(({ side, speakers }) => [side, ...speakers].map((one) => (one.kind === 'unnamed' ? '' : one.name)));
    expect(names(evidence.asserting)).toEqual([['South', 'Ann']]);
    expect(names(evidence.denying)).toEqual([['North', 'Northern Ministry', 'Northern Agency']]);
    expect(lastWord?.text).toBe('2025');
  });

  it('nobody where nothing was said', () => {
    const { status, changes, evidence, lastWord } = standingOfC(claimSite([]));
    expect({ status, changes, lastWord }).toEqual({ status: 'no-word', changes: [], lastWord: undefined });
    expect(Object.values(evidence).flat().filter(Boolean)).toEqual([]);
  });
});

describe('up to a limit', () => {
  const words = ['ann asserts 2023-01-10', 'north denies 2023-03', 'north asserts 2023-05-01T09:00+09:00'];

  it.each<[string, string, readonly string[]]>([
    ['2023-01-09', 'no-word', []],
    ['2023-01-10', 'one-side', ['2023-01-10']],
    ['2023-03-15', 'one-side', ['2023-01-10']],
    ['2023-03-31', 'disputed', ['2023-01-10', '2023-03']],
    ['2023-03', 'disputed', ['2023-01-10', '2023-03']],
    ['2023-05-01T00:00Z', 'several-sides', ['2023-01-10', '2023-03', '2023-05-01T09:00+09:00']],
    ['2023-04-30T23:59Z', 'disputed', ['2023-01-10', '2023-03']],
    ['2024', 'several-sides', ['2023-01-10', '2023-03', '2023-05-01T09:00+09:00']],
  ])('%s it is %s', (limit, status, dates) => {
    const { status: found, changes } = standingOfC(claimSite(words), limit);
    expect([found, changes.map(({ date: on }) => on.text)]).toEqual([status, dates]);
  });

  it('no later word counts, whatever it is', () => {
    const later = ['ann denies 2023-06', 'north qualifies 2024', 'ann+north declines 2025'];
    expect(history([...words, ...later], '2023-05-31')).toEqual(history(words));
    expect(history([...words, ...later])).not.toEqual(history(words));
  });

  it.each<[string, Fields, string, string]>([
    ['by its last day', {}, '2024-01-30', 'no-word'],
    ['by its last day', {}, '2024-01-31', 'one-side'],
    ['by the date of its source', { source: 'paper' }, '2024-01-19', 'no-word'],
    ['by the date of its source', { source: 'paper' }, '2024-01-20', 'one-side'],
    ['by what an editor knows', { 'known-by': '2024-01-05', source: 'paper' }, '2024-01-05', 'one-side'],
    ['not before it can have been', { 'known-by': '2023-12-05' }, '2023-12-31', 'no-word'],
    ['not before it can have been', { 'known-by': '2023-12-05' }, '2024-01-01', 'one-side'],
  ])('a month is known %s (%j) on %s: %s', (_, fields, limit, status) => {
    const assertion = { by: 'ann', stance: 'asserts', date: '2024-01', ...fields };
    expect(standingOfC(claimSite([assertion]), limit).status).toBe(status);
  });
});
