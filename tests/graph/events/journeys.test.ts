import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/graph/events/event-parts.ts';
import { legsBetween } from '../../../src/graph/events/journeys.ts';
import { article, type Fields } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

const base = {
  'people/ann.md': article({ name: 'Ann' }),
  'people/ben.md': article({ name: 'Ben' }),
  'places/port.md': article({ name: 'Port' }),
  'places/hill.md': article({ name: 'Hill' }),
  'events/trip.md': article({ name: 'Trip', start: '2024-06' }),
};

/** The ways between the parts of a trip, each as `who: from > to`. */
function legs(...parts: readonly Fields[]): string[] {
  const files = parts.map((fields, index) => [
    `events/part-${index}.md`,
    article({ name: `Part ${index}`, 'part-of': 'trip', participants: ['ann'], ...fields }),
  ]);
  const { graph, entry } = siteOf({ ...base, ...Object.fromEntries(files) });
  const trip = entry('trip');
  if (trip.kind !== 'event') throw new Error('the trip is an event');
  return legsBetween(partsOf(graph, trip)).map(
    ({ traveller, from, to }) => `${traveller.name}: ${from.name} > ${to.name}`,
  );
}

describe('a way from one place to another is one', () => {
  it.each<[string, Fields, Fields, readonly string[]]>([
    [
      'where days tell the order',
      { start: '2024-06-18', place: 'port' },
      { start: '2024-06-19', place: 'hill' },
      ['Ann: Port > Hill'],
    ],
    [
      'whatever the order of the files',
      { start: '2024-06-19', place: 'hill' },
      { start: '2024-06-18', place: 'port' },
      ['Ann: Port > Hill'],
    ],
    [
      'where times of a day tell it',
      { start: '2024-06-18T09:00Z', end: '2024-06-18T10:00Z', place: 'port' },
      { start: '2024-06-18T12:00Z', place: 'hill' },
      ['Ann: Port > Hill'],
    ],
    [
      'but not on one day without times',
      { start: '2024-06-18', place: 'port' },
      { start: '2024-06-18', place: 'hill' },
      [],
    ],
    [
      'but not where one date is a month',
      { start: '2024-06', place: 'port' },
      { start: '2024-06-19', place: 'hill' },
      [],
    ],
    [
      'but not where the first was still going on',
      { start: '2024-06-18', end: '2024-06-20', place: 'port' },
      { start: '2024-06-19', place: 'hill' },
      [],
    ],
    [
      'but not where nobody was at both',
      { start: '2024-06-18', place: 'port' },
      { start: '2024-06-19', place: 'hill', participants: ['ben'] },
      [],
    ],
    [
      'but not where one was cancelled',
      { start: '2024-06-18', place: 'port' },
      { start: '2024-06-19', place: 'hill', status: 'cancelled' },
      [],
    ],
    [
      'where both are said to have been held',
      { start: '2024-06-18', place: 'port', status: 'held' },
      { start: '2024-06-19', place: 'hill', status: 'held' },
      ['Ann: Port > Hill'],
    ],
    ['but not to the same place', { start: '2024-06-18', place: 'port' }, { start: '2024-06-19', place: 'port' }, []],
  ])('%s', (_, one, other, expected) => {
    expect(legs(one, other)).toEqual(expected);
  });

  it('over a part of which nobody knows the place, and not over one elsewhere', () => {
    const [first, last] = [
      { start: '2024-06-18', place: 'port' },
      { start: '2024-06-20', place: 'hill' },
    ];
    expect(legs(first, { start: '2024-06-19' }, last)).toEqual(['Ann: Port > Hill']);
    expect(legs(first, { start: '2024-06-19', place: 'hill' }, last)).toEqual(['Ann: Port > Hill']);
    expect(legs(first, { start: '2024-06-19', place: 'hill', status: 'planned' }, last)).toEqual(['Ann: Port > Hill']);
    expect(legs(last, first, { start: '2024-06-21', place: 'port' })).toEqual(['Ann: Port > Hill', 'Ann: Hill > Port']);
  });
});
