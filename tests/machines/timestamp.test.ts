import { describe, expect, it } from 'vitest';
import { compareMoments, latestMoment, timestamp } from '../../src/machines/timestamp.ts';
import { date } from '../support/site.ts';

describe('a date stands in a feed', () => {
  it.each([
    ['a year at its beginning', '2023', '2023-01-01T00:00:00Z'],
    ['a month at its beginning', '2023-09', '2023-09-01T00:00:00Z'],
    ['a day at midnight, UTC', '2023-09-13', '2023-09-13T00:00:00Z'],
    ['a time with its zone', '2023-09-13T13:05+09:00', '2023-09-13T13:05:00+09:00'],
    ['a time with its seconds', '2023-09-13T13:05:07+09:00', '2023-09-13T13:05:07+09:00'],
    ['a time with parts of seconds', '2023-09-13T13:05:07.25-03:30', '2023-09-13T13:05:07.25-03:30'],
    ['a time in UTC', '2023-09-13T13:05Z', '2023-09-13T13:05:00Z'],
  ])('%s', (_, written, expected) => {
    expect(timestamp(date(written))).toBe(expected);
    expect(Date.parse(expected)).toBe(date(written).instant);
  });
});

describe('of some dates the latest is', () => {
  it.each([
    ['none of none', [], undefined],
    ['the later moment, not the later local day', ['2024-06-20T01:00+09:00', '2024-06-19T20:00Z'], '2024-06-19T20:00Z'],
    ['a time rather than the day on which it is', ['2024-06-19T18:00Z', '2024-06-19'], '2024-06-19T18:00Z'],
    ['a day rather than its month', ['2024-06', '2024-06-02'], '2024-06-02'],
  ])('%s', (_, written, expected) => {
    expect(latestMoment(written.map(date))?.text).toBe(expected);
    expect(latestMoment(written.toReversed().map(date))?.text).toBe(expected);
  });

  it('in an order that is total', () => {
    const [vague, exact] = [date('2024-01'), date('2024-01-01')];
    expect(Math.sign(compareMoments(vague, exact))).toBe(-Math.sign(compareMoments(exact, vague)));
  });
});
