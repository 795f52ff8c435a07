import { describe, expect, it } from 'vitest';
import type { AsOfView, DayHeadline } from '../../../src/views/days/as-of-view.ts';
import { article, type Fields, type Files, story } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

const settings: Files = { 'site.yaml': 'title: Test\nas-of: true\n' };

function day(files: Files, text: string): AsOfView['state'] {
  const view = siteOf({ ...settings, ...files }).page(`/as-of/${text}/`);
  if (view.type !== 'as-of') throw new Error(`/as-of/${text}/ looks back on no day`);
  return view.state;
}

function headlines(files: Files): DayHeadline[] {
  const view = siteOf({ ...settings, ...files }).page('/as-of/');
  if (view.type !== 'as-of-index') throw new Error('/as-of/ lists no days');
  return view.years.flatMap(({ months }) => months.flatMap(({ days }) => days));
}

const dated = (count: number, fields: Fields): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`stories/s${index}.md`, story({ ...fields })]));

describe('a day in the list of days', () => {
  it.each([
    [1, 0],
    [2, 1],
    [13, 12],
  ])('with %i stories names the newest and %i others', (count, others) => {
    expect(headlines(dated(count, { date: '2024-06-18' }))).toMatchObject([{ headline: 'A story', others }]);
  });

  it('on which a story was updated names it too', () => {
    const files = { 'stories/a.md': story({ title: 'Old', date: '2024-06-01', updated: '2024-06-18' }) };
    expect(headlines(files)).toMatchObject([
      { headline: 'Old', others: 0 },
      { headline: 'Old', others: 0 },
    ]);
  });

  it('on which a story of that month was changed names none', () => {
    const [first, ...rest] = headlines({ 'stories/a.md': story({ date: '2024-06', updated: '2024-06-18' }) });
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ href: '/as-of/2024-06-18/', others: 0 });
    expect(first).not.toHaveProperty('headline');
  });
});

describe('a promise stands, at the end of a day,', () => {
  /** The status of a promise on days of 2024, `undefined` where it is not told. */
  function statuses(fields: Fields, days: readonly string[]): (string | undefined)[] {
    const stories = days.map((one): [string, string] => [`stories/d${one}.md`, story({ date: `2024-${one}` })]);
    const files = { ...Object.fromEntries(stories), 'commitments/p.md': article({ summary: 'P.', ...fields }) };
    return days.map((one) => day(files, `2024-${one}`).promises[0]?.status);
  }
  const outcome = (date: string, status: string): Fields => ({ date, status, text: 'So.' });

  it.each<[string, Fields, readonly string[], readonly (string | undefined)[]]>([
    ['open from when it was made', { made: '2024-02-01' }, ['01-31', '02-01', '03-01'], [undefined, 'open', 'open']],
    ['made in a month from its last day', { made: '2024-02' }, ['02-28', '02-29'], [undefined, 'open']],
    [
      'as its last outcome says',
      { made: '2024-02-01', outcomes: [outcome('2024-03-01', 'partly met'), outcome('2024-04-01', 'met')] },
      ['02-29', '03-01', '03-31', '04-01'],
      ['open', 'partly met', 'partly met', undefined],
    ],
    [
      'whatever the order they are written in',
      { made: '2024-02-01', outcomes: [outcome('2024-04-01', 'met'), outcome('2024-03-01', 'partly met')] },
      ['03-31', '04-01'],
      ['partly met', undefined],
    ],
    [
      'met, though it is dated before the last day of the month in which it was made',
      { made: '2024-02', outcomes: [outcome('2024-02-10', 'met')] },
      ['02-10', '02-29', '03-01'],
      [undefined, undefined, undefined],
    ],
    [
      'changed from when it was surely made, though changed in that month',
      { made: '2024-02', outcomes: [outcome('2024-02-10', 'changed')] },
      ['02-10', '02-28', '02-29', '03-01'],
      [undefined, undefined, 'changed', 'changed'],
    ],
    [
      'not before its first outcome, if nobody knows when it was made',
      { outcomes: [outcome('2024-03-01', 'open')] },
      ['02-29', '03-01'],
      [undefined, 'open'],
    ],
    [
      'given up from when it was',
      { made: '2024-02-01', outcomes: [outcome('2024-03-01', 'abandoned')] },
      ['03-01'],
      [undefined],
    ],
  ])('%s', (_, fields, days, expected) => {
    expect(statuses(fields, days)).toEqual(expected);
  });
});

it('claims and promises of a day are cut where they are very many, and the rest counted', () => {
  const many = (folder: string, count: number, fields: Fields): Files =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${folder}/n${index}.md`, article(fields)]));
  const said = { statement: 'So.', assertions: [{ by: 'ann', date: '2024-01-01', stance: 'asserts' }] };
  const state = (claims: number, promises: number): AsOfView['state'] =>
    day(
      {
        'people/ann.md': article({ name: 'Ann' }),
        'stories/a.md': story({ date: '2024-01-02' }),
        ...many('claims', claims, said),
        ...many('commitments', promises, { summary: 'P.', made: '2024-01-01' }),
      },
      '2024-01-02',
    );
  expect(state(40, 20)).toMatchObject({
    claims: [{ count: 40, listed: { length: 40 } }],
    promises: { length: 20 },
    morePromises: 0,
  });
  expect(state(41, 21)).toMatchObject({
    claims: [{ count: 41, listed: { length: 40 } }],
    promises: { length: 20 },
    morePromises: 1,
  });
});
