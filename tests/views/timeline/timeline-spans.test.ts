import { describe, expect, it } from 'vitest';
import type { TimelineItemView } from '../../../src/views/timeline/timeline-items.ts';
import { article, type Fields, type Files } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

const places: Files = {
  'places/port.md': article({ name: 'Port' }),
  'places/base.md': article({ name: 'Base' }),
  'places/secret.md': article({ name: 'Secret', draft: true }),
};

/** What the timeline has of an event. */
function items(fields: Fields): TimelineItemView[] {
  const view = siteOf({ ...places, 'events/e.md': article({ name: 'E', ...fields }) }).page('/timeline/');
  if (view.type !== 'timeline') throw new Error('the timeline is one');
  return view.days.flatMap((day) => day.items);
}

/** The end that the timeline tells of an item. */
function until(item: TimelineItemView | undefined): string | undefined {
  return item && 'until' in item ? item.until?.text : undefined;
}

const spans: [string, string, string | undefined, boolean][] = [
  ['a day alone', '2024-06-18', undefined, false],
  ['a day twice', '2024-06-18', '2024-06-18', false],
  ['days', '2024-06-18', '2024-06-19', true],
  ['a month and its last day', '2024-06', '2024-06-30', false],
  ['a month and a day within it', '2024-06', '2024-06-20', true],
  ['a month and the next', '2024-06', '2024-07', true],
  ['a year and its last month', '2024', '2024-12', false],
  ['a time alone', '2024-06-18T10:00Z', undefined, false],
  ['a time twice', '2024-06-18T10:00Z', '2024-06-18T10:00Z', false],
  ['times of one day', '2024-06-18T10:00Z', '2024-06-18T12:00Z', true],
  ['a time and its day', '2024-06-18T10:00Z', '2024-06-18', true],
];

describe('an end is told where it says more than the day: of', () => {
  it.each(spans)('%s', (_, start, end, told) => {
    expect(items({ start, ...(end && { end }) }).map(until)).toEqual([told ? end : undefined]);
  });

  it.each(spans)('what was planned, %s', (_, start, end, told) => {
    const planned = { start, ...(end && { end }) };
    expect(items({ start: '2025-01-01', planned }).map(until)).toEqual([told ? end : undefined, undefined]);
  });
});

describe('beside an event stands what was planned otherwise', () => {
  const start = '2024-06-18';
  it.each<[string, Fields, unknown]>([
    ['nothing', {}, undefined],
    ['its beginning', { planned: { start: '2024-06-17' } }, { start: { text: '2024-06-17' } }],
    ['not a beginning that was kept', { planned: { start, end: '2024-06-19' } }, undefined],
    [
      'its beginning and its end',
      { planned: { start: '2024-06-17', end: '2024-06-19' } },
      { start: { text: '2024-06-17' }, end: { text: '2024-06-19' } },
    ],
    ['its place', { place: 'base', planned: { place: 'port' } }, { place: { name: 'Port' } }],
    ['a place, where nobody knows where it was', { planned: { place: 'port' } }, { place: { name: 'Port' } }],
    ['not a place that was kept', { place: 'port', planned: { place: 'port' } }, undefined],
    ['not a place that nobody may know', { place: 'base', planned: { place: 'secret' } }, undefined],
  ])('%s', (_, fields, plan) => {
    const event = items({ start, ...fields }).find(({ type }) => type === 'event');
    if (plan === undefined) expect(event).not.toHaveProperty('plan');
    else expect(event).toMatchObject({ plan });
    const told = event?.type === 'event' ? Object.keys(event.plan ?? {}) : [];
    expect(told.toSorted()).toEqual(Object.keys(plan ?? {}).toSorted());
  });

  it.each<[string, Fields, object]>([
    ['the day on which it was held', {}, { start: { text: start } }],
    ['what became of it', { status: 'cancelled' }, { start: { text: start }, status: 'cancelled' }],
  ])('and with the plan stands %s', (_, fields, outcome) => {
    const plan = items({ start, planned: { start: '2024-06-17' }, ...fields })[0];
    expect(plan).toMatchObject({ type: 'planned', outcome });
    expect(plan?.type === 'planned' && Object.keys(plan.outcome)).toEqual(Object.keys(outcome));
  });
});
