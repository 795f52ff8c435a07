import { describe, expect, it } from 'vitest';
import { balanceOn } from '../../src/graph/ledger-balance.ts';
import { article } from '../support/articles.ts';
import { siteOf } from '../support/site.ts';

const said = (by: string, date: string, stance: string): object => ({ by, date, stance });

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
  'claims/b.md': article({ statement: 'B.', assertions: [said('ben', '2023', 'confirms')] }),
  'claims/c.md': article({ statement: 'C.' }),
});

describe('claims stood', () => {
  it.each([
    ['2022-03-30', {}],
    ['2022-12-31', { denied: 1 }],
    ['2023-06-01', { 'one-side': 1 }],
    ['2023-12-31', { 'one-side': 1, confirmed: 1 }],
    ['2024-12-31', { disputed: 1, confirmed: 1 }],
  ])('on %s by what had been said: %o', (day, counts) => {
    expect(balanceOn(graph, [day])).toEqual([{ day, counts }]);
  });

  it('the same whether asked for one day or for several', () => {
    const days = ['2022-12-31', '2023-12-31', '2024-12-31'];
    expect(balanceOn(graph, days)).toEqual(days.flatMap((day) => balanceOn(graph, [day])));
  });
});
