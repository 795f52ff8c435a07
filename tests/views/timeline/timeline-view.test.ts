import { describe, expect, it } from 'vitest';
import { planTimelines } from '../../../src/views/timeline/timeline-plan.ts';
import type { TimelineView } from '../../../src/views/timeline/timeline-view.ts';
import { article, type Fields, type Files, story } from '../../support/articles.ts';
import { date, siteOf } from '../../support/site.ts';

function timelines(files: Files): TimelineView[] {
  return planTimelines(siteOf(files).graph)
    .views()
    .flatMap((view) => (view.type === 'timeline' ? [view] : []));
}

/** The days of a timeline, each with its items as `type slug`. */
function daysOf(files: Files): Record<string, string[]> {
  const [timeline] = timelines(files);
  const days = timeline?.days.map(({ date: day, items }): [string, string[]] => [
    `${day.text} (${day.precision})`,
    items.map(({ type, href }) => `${type} ${href.split('/').at(-2) ?? ''}`),
  ]);
  return Object.fromEntries(days ?? []);
}

const event = (start: string, fields: Fields = {}): string => article({ name: 'Event', start, ...fields });

describe('the timeline', () => {
  it('is empty where nothing is dated', () => {
    expect(timelines({ 'people/a.md': article({ name: 'A' }) })).toEqual([
      { type: 'timeline', path: '/timeline/', kinds: [], narrower: [], years: [], months: [], days: [] },
    ]);
  });

  it('keeps dates as precise as they are, a vague one before the days it could mean', () => {
    const files = {
      'events/year.md': event('2023'),
      'events/month.md': event('2023-09'),
      'events/day.md': event('2023-09-01'),
      'events/january.md': event('2023-01-01'),
      'events/later.md': event('2023-09-13T13:00+09:00'),
      'events/before.md': event('2022-12-31T23:59-10:00'),
    };
    expect(daysOf(files)).toEqual({
      '2022-12-31 (day)': ['event before'],
      '2023 (year)': ['event year'],
      '2023-01-01 (day)': ['event january'],
      '2023-09 (month)': ['event month'],
      '2023-09-01 (day)': ['event day'],
      '2023-09-13 (day)': ['event later'],
    });
  });

  it('puts a time on the calendar day of its own zone and keeps the time', () => {
    const [timeline] = timelines({ 'events/a.md': event('2023-09-14T01:30+10:00') });
    expect(timeline?.days).toMatchObject([
      { date: { text: '2023-09-14' }, items: [{ time: { text: '2023-09-14T01:30+10:00' } }] },
    ]);
  });

  it('shows what was planned where it was planned, beside what was held', () => {
    const files = {
      'places/port.md': article({ name: 'Port' }),
      'places/base.md': article({ name: 'Base' }),
      'events/a.md': event('2023-09-13', { place: 'base', planned: { start: '2023-09-10', place: 'port' } }),
    };
    const [timeline] = timelines(files);
    expect(timeline?.days).toMatchObject([
      { date: { text: '2023-09-10' }, items: [{ type: 'planned', place: { name: 'Port' } }] },
      { date: { text: '2023-09-13' }, items: [{ type: 'event', place: { name: 'Base' } }] },
    ]);
  });

  it.each([
    ['the same date', { planned: { start: '2023-09-13', place: 'base' } }],
    ['no date', { planned: { place: 'base' } }],
  ])('shows a plan for %s only once', (_, fields) => {
    const files = { 'places/base.md': article({ name: 'Base' }), 'events/a.md': event('2023-09-13', fields) };
    expect(daysOf(files)).toEqual({ '2023-09-13 (day)': ['event a'] });
  });

  it('shows each stage of a document', () => {
    const stages = [
      { stage: 'signed', date: '2024-06-19' },
      { stage: 'ratified', date: '2024-11' },
    ];
    const [timeline] = timelines({ 'documents/a.md': article({ name: 'Treaty', stages }) });
    expect(timeline?.days).toMatchObject([
      { items: [{ type: 'stage', stage: 'signed', name: 'Treaty' }] },
      { items: [{ type: 'stage', stage: 'ratified', name: 'Treaty' }] },
    ]);
  });

  const oneDay = {
    'stories/s.md': story({ date: '2024-06-19' }),
    'documents/d.md': article({ name: 'D', stages: [{ stage: 'signed', date: '2024-06-19' }] }),
    'events/e.md': event('2024-06-19', { planned: { start: '2024-06-18' } }),
    'events/p.md': event('2024-06-20', { planned: { start: '2024-06-19' } }),
  };

  it('orders one day by what was planned, what happened, what was signed, and what was written', () => {
    expect(daysOf(oneDay)['2024-06-19 (day)']).toEqual(['planned p', 'event e', 'stage d', 'story s']);
  });

  it.each(['2024-06-19T08:00+09:00', '2024-06-19T10:00+09:00'])('and so where the event has a time, %s', (start) => {
    const files = {
      ...oneDay,
      'events/e.md': event(start),
      'stories/s.md': story({ date: '2024-06-19T09:30+09:00' }),
    };
    expect(daysOf(files)['2024-06-19 (day)']).toEqual(['planned p', 'event e', 'stage d', 'story s']);
  });

  it('orders events of one day by their times, one without a time first', () => {
    const files = {
      'events/noon.md': event('2024-06-19T12:00+09:00'),
      'events/dawn.md': event('2024-06-19T06:00+09:00'),
    };
    expect(daysOf(files)).toEqual({ '2024-06-19 (day)': ['event dawn', 'event noon'] });
  });

  it('has the same day whatever happened on it', () => {
    const [timed, untimed] = ['2024-06-19T12:00+09:00', '2024-06-19'].map(
      (start) => timelines({ 'events/a.md': event(start) })[0]?.days[0]?.date,
    );
    expect(timed).toEqual(untimed);
  });

  it('says that an event was cancelled', () => {
    const [timeline] = timelines({ 'events/a.md': event('2024-06-19', { status: 'cancelled' }) });
    expect(timeline?.days).toMatchObject([{ items: [{ status: 'cancelled' }] }]);
  });
});

describe('a long timeline', () => {
  const files = Object.fromEntries(
    Array.from({ length: 251 }, (_, index): [string, string] => [
      `events/e${index}.md`,
      event(`${2021 + (index % 3)}-03-${String(1 + (index % 28)).padStart(2, '0')}`),
    ]),
  );
  const years = ['2021', '2022', '2023'].map((year) => ({ period: date(year), href: `/timeline/${year}/` }));

  it('has a page a year, and the newest year on its own page too', () => {
    const views = timelines(files);
    expect(views.map(({ path, period, years: others }) => [path, period?.text, others])).toEqual([
      ['/timeline/', undefined, years],
      ['/timeline/2021/', '2021', years],
      ['/timeline/2022/', '2022', years],
      ['/timeline/2023/', '2023', years],
    ]);
    expect(views[0]?.days).toEqual(views[3]?.days);
  });

  it('holds everything once', () => {
    const items = timelines(files)
      .slice(1)
      .flatMap(({ days }) => days.flatMap((day) => day.items.map(({ href }) => href)));
    expect(new Set(items).size).toBe(251);
    expect(items).toHaveLength(251);
  });

  it('is one page up to 250 items', () => {
    const { 'events/e0.md': _, ...fewer } = files;
    expect(timelines(fewer)).toHaveLength(1);
  });
});
