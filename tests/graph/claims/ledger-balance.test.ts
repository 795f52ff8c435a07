import { describe, expect, it } from 'vitest';
import { balanceAfter } from '../../../src/graph/claims/ledger-balance.ts';
import { article } from '../../support/articles.ts';
import { date, siteOf } from '../../support/site.ts';

const said = (by: string, day: string, stance: string): object => ({ by, date: day, stance });

const { graph } = siteOf({
  'people/ann.md': article({ name: 'Ann', aliases: ['annie'] }),
  'people/ben.md': article({ name: 'Ben' }),
  'claims/a.md': article({
    statement: 'A.',
    assertions: [
      said('annie', '2022-03', 'denies'),
      said('ann', '2023-05-01', 'asserts'),
      said('ben', '2024-01-01', 'denies'),
    ],
  }),
  'claims/b.md': article({ statement: 'B.', assertions: [said('ben', '2023', 'confirms')], against: 'ben' }),
  'claims/c.md': article({ statement: 'C.' }),
});

describe('claims stood', () => {
  it.each([
    ['2022-03-30', {}],
    ['2022-12-31', { denied: 1 }],
    ['2023-06-01', { 'one-side': 1 }],
    ['2023-12-31', { 'one-side': 1, confirmed: 1 }],
    ['2024-12-31', { disputed: 1, confirmed: 1 }],
  ])('after %s by what had been said: %o', (period, counts) => {
    expect(balanceAfter(graph, [date(period)])).toEqual([counts]);
  });

  it('the same whether asked after one period or after several', () => {
    const periods = ['2022', '2023-12', '2024-12-31'].map(date);
    expect(balanceAfter(graph, periods)).toEqual(periods.flatMap((period) => balanceAfter(graph, [period])));
  });
});
