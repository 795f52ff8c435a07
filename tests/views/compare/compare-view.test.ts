import { describe, expect, it } from 'vitest';
import type { CompareView } from '../../../src/views/compare/compare-view.ts';
import type { ComparedEventView } from '../../../src/views/compare/compared-event-view.ts';
import { article, type Fields, type Files, story } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

const event = (start: string, fields: Fields = {}): string =>
  article({ name: `E ${start}`, start, series: 'Row', ...fields });

function compare(files: Files, path = '/compare/row/'): CompareView {
  const view = siteOf(files).page(path);
  if (view.type !== 'compare') throw new Error('the page of a series compares');
  return view;
}

/** The only event of a series. */
function one(fields: Fields, others: Files = {}, body = ''): ComparedEventView {
  const fieldsOfEvent = { name: 'E', start: '2023-09-13', series: 'Row', ...fields };
  const [only] = compare({ ...places, ...others, 'events/e.md': article(fieldsOfEvent, body) }).events;
  if (!only) throw new Error('there is an event');
  return only;
}

const places: Files = { 'places/port.md': article({ name: 'Port' }), 'places/base.md': article({ name: 'Base' }) };

describe('when and where an event was planned and held', () => {
  const day = (text: string): object => expect.objectContaining({ text });
  const place = (name: string): object => expect.objectContaining({ name });
  it.each<[string, Fields, object]>([
    [
      'a plan that was moved',
      { place: 'base', planned: { start: '2023-09-12', place: 'port' } },
      {
        planned: { start: day('2023-09-12'), place: place('Port') },
        held: { start: day('2023-09-13'), place: place('Base') },
        shift: 1,
      },
    ],
    ['no plan', { end: '2023-09-14' }, { held: { start: day('2023-09-13'), end: day('2023-09-14') } }],
    [
      'a plan for a month',
      { planned: { start: '2023-09' } },
      {
        planned: { start: day('2023-09') },
        held: { start: day('2023-09-13') },
      },
    ],
    [
      'brought forward over the end of winter time',
      { planned: { start: '2023-11-01T10:00+01:00' } },
      {
        planned: { start: day('2023-11-01T10:00+01:00') },
        held: { start: day('2023-09-13') },
        shift: -49,
      },
    ],
    [
      'called off',
      { place: 'base', status: 'cancelled' },
      {
        status: 'cancelled',
        planned: { start: day('2023-09-13'), place: place('Base') },
      },
    ],
    [
      'put off to another day',
      { planned: { start: '2023-09-01' }, status: 'postponed' },
      {
        status: 'postponed',
        planned: { start: day('2023-09-01') },
        replanned: { start: day('2023-09-13') },
        shift: 12,
      },
    ],
    [
      'called off with a plan that never changed',
      { planned: { start: '2023-09-13', place: 'port' }, status: 'cancelled' },
      { status: 'cancelled', planned: { start: day('2023-09-13'), place: place('Port') } },
    ],
    ['a place that is not published', { place: 'gone' }, { held: { start: day('2023-09-13') } }],
  ])('%s', (_, fields, expected) => {
    const { status, planned, replanned, held, shift } = one(fields, {
      'places/gone.md': article({ name: 'Gone', draft: true }),
    });
    const shown = Object.fromEntries(
      Object.entries({ status, planned, replanned, held, shift }).filter(([, value]) => value !== undefined),
    );
    expect(shown).toEqual(expected);
  });
});

describe('what was signed', () => {
  const stages = [
    { stage: 'signed', date: '2023-09-13T11:00+09:00' },
    { stage: 'in force', date: '2023-12' },
  ];
  it.each<[string, Fields, Fields, string, readonly (string | undefined)[]]>([
    ['a stage of that day', { stages }, { documents: ['pact'] }, '', ['signed']],
    ['of a document that the text only names', { stages }, {}, '[[pact]]', ['signed']],
    ['a document without stages that is listed', {}, { documents: ['pact'] }, '', [undefined]],
    ['not one that is only named', {}, {}, '[[pact]]', []],
    [
      'a listed one with a date that may be that day',
      { stages: [{ stage: 'agreed', date: '2023' }] },
      { documents: ['pact'] },
      '',
      ['agreed'],
    ],
    ['not an older one', { stages: [{ stage: 'signed', date: '2000' }] }, { documents: ['pact'] }, '', []],
  ])('%s', (_, document, fields, body, expected) => {
    const { signed } = one(fields, { 'documents/pact.md': article({ name: 'Pact', ...document }) }, body);
    expect(signed.map(({ stage }) => stage)).toEqual(expected);
  });

  it('is followed by what became of it later', () => {
    const { followed } = one({ documents: ['pact'] }, { 'documents/pact.md': article({ name: 'Pact', stages }) });
    expect(followed.stages.map(({ stage }) => stage)).toEqual(['in force']);
  });
});

describe('what followed', () => {
  it('later stories about it, the promises made there with what became of them, and the next event', () => {
    const promise = (made: string, fields: Fields = {}): string =>
      article({ summary: `Promise of ${made}.`, made, concerns: ['a'], ...fields });
    const outcomes = [
      { date: '2021', status: 'met', text: 'Yes.' },
      { date: '2020', status: 'open', text: 'Not yet.' },
    ];
    const { events } = compare({
      'events/a.md': event('2019-05-01'),
      'events/b.md': event('2024', { status: 'planned' }),
      'stories/a.md': story({ title: 'Then', date: '2019-05-01', events: ['a'] }),
      'stories/b.md': story({ title: 'Later', date: '2019-05-02', events: ['a'] }),
      'stories/c.md': story({ title: 'Other', date: '2020', events: ['b'] }, 'After [[a]].'),
      'commitments/before.md': promise('2019-04-30'),
      'commitments/then.md': promise('2019-05-01', { outcomes }),
      'commitments/named.md': article({ summary: 'Names it.' }, '[[a]]'),
    });
    expect(events[0]?.followed).toMatchObject({
      stories: { items: [{ name: 'Later' }], more: 0 },
      commitments: { items: [{ commitment: { name: 'Promise of 2019-05-01.' }, outcome: { status: 'met' } }], more: 0 },
      next: { name: 'E 2024', status: 'planned' },
    });
    expect(events[1]?.followed).not.toHaveProperty('next');
  });
});

describe('what was said and claimed', () => {
  const people = { 'people/ann.md': article({ name: 'Ann' }), 'people/ben.md': article({ name: 'Ben' }) };
  const said = (by: string, stance: string, scope: string): Fields => ({
    by,
    stance,
    scope,
    date: '2023-09-13',
    source: 'paper',
  });

  it('one saying of a claim with each of its words, then sentences with the paragraph they stand in', () => {
    const { said: shown } = one(
      { participants: ['ann'] },
      {
        ...people,
        'sources/paper.md': article({ name: 'Paper' }),
        'claims/c.md': article({
          statement: 'So.',
          about: ['e'],
          assertions: [said('ann', 'asserts', 'Once.'), said('ann', 'asserts', 'Twice.'), said('ben', 'denies', 'No.')],
        }),
        'stories/s.md': story(
          { date: '2023-09-13', events: ['e'] },
          '## What was said\n\n[[ann]] saw a "great day", [[paper]] wrote.',
        ),
      },
    );
    expect(shown.items).toMatchObject([
      {
        type: 'assertion',
        by: [{ name: 'Ann' }],
        words: [{ scope: 'Once.' }, { scope: 'Twice.' }],
        sources: { items: [{ name: 'Paper' }] },
      },
      {
        type: 'sentence',
        passage: { href: '/stories/s/', anchor: 'p-ann-saw-a-great-day' },
        sources: { items: [{ name: 'Paper' }] },
      },
    ]);
  });

  it('claims with who says what of them, what is disputed first, then the newest, and how many more there are', () => {
    const claims = Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => [
        `claims/c${index}.md`,
        article({
          statement: `Claim ${index}.`,
          about: ['e'],
          assertions: [
            { by: 'ann', date: `20${10 + index}`, stance: 'asserts' },
            ...(index === 7 ? [{ by: 'ben', date: '2020', stance: 'denies' }] : []),
          ],
        }),
      ]),
    );
    const { claimed } = one({}, { ...people, ...claims });
    expect(claimed.items.map(({ claim }) => claim.name)).toEqual([7, 6, 5, 4, 3, 2].map((index) => `Claim ${index}.`));
    expect(claimed.more).toBe(2);
    expect(claimed.items[0]?.stances).toMatchObject([
      { stance: 'asserts', by: [{ name: 'Ann' }] },
      { stance: 'denies', by: [{ name: 'Ben' }] },
    ]);
  });
});

describe('a long series', () => {
  const files = (count: number): Files =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`events/e${index}.md`, event(`${1900 + index}`)]));
  const numbers = ({ events }: CompareView): number[] => events.map(({ number }) => number);

  it('of fifteen events stands on one page', () => {
    expect(numbers(compare(files(15)))).toHaveLength(15);
  });

  it('of more is cut from its oldest end, each part numbered as in the whole and linked to the next', () => {
    const newest = compare(files(18));
    expect(numbers(newest)).toEqual([9, 10, 11, 12, 13, 14, 15, 16, 17, 18]);
    expect(newest).toMatchObject({ older: '/compare/row/part-1/' });
    const older = compare(files(18), '/compare/row/part-1/');
    expect(numbers(older)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(older).toMatchObject({ part: 1, newer: '/compare/row/' });
  });
});
