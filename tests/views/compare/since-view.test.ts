import { describe, expect, it } from 'vitest';
import type { SinceView } from '../../../src/views/compare/since-view.ts';
import { article, type Fields, type Files } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

const world: Files = {
  'organisations/north.md': article({ name: 'North' }),
  'organisations/south.md': article({ name: 'South' }),
  'events/first.md': article({ name: 'First talks', start: '2024-06-18', end: '2024-06-19', series: 'Talks' }),
};

function said(by: string, stance: string, date: string, more: Fields = {}): Fields {
  return { by, stance, date, ...more };
}

function claim(assertions: readonly Fields[], fields: Fields = {}): string {
  return article({ statement: 'It is so.', ...fields, assertions });
}

function since(files: Files): SinceView | undefined {
  const { plan } = siteOf({ ...world, ...files });
  const views = plan.outputs.flatMap((output) => (output.type === 'page' ? [output.view()] : []));
  return views.filter((one) => one.type === 'since').find(({ event }) => event.name === 'First talks');
}

describe('what has changed since an event', () => {
  it.each<[string, Files]>([
    ['nothing at all', {}],
    ['only what was said before or during it', { 'claims/c.md': claim([said('north', 'asserts', '2024-06-19')]) }],
    ['only what a month says that may lie before', { 'claims/c.md': claim([said('north', 'asserts', '2024-06')]) }],
    [
      'only opinions',
      { 'claims/c.md': claim([said('north', 'asserts', '2024-07-01')], { type: 'opinion', weight: 'major' }) },
    ],
    ['only what is planned', { 'events/next.md': article({ name: 'Next', start: '2025', status: 'planned' }) }],
    [
      'only another word of the same side',
      { 'claims/c.md': claim([said('north', 'asserts', '2024-01-01'), said('north', 'asserts', '2024-07-01')]) },
    ],
  ])('has no page where there is %s', (_, files) => {
    const view = since(files);
    expect(view === undefined || view.moved.items.length + view.raised.items.length === 0).toBe(true);
    if (Object.keys(files).some((file) => file.startsWith('events/'))) expect(view).toBeUndefined();
  });

  it('claims that stand otherwise, from what to what and by whose word', () => {
    const view = since({
      'claims/c.md': claim([said('south', 'asserts', '2024-02-01'), said('north', 'denies', '2024-07-01')]),
    });
    expect(view?.moved.items).toMatchObject([
      {
        href: '/claims/c/',
        before: 'one-side',
        standing: { status: 'disputed' },
        date: { text: '2024-07-01' },
        causes: [{ stance: 'denies', by: [{ name: 'North' }] }],
      },
    ]);
    expect(view?.raised.items).toEqual([]);
    expect(view?.asOf?.text).toBe('2024-07-01');
  });

  it('claims of which nobody had spoken, what is major first', () => {
    const view = since({
      'claims/a.md': claim([said('south', 'asserts', '2024-08-01')], { weight: 'minor' }),
      'claims/b.md': claim([said('south', 'asserts', '2024-07-01')]),
    });
    expect(view?.raised.items.map(({ href, before }) => [href, before])).toEqual([
      ['/claims/b/', undefined],
      ['/claims/a/', undefined],
    ]);
  });

  it('figures that were given, the newest first', () => {
    const figure = (count: string): Fields => ({ quantity: { 'at-least': count, unit: 'boats' } });
    const view = since({
      'claims/c.md': claim([
        said('south', 'asserts', '2024-01-01', figure('10')),
        said('south', 'asserts', '2024-07-01', figure('20')),
        said('north', 'asserts', '2024-08-01', figure('15')),
      ]),
    });
    expect(view?.figures.items.map(({ date, quantity, by }) => [date.text, quantity['at-least'], by[0]?.name])).toEqual(
      [
        ['2024-08-01', 15, 'North'],
        ['2024-07-01', 20, 'South'],
      ],
    );
  });

  it('events that took place, stages that documents reached and promises of which something became', () => {
    const view = since({
      'events/second.md': article({ name: 'Second talks', start: '2025-05-01', series: 'Talks' }),
      'events/fair.md': article({ name: 'Fair', start: '2025-06-01', weight: 'minor' }),
      'events/off.md': article({ name: 'Off', start: '2025-06-02', status: 'cancelled' }),
      'documents/treaty.md': article({
        name: 'Treaty',
        stages: [
          { stage: 'signed', date: '2024-06-19' },
          { stage: 'in force', date: '2024-12-04' },
        ],
      }),
      'commitments/help.md': article({
        summary: 'Help.',
        by: 'north',
        made: '2024-06-19',
        outcomes: [{ date: '2025-01-01', status: 'met', text: 'It came.' }],
      }),
      'commitments/trade.md': article({ summary: 'Trade.', by: 'north', made: '2024-06-19' }),
    });
    expect(view?.events.items.map(({ name }) => name)).toEqual(['Second talks', 'Fair']);
    expect(view?.stages.items.map(({ stage }) => stage)).toEqual(['in force']);
    expect(view?.promises.items.map(({ name, state }) => [name, state])).toEqual([['Help.', 'met']]);
  });

  it('is one way from the event’s own page', () => {
    const site = siteOf({ ...world, 'events/second.md': article({ name: 'Second', start: '2025', series: 'Talks' }) });
    expect(site.page('/events/first/')).toMatchObject({ since: '/since/first/' });
    expect(site.page('/events/second/')).not.toHaveProperty('since');
  });
});
