import { describe, expect, it } from 'vitest';
import { clocksOf } from '../../../../src/views/records/parts/clocks.ts';
import { date } from '../../../support/site.ts';

/** Clocks in one line each: `2024-06-18T20:22+03:00 Moscow`. */
function clocks(from: string, to: string | undefined, zones: readonly string[]): string[] {
  return clocksOf(date(from), to === undefined ? undefined : date(to), zones).map(
    ({ places, from: begins, to: ends }) => [begins.text, ...(ends ? [ends.text] : []), places.join(', ')].join(' '),
  );
}

describe('the clocks beside a time', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ['show UTC', '2024-06-19T02:22+09:00', [], ['2024-06-18T17:22+00:00 UTC']],
    [
      'show each zone, with the day of that place',
      '2024-06-19T02:22+09:00',
      ['Europe/Moscow', 'America/New_York'],
      ['2024-06-18T20:22+03:00 Moscow', '2024-06-18T13:22-04:00 New York', '2024-06-18T17:22+00:00 UTC'],
    ],
    ['leave out what is written already', '2024-06-19T02:22+09:00', ['Asia/Seoul'], ['2024-06-18T17:22+00:00 UTC']],
    ['leave out UTC where it is written', '2024-06-19T02:22Z', [], []],
    [
      'put places together whose clocks agree',
      '2024-06-19T02:22Z',
      ['Europe/Moscow', 'Europe/Minsk', 'Europe/Moscow'],
      ['2024-06-19T05:22+03:00 Moscow, Minsk'],
    ],
    [
      'put London together with UTC in winter',
      '2024-01-19T02:22+09:00',
      ['Europe/London'],
      ['2024-01-18T17:22+00:00 London, UTC'],
    ],
    ['know summer time', '2024-07-19T02:22Z', ['Europe/London'], ['2024-07-19T03:22+01:00 London']],
    ['know what clocks showed then', '2010-07-01T00:00Z', ['Europe/Moscow'], ['2010-07-01T04:00+04:00 Moscow']],
    ['take Etc/UTC for UTC', '2024-06-19T02:22+09:00', ['Etc/UTC'], ['2024-06-18T17:22+00:00 UTC']],
    ['cross the year', '2024-01-01T01:00+09:00', [], ['2023-12-31T16:00+00:00 UTC']],
  ])('%s', (_, from, zones, expected) => {
    expect(clocks(from, undefined, zones)).toEqual(expected);
  });

  it('show a span from its first to its last minute', () => {
    expect(clocks('2023-06-15T11:30+02:00', '2023-06-15T12:05+02:00', ['Europe/London'])).toEqual([
      '2023-06-15T10:30+01:00 2023-06-15T11:05+01:00 London',
      '2023-06-15T09:30+00:00 2023-06-15T10:05+00:00 UTC',
    ]);
  });

  it.each(['2024', '2024-06', '2024-06-19'])('are none for a date without a time, %s', (text) => {
    expect(clocks(text, undefined, ['Europe/Moscow'])).toEqual([]);
  });
});
