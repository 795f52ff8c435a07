import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDates,
  newestDate,
  parseDate,
  type PreciseDate,
  spanHolds,
  surelyBefore,
} from '../../../src/model/values/date.ts';

function date(text: string): PreciseDate {
  const parsed = parseDate(text);
  if (typeof parsed === 'string') throw new Error(`${text} is no date: ${parsed}`);
  return parsed;
}

describe('a date is as precise as it is written', () => {
  it.each([
    ['2023', 'year', '2023-01-01', '2023-12-31', '2023-01-01T00:00:00.000Z'],
    ['2023-09', 'month', '2023-09-01', '2023-09-30', '2023-09-01T00:00:00.000Z'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29', '2024-02-01T00:00:00.000Z'],
    ['2023-09-13', 'day', '2023-09-13', '2023-09-13', '2023-09-13T00:00:00.000Z'],
    ['2023-09-13T13:00+09:00', 'time', '2023-09-13', '2023-09-13', '2023-09-13T04:00:00.000Z'],
    ['2023-09-13T13:00:30Z', 'time', '2023-09-13', '2023-09-13', '2023-09-13T13:00:30.000Z'],
    ['2023-09-13T13:00:30.5Z', 'time', '2023-09-13', '2023-09-13', '2023-09-13T13:00:30.500Z'],
    ['0001', 'year', '0001-01-01', '0001-12-31', '0001-01-01T00:00:00.000Z'],
  ])('%s is a %s', (text, precision, firstDay, lastDay, instant) => {
    expect(parseDate(text)).toEqual({ text, precision, firstDay, lastDay, instant: Date.parse(instant) });
  });

  it('keeps the calendar day of its own zone', () => {
    expect(date('2024-06-19T01:00+09:00').firstDay).toBe('2024-06-19');
    expect(date('2024-06-18T23:30-10:00').firstDay).toBe('2024-06-18');
  });
});

describe('leap days', () => {
  it.each(['2024-02-29', '2000-02-29', '2400-02-29'])('%s exists', (text) => {
    expect(date(text).firstDay).toBe(text);
  });

  it.each(['2023-02-29', '2024-02-30', '1900-02-29', '2100-02-29'])('%s does not exist', (text) => {
    expect(parseDate(text)).toBe('impossible');
  });
});

describe('what the calendar or the clock does not have is impossible', () => {
  it.each([
    '0000',
    '2024-00',
    '2024-13',
    '2024-06-00',
    '2024-06-31',
    '2024-06-19T24:30+09:00',
    '2024-06-19T25:00Z',
    '2024-06-19T18:60Z',
    '2024-06-19T18:00:60Z',
    '2024-06-19T18:00+14:01',
    '2024-06-19T18:00-12:30',
    '2024-06-19T18:00+09:60',
    '2024-06-19T18:00+99:00',
  ])('%s', (text) => {
    expect(parseDate(text)).toBe('impossible');
  });
});

describe('midnight is written 00:00 of the day that begins', () => {
  it.each(['2024-06-19T24:00Z', '2024-06-19T24:00+09:00', '2024-12-31T24:00:00Z'])('%s', (text) => {
    expect(parseDate(text)).toBe('impossible');
  });
});

describe('a time without a zone is refused', () => {
  it.each(['2024-06-19T18:00', '2024-06-19T18:00:00', '2024-06-19T24:30'])('%s', (text) => {
    expect(parseDate(text)).toBe('no-zone');
  });
});

describe('what is not written as a date is refused', () => {
  it.each([
    '',
    ' 2024',
    '2024\n',
    '24',
    '12:30',
    '20240619',
    '2024-6-19',
    '2024-06-1',
    '2024/06/19',
    '19.06.2024',
    '19 June 2024',
    'June 2024',
    'today',
    '2024-06-19 18:00',
    '2024-06-19 18:00+09:00',
    '2024-06-19T18',
    '2024-06-19T18+09:00',
    '2024-06-19T18:00+09',
    '2024-06-19T18:00+0900',
    '2024-06-19T18:00 +09:00',
    '2024-06-19t18:00z',
    '2024-06-19T18:00KST',
    '2024-06-19T18:00[Asia/Seoul]',
    '2024-06-19T18:00:00.1234Z',
    '2024-W25-3',
    '2024-171',
    '+2024',
    '-2024',
    '12024',
    '２０２４',
    '1718787600',
  ])('%j', (text) => {
    expect(parseDate(text)).toBe('form');
  });
});

describe('order', () => {
  it.each([
    ['2023', '2024'],
    ['2023', '2023-01'],
    ['2023-01', '2023-01-01'],
    ['2023-01-01', '2023-01-01T00:00Z'],
    ['2024-06-19T08:00Z', '2024-06-19T18:00+09:00'],
    ['2024-06-18T23:00-10:00', '2024-06-19T01:00+09:00'],
  ])('%s comes before %s', (earlier, later) => {
    expect(compareDates(date(earlier), date(later))).toBeLessThan(0);
    expect(compareDates(date(later), date(earlier))).toBeGreaterThan(0);
  });

  const anyDate = fc
    .record({
      day: fc.date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }),
      form: fc.constantFrom(4, 7, 10, 16),
      zone: fc.constantFrom('Z', '+09:00', '-05:00'),
    })
    .map(({ day, form, zone }) => date(day.toISOString().slice(0, form) + (form === 16 ? zone : '')));

  it('is total: it is the same both ways round and runs through', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('a day lies within what its month and year can mean', () => {
    fc.assert(
      fc.property(anyDate, ({ firstDay, lastDay }) => {
        const month = date(firstDay.slice(0, 7));
        const year = date(firstDay.slice(0, 4));
        expect(year.firstDay <= month.firstDay && month.firstDay <= firstDay).toBe(true);
        expect(firstDay <= lastDay).toBe(true);
        expect(firstDay <= month.lastDay && month.lastDay <= year.lastDay).toBe(true);
      }),
    );
  });
});

describe('an end is surely before its start', () => {
  it.each([
    ['2023', '2024', true],
    ['2024-06-18', '2024-06-19', true],
    ['2024-06-19T09:00+09:00', '2024-06-19T01:00Z', true],
    ['2024-06-19', '2024-06-19', false],
    ['2024', '2024-06-19', false],
    ['2024-06-19', '2024', false],
    ['2024-06', '2024-06-19T18:00Z', false],
    ['2024-06-19T18:00Z', '2024-06-19', false],
    ['2024-06-19T01:00+09:00', '2024-06-18T16:00Z', false],
  ])('end %s, start %s: %s', (end, start, expected) => {
    expect(surelyBefore(date(end), date(start))).toBe(expected);
  });

  it('judges a span within one day by the clock, whatever the zones', () => {
    expect(surelyBefore(date('2024-06-18T23:00Z'), date('2024-06-19T06:00+09:00'))).toBe(false);
  });
});

describe('the newest of some dates', () => {
  it.each([
    [[], undefined],
    [[undefined], undefined],
    [['2024-06-19', undefined, '2023'], '2024-06-19'],
    [['2024-06-19T18:00Z', '2024-06-19'], '2024-06-19T18:00Z'],
  ])('%j', (texts, newest) => {
    expect(newestDate(texts.map((text) => text && date(text)).map((one) => one || undefined))?.text).toBe(newest);
  });
});

describe('a span can hold a date', () => {
  it.each([
    ['2023', '2024', '2023-09-13', true],
    ['2023-09-14', undefined, '2023-09-13', false],
    ['2023-09-14', undefined, '2023-09', true],
    [undefined, '2023-09', '2023-09-30', true],
    [undefined, '2023-09', '2023-10-01', false],
    [undefined, undefined, '1948', true],
    ['2023-09-13', '2023-09-13', '2023-09-13T23:00+09:00', true],
  ])('from %s to %s: %s is %s', (from, to, text, held) => {
    expect(spanHolds(from ? date(from) : undefined, to ? date(to) : undefined, date(text))).toBe(held);
  });
});
