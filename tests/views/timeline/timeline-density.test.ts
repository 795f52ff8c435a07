import { describe, expect, it } from 'vitest';
import { densityOf } from '../../../src/views/timeline/timeline-density.ts';
import { date } from '../../support/site.ts';

/** `2019: 4, 2020: 0` and so on. */
function density(...texts: readonly string[]): string | undefined {
  const found = densityOf(texts.toSorted().map(date));
  return found && `${found.unit} ${found.bars.map(({ date: { text }, count }) => `${text}: ${count}`).join(', ')}`;
}

const times = (text: string, count: number): string[] => Array.from({ length: count }, () => text);

describe('how full the years are', () => {
  it('is shown by year from the first to the last, empty ones too', () => {
    expect(density(...times('2019', 5), '2022-04', '2023-01-02', '2023-01-02T03:04Z')).toBe(
      'year 2019: 5, 2020: 0, 2021: 0, 2022: 1, 2023: 2',
    );
  });

  it('is shown by month where there are few years; a year that is all we know belongs to none', () => {
    expect(density(...times('2023-11', 4), '2023', '2024-01-05', '2024-02', '2024-02-03')).toBe(
      'month 2023-11: 4, 2023-12: 0, 2024-01: 1, 2024-02: 2',
    );
  });

  it.each<[string, readonly string[]]>([
    ['nothing', []],
    ['few entries', ['2019', '2020', '2021', '2022', '2023']],
    ['one month', times('2024-05-06', 20)],
    ['one year of which no month is known', times('2024', 20)],
  ])('is not shown for %s', (_, texts) => {
    expect(density(...texts)).toBeUndefined();
  });

  it.each<[string, readonly string[], string]>([
    ['the last year', [...times('9998', 4), ...times('9999', 4)], 'month none'],
    ['the last months', [...times('9999-11', 4), ...times('9999-12-31', 4)], 'month 9999-11: 4, 9999-12: 4'],
    ['the last years', [...times('9995', 4), ...times('9999', 4)], 'year 9995: 4, 9996: 0, 9997: 0, 9998: 0, 9999: 4'],
    ['the first months', [...times('0001-01', 4), ...times('0001-02', 4)], 'month 0001-01: 4, 0001-02: 4'],
  ])('ends with %s of the calendar', (_, texts, expected) => {
    expect(density(...texts) ?? 'month none').toBe(expected);
  });

  it.each<[string, readonly string[]]>([
    ['an event far ahead', [...times('2024-06-19', 9), '9999-12-31']],
    ['an event long ago', ['0024', ...times('2024-06-19', 9)]],
    ['the whole calendar', [...times('0001', 5), ...times('9999', 5)]],
    ['a few centuries', [...times('1700', 5), ...times('2024', 5)]],
  ])('is not shown over %s, where no bar could be seen', (_, texts) => {
    expect(density(...texts)).toBeUndefined();
  });

  it('counts each of many years', () => {
    const years = Array.from({ length: 30 }, (_, index) => String(1996 + index));
    expect(density(...years)?.split(', ')).toHaveLength(30);
  });
});
