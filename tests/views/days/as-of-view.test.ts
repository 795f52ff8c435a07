import { describe, expect, it } from 'vitest';
import type { AsOfIndexView, AsOfView } from '../../../src/views/days/as-of-view.ts';
import { article, type Fields, type Files, story } from '../../support/articles.ts';
import { type Site, siteOf } from '../../support/site.ts';

const settings = { 'site.yaml': 'title: Test\nas-of: true\n' };

function site(files: Files): Site {
  return siteOf({ ...settings, ...files });
}

function day(files: Files, text: string): AsOfView {
  const view = site(files).page(`/as-of/${text}/`);
  if (view.type !== 'as-of') throw new Error(`/as-of/${text}/ looks back on no day`);
  return view;
}

function index(files: Files): AsOfIndexView {
  const view = site(files).page('/as-of/');
  if (view.type !== 'as-of-index') throw new Error('/as-of/ lists no days');
  return view;
}

function daysOf(files: Files): string[] {
  return index(files).years.flatMap(({ months }) => months.flatMap(({ days }) => days.map((one) => one.day.text)));
}

const slugs = (links: readonly { readonly href: string }[]): string[] =>
  links.map(({ href }) => href.split('/').at(-2) ?? '');

describe('the days that are looked back on', () => {
  it('are none unless site.yaml asks for them', () => {
    const { plan } = siteOf({ 'stories/a.md': story() });
    expect(plan.outputs.filter(({ file }) => file.startsWith('as-of'))).toEqual([]);
    expect(plan.site).not.toHaveProperty('asOf');
    expect(siteOf({ 'stories/a.md': story() }).page('/stories/a/')).not.toHaveProperty('dayPage');
  });

  it('are those on which a published story is dated or was updated, newest first', () => {
    const files = {
      'stories/a.md': story({ date: '2024-01-01', updated: '2024-03-01' }),
      'stories/b.md': story({ date: '2024-02-01T23:30-05:00' }),
      'stories/c.md': story({ date: '2024-02-01' }),
      'stories/month.md': story({ date: '2024-04' }),
      'stories/draft.md': story({ date: '2024-05-01', draft: true }),
      'stories/embargo.md': story({ date: '2024-06-01', embargo: '2030' }),
      'stories/gone.md': story({ date: '2024-07-01', withdrawn: { date: '2024-07-02', reason: 'Wrong.' } }),
    };
    expect(daysOf(files)).toEqual(['2024-03-01', '2024-02-01', '2024-01-01']);
  });

  it('are linked to one another and from the stories of the day, but not from one whose day is not known', () => {
    const files = {
      'stories/a.md': story({ date: '2024-01-01' }),
      'stories/b.md': story({ date: '2024-01-05T10:00+09:00' }),
      'stories/month.md': story({ date: '2024-01' }),
    };
    expect(day(files, '2024-01-01')).toMatchObject({ next: { href: '/as-of/2024-01-05/' } });
    expect(day(files, '2024-01-01')).not.toHaveProperty('previous');
    expect(day(files, '2024-01-05')).toMatchObject({ previous: { href: '/as-of/2024-01-01/' } });
    expect(site(files).page('/stories/b/')).toMatchObject({ dayPage: '/as-of/2024-01-05/' });
    expect(site(files).page('/stories/month/')).not.toHaveProperty('dayPage');
  });

  it('are at most the 400 latest', () => {
    const files = Object.fromEntries(
      Array.from({ length: 403 }, (_, at) => {
        const date = new Date(Date.UTC(2023, 0, 1 + at)).toISOString().slice(0, 10);
        return [`stories/s${at}.md`, story({ date })];
      }),
    );
    expect(index(files).cut).toBe(true);
    expect(daysOf(files)).toHaveLength(400);
    expect(daysOf(files).at(-1)).toBe('2023-01-04');
    expect(site(files).page('/stories/s0/')).not.toHaveProperty('dayPage');
    expect(day(files, '2023-01-04')).not.toHaveProperty('previous');
  });

  it('are none on an empty site, which says so', () => {
    expect(index({})).toEqual({ type: 'as-of-index', path: '/as-of/', cut: false, years: [] });
  });
});

describe('a day shows', () => {
  it('its stories, then what was updated on it, then the latest before', () => {
    const files = {
      'stories/old.md': story({ date: '2024-01-01', updated: '2024-01-05' }),
      'stories/vague.md': story({ date: '2023' }),
      'stories/a.md': story({ date: '2024-01-05T08:00+09:00' }),
      'stories/b.md': story({ date: '2024-01-05T09:00+09:00', updated: '2024-01-05' }),
    };
    const { state } = day(files, '2024-01-05');
    expect(slugs(state.news)).toEqual(['b', 'a', 'old']);
    expect(state.news.map(({ updated }) => updated ?? false)).toEqual([false, false, true]);
    expect(slugs(state.earlier)).toEqual(['old', 'vague']);
  });

  it.each([
    ['after its day', '2024-01-01', '2024-01-05', true],
    ['on its day', '2024-01-05', '2024-01-05', false],
    ['by the hour on its day', '2024-01-05T09:00+00:00', '2024-01-05', false],
    ['within its month', '2024-01', '2024-01-05', false],
    ['after its month', '2023-12', '2024-01-05', true],
    ['in a month not known by the day', '2023-12', '2024-01', false],
  ])('what was updated %s: %s, %s: %s', (_, date, updated, isTold) => {
    const files = { 'stories/s.md': story({ date, updated }), 'stories/of-day.md': story({ date: '2024-01-05' }) };
    const { news } = day(files, '2024-01-05').state;
    expect(slugs(news.filter((one) => one.updated))).toEqual(isTold ? ['s'] : []);
  });

  it.each<[string, boolean]>([
    ['2024-01-30', false],
    ['2024-01-31', true],
  ])('what is dated by a month from its last day: on %s %s', (text, counted) => {
    const files = {
      'stories/month.md': story({ date: '2024-01' }),
      'stories/day.md': story({ date: text }),
    };
    expect(slugs(day(files, text).state.earlier)).toEqual(counted ? ['month'] : []);
  });

  it('the people named most often until then, with the roles of that day', () => {
    const roles = [
      { title: 'Envoy', from: '2023-01-01', to: '2024-01-31' },
      { title: 'Minister', from: '2024-02-01' },
    ];
    const files = {
      'people/ann.md': article({ name: 'Ann', roles }),
      'people/ben.md': article({ name: 'Ben' }),
      'stories/a.md': story({ date: '2024-01-01', people: ['ben', 'ann'] }),
      'stories/b.md': story({ date: '2024-02-01', people: ['ann'] }),
      'stories/c.md': story({ date: '2024-03-01', people: ['ben'] }),
      'stories/d.md': story({ date: '2024-03-02', people: ['ben'] }),
    };
    const people = (text: string) => day(files, text).state.people.map(({ name, roles: held }) => [name, ...held]);
    expect(people('2024-01-01')).toEqual([['Ann', 'Envoy'], ['Ben']]);
    expect(people('2024-02-01')).toEqual([['Ann', 'Minister'], ['Ben']]);
    expect(people('2024-03-02')).toEqual([['Ben'], ['Ann', 'Minister']]);
  });

  const event = (fields: Fields): Files => ({
    'places/port.md': article({ name: 'Port' }),
    'places/base.md': article({ name: 'Base' }),
    'events/e.md': article({ name: 'E', ...fields }),
    'stories/first.md': story({ date: '2024-01-01' }),
    'stories/told.md': story({ date: '2024-01-05', events: ['e'] }),
    'stories/last.md': story({ date: '2024-01-20' }),
  });

  it('an event as it was announced, from the first story about it until it began; then as it was held', () => {
    const planned = { start: '2024-01-10', place: 'port' };
    const files = event({ start: '2024-01-12', place: 'base', status: 'held', planned });
    expect(day(files, '2024-01-01').state).toMatchObject({ held: [], ahead: [] });
    expect(day(files, '2024-01-05').state).toMatchObject({
      held: [],
      ahead: [{ name: 'E', start: { text: '2024-01-10' }, place: { name: 'Port' } }],
    });
    expect(day(files, '2024-01-20').state).toMatchObject({ held: [{ name: 'E', place: { name: 'Base' } }], ahead: [] });
  });

  it.each<[string, Fields, number]>([
    ['is planned', { start: '2024-02-01', status: 'planned' }, 1],
    ['was called off in the end', { start: '2024-02-01', status: 'cancelled' }, 1],
    ['is held as planned, which was kept', { start: '2024-02-01', planned: { start: '2024-02-01' } }, 1],
    ['nobody is known to have announced', { start: '2024-02-01', status: 'held' }, 0],
  ])('what was announced of an event that %s', (_, fields, count) => {
    expect(day(event(fields), '2024-01-20').state.ahead).toHaveLength(count);
  });

  it('an event under way without its end', () => {
    const files = event({ start: '2024-01-04', end: '2024-01-06' });
    expect(day(files, '2024-01-05').state.held).toMatchObject([{ underWay: true }]);
    expect(day(files, '2024-01-05').state.held[0]).not.toHaveProperty('end');
    expect(day(files, '2024-01-20').state.held).toMatchObject([{ end: { text: '2024-01-06' } }]);
  });

  it('each claim with its status from what was said by then, and what changed on the day', () => {
    const assertions = [
      { by: 'ann', date: '2024-01-05', stance: 'asserts' },
      { by: 'ben', date: '2024-01-20', stance: 'denies' },
    ];
    const files = {
      ...event({ start: '2024' }),
      'people/ann.md': article({ name: 'Ann' }),
      'people/ben.md': article({ name: 'Ben' }),
      'claims/c.md': article({ statement: 'C.', assertions }),
      'claims/never.md': article({ statement: 'Never.' }),
    };
    expect(day(files, '2024-01-01').state.claims).toEqual([]);
    expect(day(files, '2024-01-05').state.claims).toMatchObject([
      { status: 'one-side', count: 1, listed: [{ href: '/claims/c/', change: 'made' }] },
    ]);
    expect(day(files, '2024-01-20').state.claims).toMatchObject([
      { status: 'disputed', listed: [{ change: 'one-side' }] },
    ]);
  });

  it('promises that were open, with what had become of them', () => {
    const outcomes = [
      { date: '2024-01-05', status: 'partly met', text: 'Half.' },
      { date: '2024-01-19', status: 'met', text: 'All.' },
    ];
    const files = {
      ...event({ start: '2024' }),
      'commitments/c.md': article({ summary: 'C.', made: '2024-01-01', due: '2024-02', outcomes }),
    };
    expect(day(files, '2024-01-01').state.promises).toMatchObject([{ status: 'open', due: { text: '2024-02' } }]);
    expect(day(files, '2024-01-05').state.promises).toMatchObject([{ status: 'partly met' }]);
    expect(day(files, '2024-01-20').state.promises).toEqual([]);
  });

  it('documents at the stage they had reached', () => {
    const stages = [
      { stage: 'signed', date: '2024-01-01' },
      { stage: 'in force', date: '2024-01-12' },
    ];
    const files = { ...event({ start: '2024' }), 'documents/d.md': article({ name: 'D', stages }) };
    expect(day(files, '2024-01-05').state.documents).toMatchObject([{ stage: 'signed' }]);
    expect(day(files, '2024-01-20').state.documents).toMatchObject([{ stage: 'in force' }]);
  });
});
