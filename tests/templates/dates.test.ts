import { afterEach, describe, expect, test, vi } from 'vitest';
import { datesIn } from '../../templates/dates.ts';
import { date } from './views.ts';

describe('a date is written exactly as precisely as it is known', () => {
  test.each([
    ['en', '2023', '2023'],
    ['en', '2023-09', 'September 2023'],
    ['en', '2024-06-18', '18 June 2024'],
    ['en', '2024-06-19T13:00+09:00', '19 June 2024, 13:00 (UTC+9)'],
    ['en', '2024-06-19T00:05Z', '19 June 2024, 00:05 (UTC)'],
    ['en', '2024-06-19T23:59+00:00', '19 June 2024, 23:59 (UTC)'],
    ['en', '2024-06-19T08:15-03:30', '19 June 2024, 08:15 (UTC−3:30)'],
    ['en', '0988-06-19', '19 June 988'],
    ['en-US', '2024-06-18', 'June 18, 2024'],
    ['de', '2024-06-18', '18. Juni 2024'],
    ['fr', '2023-09', 'septembre 2023'],
    ['ru', '2024-06-18', '18 июня 2024 г.'],
    ['ko', '2024-06-18', '2024년 6월 18일'],
    ['fa', '2024', '۲۰۲۴'],
    ['th', '2024-06-18', '18 มิถุนายน 2024'],
    ['xx', '2024-06-18', '18 June 2024'],
    ['en-12', '2024-06-18', '18 June 2024'],
  ])('%s: %s is “%s”', (language, text, written) => {
    expect(datesIn(language).write(date(text))).toBe(written);
  });

  test('the day of a time is the day there, and its time stands apart', () => {
    const early = date('2024-06-19T02:22+09:00');
    expect(datesIn('en').writeDay(early)).toBe('19 June 2024');
    expect(datesIn('en').writeTime(early)).toBe('02:22 (UTC+9)');
    expect(datesIn('en').writeTime(date('2024-06-19'))).toBeUndefined();
  });
});

describe('a span names once what both ends share', () => {
  test.each([
    ['en', '2023-09-10', '2023-09-18', '10–18 September 2023'],
    ['en', '2023-09', '2024-06', 'September 2023 – June 2024'],
    ['en', '2023-08', '2023-09', 'August–September 2023'],
    ['en', '2024-06-30', '2024-07-02', '30 June – 2 July 2024'],
    ['en', '2023', '2025', '2023–2025'],
    ['en', '2024-06-19T13:00+09:00', '2024-06-19T15:30+09:00', '19 June 2024, 13:00–15:30 (UTC+9)'],
    [
      'en',
      '2024-06-19T13:00+09:00',
      '2024-06-19T15:30+03:00',
      '19 June 2024, 13:00 (UTC+9) – 19 June 2024, 15:30 (UTC+3)',
    ],
    ['en', '2023', '2023-09-18', '2023 – 18 September 2023'],
    ['ko', '2023-09-10', '2023-09-18', '2023년 9월 10일~18일'],
  ])('%s: %s to %s is “%s”', (language, from, to, written) => {
    const span = datesIn(language).writeSpan(date(from), date(to));
    expect(`${span.from}${span.between}${span.to}`).toBe(written);
  });
});

describe('the machine has no say', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test.each(['Pacific/Kiritimati', 'America/Anchorage', 'Asia/Pyongyang'])('in %s', async (machineZone) => {
    process.env['TZ'] = machineZone;
    vi.resetModules();
    const { datesIn: datesHere } = await import('../../templates/dates.ts');
    expect(datesHere('en').write(date('2024-06-19T23:30+09:00'))).toBe('19 June 2024, 23:30 (UTC+9)');
    expect(datesHere('en').write(date('2024-01-01'))).toBe('1 January 2024');
    expect(datesHere('en').write(date('2024'))).toBe('2024');
  });
});
