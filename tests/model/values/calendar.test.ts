import { describe, expect, it } from 'vitest';
import { dayAfter, periodsBetween } from '../../../src/model/values/calendar.ts';

describe('the periods between two', () => {
  it.each<['year' | 'month', string, string, readonly string[]]>([
    ['year', '2023', '2025', ['2023', '2024', '2025']],
    ['year', '2024', '2024', ['2024']],
    ['year', '9998', '9999', ['9998', '9999']],
    ['year', '0001', '0003', ['0001', '0002', '0003']],
    ['month', '2023-11', '2024-02', ['2023-11', '2023-12', '2024-01', '2024-02']],
    ['month', '9999-11', '9999-12', ['9999-11', '9999-12']],
    ['month', '0001-01', '0001-02', ['0001-01', '0001-02']],
    ['year', '2025', '2023', []],
    ['year', 'year', '2023', []],
    ['month', '2025-01', '2024-12', []],
  ])('by %s from %s to %s', (unit, first, last, expected) => {
    expect(periodsBetween(first, last, unit)).toEqual(expected);
  });

  it.each<['year' | 'month', string, string, number]>([
    ['year', '0001', '9999', 9_999],
    ['month', '0001-01', '9999-12', 119_988],
  ])('by %s from %s to %s end with the calendar', (unit, first, last, count) => {
    const periods = periodsBetween(first, last, unit);
    expect([periods.length, periods[0], periods.at(-1)]).toEqual([count, first, last]);
  });
});

describe('the day after', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-12-31', 2, '2025-01-02'],
    ['0001-01-01', 1, '0001-01-02'],
    ['9999-12-30', 1, '9999-12-31'],
    ['9999-12-30', 2, undefined],
    ['9999-12-31', 1, undefined],
  ])('%s and %d', (day, days, expected) => {
    expect(dayAfter(day, days)).toBe(expected);
  });
});
