import { describe, expect, it, test } from 'vitest';
import { drawAttendance } from '../../src/pictures/attendance.ts';
import { drawBalanceBars } from '../../src/pictures/balance-bars.ts';
import { dayNumber, markedYears } from '../../src/pictures/calendar.ts';
import { drawFigureDots } from '../../src/pictures/figure-dots.ts';
import { drawLanes } from '../../src/pictures/lanes.ts';
import { drawRoleBars } from '../../src/pictures/role-bars.ts';
import { drawStageLine } from '../../src/pictures/stage-line.ts';
import { letterSize, pictureWidth } from '../../src/pictures/shape.ts';
import { textWidth } from '../../src/pictures/text-width.ts';
import { tenth } from '../../src/pictures/round.ts';
import { date } from '../support/site.ts';

test.each([
  [1.25, 1.3],
  [-0.04, 0],
  [2, 2],
])('%d is written %d', (value, expected) => {
  expect(Object.is(tenth(value), expected)).toBe(true);
});

describe('marked years', () => {
  it.each<[string, string, readonly number[]]>([
    ['2019-05-01', '2022-02-01', [2020, 2021, 2022]],
    ['1948-01-01', '2025-01-01', [1960, 1980, 2000, 2020]],
    ['2024-05-01', '2024-06-01', []],
    ['9998-05-01', '9999-12-31', [9999]],
    ['0001-01-01', '9999-12-31', [2000, 4000, 6000, 8000]],
  ])('from %s to %s', (first, last, expected) => {
    expect(markedYears(dayNumber(first), dayNumber(last), 6).map(({ year }) => year)).toEqual(expected);
  });
});

describe('roles', () => {
  const role = (from?: string, to?: string) => ({
    title: 'Minister',
    dates: '',
    from: from ? date(from) : undefined,
    to: to ? date(to) : undefined,
  });

  it.each<[string, readonly ReturnType<typeof role>[]]>([
    ['none has dates', [role(), role()]],
    ['only one has dates', [role('2020'), role()]],
  ])('are not drawn where %s', (_, roles) => {
    expect(drawRoleBars(roles, [], date('2024'))).toBeUndefined();
  });

  it('are bars from day to day, one after the other', () => {
    const drawn = drawRoleBars([role('2020-01-01', '2021-12-31'), role('2022-01-01', '2023-12-31')], [], undefined);
    const [first, second] = drawn?.bars ?? [];
    expect(first).toMatchObject({ solid: { x: 22 }, vague: [], open: { start: false, end: false } });
    expect(second?.solid.x).toBeGreaterThan((first?.solid.x ?? 0) + (first?.solid.width ?? 0) - 1);
    expect(drawn?.years.map(({ text }) => text)).toEqual(['2020', '2021', '2022', '2023']);
  });

  it('tell what is not known: an end that is open, and days that a month leaves open', () => {
    const drawn = drawRoleBars([role(undefined, '2024-05'), role('2024-05')], [date('2023-07-25')], date('2025-06-17'));
    const [first, second] = drawn?.bars ?? [];
    expect(first?.open).toEqual({ start: true, end: false });
    expect(second?.open).toEqual({ start: false, end: true });
    expect([first?.vague.length, second?.vague.length]).toEqual([1, 1]);
    expect(drawn?.moments).toHaveLength(1);
  });

  it('are drawn on one day and without any other date as well', () => {
    expect(drawRoleBars([role('2024-05-01', '2024-05-01'), role('2024-05-01')], [], undefined)?.bars).toHaveLength(2);
  });
});

describe('stages', () => {
  const stage = (what: string, ...at: number[]) => ({ when: '2024', what, at });

  it('are not drawn where there are fewer than three', () => {
    expect(drawStageLine([stage('signed'), stage('in force')], [])).toBeUndefined();
  });

  it('stand on the lines of those who took them', () => {
    const drawn = drawStageLine(
      [stage('signed', 0, 1), stage('ratified', 0), stage('in force', 0, 1)],
      ['Tarvia', 'Osmere'],
    );
    expect(drawn?.lanes.map(({ name, x }) => [name, x])).toEqual([
      ['Tarvia', 10],
      ['Osmere', 40],
    ]);
    expect(drawn?.steps.map(({ xs }) => xs)).toEqual([[10, 40], [10], [10, 40]]);
  });

  it('stand on one line where no sides are known, and one below the other', () => {
    const drawn = drawStageLine(
      [stage('signed'), stage('ratified by a chamber with a very long name that goes on and on'), stage('in force')],
      [],
    );
    expect(drawn?.lanes).toMatchObject([{ x: 10 }]);
    const ys = drawn?.steps.map(({ y }) => y) ?? [];
    expect(ys).toEqual(ys.toSorted((a, b) => a - b));
    expect(drawn?.height).toBeGreaterThan(ys.at(-1) ?? 0);
  });
});

describe('attendance', () => {
  it('joins those who were there, and writes each year once', () => {
    const rows = [
      { text: 'Ann', at: [0, 1, 2] },
      { text: 'Ben', at: [0] },
      { text: 'Cem', at: [1, 2] },
    ];
    const { columns, rows: drawn } = drawAttendance(rows, ['2023', '2023', '2024']);
    expect(columns.map(({ year }) => year)).toEqual(['2023', undefined, '2024']);
    expect(drawn.map(({ at, count }) => [at, count])).toEqual([
      [[true, true, true], 3],
      [[true, false, false], 1],
      [[false, true, true], 2],
    ]);
    expect(columns[0]).toMatchObject({ top: drawn[0]?.y, bottom: drawn[1]?.y });
  });

  it('keeps twelve columns of twelve years within the picture, their names on two lines', () => {
    const years = Array.from({ length: 12 }, (_, index) => String(2010 + index));
    const { columns } = drawAttendance([{ text: 'Ann', at: years.map((_, index) => index) }], years);
    expect(columns.every(({ x, year }) => x <= 450 && year !== undefined)).toBe(true);
    expect(new Set(columns.map(({ yearY }) => yearY)).size).toBe(2);
  });
});

describe('the balance', () => {
  it('has bars on one scale, and leaves out what never was', () => {
    const { rows } = drawBalanceBars(
      [
        { text: 'Confirmed', counts: [0, 5] },
        { text: 'Denied', counts: [0, 0] },
        { text: 'Disputed', counts: [10, 20] },
      ],
      2,
    );
    expect(rows.map(({ lines, bars }) => [lines.join(' '), bars.map(({ height }) => height)])).toEqual([
      ['Confirmed', [0, 11]],
      ['Disputed', [22, 44]],
    ]);
  });

  it('shows one among thousands', () => {
    const { rows } = drawBalanceBars([{ text: 'Denied', counts: [1, 5000] }], 2);
    expect(rows[0]?.bars[0]?.height).toBe(3);
  });
});

describe('figures as dots', () => {
  const figure = (amount: string, from: number, to = from, open = false) => ({
    label: 'Ann, 2023',
    amount,
    from,
    to,
    open,
  });

  it('stand on one scale that begins at nothing', () => {
    const { rows } = drawFigureDots([figure('0', 0), figure('50', 50), figure('100', 100)]);
    const [none = 0, half = 0, all = 0] = rows.map(({ to }) => to);
    expect(half).toBeCloseTo((none + all) / 2, 0);
    expect(all).toBeLessThanOrEqual(pictureWidth);
  });

  it.each([
    ['a dot', figure('about 5', 5), false, true],
    ['a range', figure('3 to 5', 3, 5), false, false],
    ['a lower bound', figure('at least 5', 5, 5, true), true, true],
  ])('%s', (_, one, goesOn, isDot) => {
    const [row] = drawFigureDots([one]).rows;
    expect(row?.beyond !== undefined).toBe(goesOn);
    expect(row?.from === row?.to).toBe(isDot);
  });

  it.each([1, 30, 60, 100])('words stay within the picture: %i of 100', (amount) => {
    const { rows, height } = drawFigureDots([
      figure('at least 100 of them', 100, 100, true),
      figure(`exactly ${amount}`, amount),
    ]);
    for (const { amountX, anchor, amount: words, y } of rows) {
      const width = textWidth(words, letterSize);
      const start = anchor === 'start' ? amountX : amountX - width;
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start + width).toBeLessThanOrEqual(pictureWidth);
      expect(y).toBeLessThan(height);
    }
  });

  it('all being nothing are drawn as well', () => {
    expect(drawFigureDots([figure('0', 0), figure('0', 0)]).rows.map(({ to }) => to)).toEqual([6, 6]);
  });
});

describe('lanes over the years', () => {
  const mark = (text: string, label?: string) => ({ date: date(text), label, shape: 'dot' as const });
  const lane = (...marks: readonly ReturnType<typeof mark>[]) => ({ title: 'Lane', marks, ticks: [] });

  it('stand on one axis', () => {
    const { lanes, years } = drawLanes([lane(mark('2019-01-01'), mark('2023-01-01')), lane(mark('2021-01-01'))]);
    const [first, second] = lanes.map(({ marks }) => marks.map(({ x }) => x));
    expect(second?.[0]).toBeCloseTo(((first?.[0] ?? 0) + (first?.[1] ?? 0)) / 2, 0);
    expect(years.map(({ text }) => text)).toEqual(['2019', '2020', '2021', '2022', '2023']);
  });

  it.each([
    ['labels that would overlap stand below one another', ['Vladivostok', 'Vostochny', 'Pyongyang'], 3],
    ['what fits nowhere is left to the table', ['Vladivostok', 'Vostochny', 'Pyongyang', 'Beijing'], 3],
  ])('%s', (_, names, shown) => {
    const { lanes } = drawLanes([
      lane(...names.map((name, index) => mark(`2024-01-0${index + 1}`, name)), mark('2000')),
    ]);
    const labels = lanes[0]?.labels ?? [];
    expect(labels).toHaveLength(shown);
    expect(new Set(labels.map(({ y }) => y)).size).toBe(shown);
    for (const { x, text, anchor } of labels) {
      const width = textWidth(text, letterSize);
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(pictureWidth);
    }
  });

  it('marks that cannot be told apart are drawn once', () => {
    const days = Array.from({ length: 28 }, (_, index) => mark(`2024-01-${String(index + 1).padStart(2, '0')}`));
    expect(drawLanes([lane(mark('1990'), ...days)]).lanes[0]?.marks).toHaveLength(2);
  });

  it('of a single moment are drawn as well', () => {
    expect(drawLanes([lane(mark('2024-05-01', 'A'))]).lanes[0]?.marks).toHaveLength(1);
  });
});
