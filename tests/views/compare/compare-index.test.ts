import { describe, expect, it } from 'vitest';
import { article, type Fields } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

const event = (start: string, fields: Fields = {}): string =>
  article({ name: `E ${start}`, start, series: 'Row', ...fields });

describe('the list of series', () => {
  it('names each with its first and last event, the series that began last first', () => {
    const site = siteOf({
      'events/a.md': event('2019'),
      'events/b.md': event('2024'),
      'events/c.md': event('2021', { series: 'Other' }),
    });
    expect(site.page('/compare/')).toMatchObject({
      asOf: { text: '2024' },
      series: [
        { name: 'Other', href: '/compare/other/', count: 1, first: { name: 'E 2021' } },
        { name: 'Row', href: '/compare/row/', count: 2, first: { name: 'E 2019' }, last: { name: 'E 2024' } },
      ],
    });
    expect(site.plan.site.comparison).toBe(true);
  });

  it('is not there without a series', () => {
    const { plan } = siteOf({ 'events/a.md': article({ name: 'A', start: '2019' }) });
    expect(plan.outputs.filter(({ file }) => file.startsWith('compare'))).toEqual([]);
    expect(plan.site).not.toHaveProperty('comparison');
  });
});
