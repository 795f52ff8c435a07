import { describe, expect, it } from 'vitest';
import { densityOf } from '../../src/pages/timeline-density.ts';
import { date } from '../support/site.ts';

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

  it('counts each of many years', () => {
    const years = Array.from({ length: 30 }, (_, index) => String(1996 + index));
    expect(density(...years)?.split(', ')).toHaveLength(30);
  });
});
