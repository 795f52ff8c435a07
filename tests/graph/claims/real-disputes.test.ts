import { describe, expect, it } from 'vitest';
import type { ClaimStatus } from '../../../src/graph/claims/status-rules.ts';
import { article, type Fields, type Files } from '../../support/articles.ts';
import { covering, statusOfC, wider, type Words } from '../../support/claims.ts';

describe('claims of a real dispute stand as a careful editor would sign them', () => {
  const against = { against: ['north'] };
  it.each<[string, ClaimStatus, Words, Fields, Files]>([
    [
      'soldiers: a dismissal before, an admission of less after',
      'one-side',
      ['ministry denies 2024-10-10', 'ann asserts 2024-10-18', 'north qualifies 2025-04-26'],
      against,
      {},
    ],
    [
      'a duty: a document, and its summary in words',
      'documented',
      ['ann asserts 2024-06-19', 'treaty asserts 2024-06-20'],
      {},
      {},
    ],
    ['a town retaken: boasted by one, disputed by another', 'disputed', ['north asserts', 'ann denies'], {}, {}],
    [
      'help: a scaled-down word confirms nothing',
      'several-sides',
      ['ministry asserts 2023-09-13 suggests', 'ann asserts 2024-06'],
      against,
      {},
    ],
    [
      'a day of departure: another account, settled',
      'settled',
      ['paper asserts', 'daily differs'],
      {},
      { 'discrepancies/day.md': article({ summary: 'The day.', concerns: ['c'], printed: { text: 'Sunday.' } }) },
    ],
    [
      'a crossing: “by accident” does not erase it',
      'one-side',
      ['ann asserts 2024-06-18', 'ann qualifies 2024-06-19'],
      against,
      {},
    ],
    [
      'losses: two estimates by others confirm nothing',
      'several-sides',
      ['ann asserts 2025-04', 'institute asserts 2025-05 suggests'],
      against,
      {},
    ],
    [
      'containers: a count under a general denial',
      'disputed-generally',
      ['ann asserts 2024-02'],
      against,
      wider('ann asserts 2024-01', covering('north denies 2024-06')),
    ],
    [
      'a car: one side denies, another alleges',
      'disputed',
      ['ann asserts 2024-02-20', 'ben denies 2024-02-22'],
      {},
      {},
    ],
    [
      'a meeting foretold for another place: overtaken',
      'overtaken',
      ['paper asserts 2023-09-05', 'daily asserts 2023-09-11'],
      { type: 'forecast', outcome: { date: '2023-09-13', text: 'Held elsewhere.', 'came-true': 'no' } },
      {},
    ],
    [
      'a visit announced for the coming days: borne out',
      'borne-out',
      ['north asserts 2023-09-11'],
      { type: 'forecast', outcome: { date: '2023-09-12', text: 'He arrived.', 'came-true': 'yes' } },
      {},
    ],
    ['a duty that nothing has tested yet: open', 'open', ['ann asserts 2024-11-04'], { type: 'forecast' }, {}],
    ['a visit called friendly by its host', 'opinion', ['ministry asserts 2024-06-18'], { type: 'opinion' }, {}],
    ['an election called a sham in a report', 'opinion', ['paper asserts'], { type: 'opinion' }, {}],
    [
      'a ruler called a dictator, which he denies',
      'opinion',
      ['ann asserts', 'north denies 2024'],
      { type: 'opinion', ...against },
      {},
    ],
    [
      'what was said, gainsaid and then half admitted',
      'withdrawn',
      ['north asserts 2023-01', 'north denies 2023-02', 'north qualifies 2023-03'],
      {},
      {},
    ],
  ])('%s', (_, status, words, fields, others) => {
    expect(statusOfC(words, fields, others)).toBe(status);
  });
});
