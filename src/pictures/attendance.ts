import { tenth } from './round.ts';
import { letterSize, lineHeight } from './shape.ts';
import { textWidth, wrap } from './text-width.ts';

/** One row: who, in words, and the indexes of the columns at which they were present. */
export interface AttendanceRow {
  readonly text: string;
  readonly at: readonly number[];
}

/** Dots where somebody was present, joined down each column. */
export interface Attendance {
  readonly height: number;
  readonly columns: readonly {
    readonly x: number;
    readonly top: number;
    readonly bottom: number;
    /** The year, where another begins. */
    readonly year?: string;
    readonly yearY: number;
  }[];
  readonly rows: readonly {
    readonly y: number;
    readonly lines: readonly string[];
    readonly textY: number;
    readonly at: readonly boolean[];
    readonly count: number;
  }[];
  /** Foot of the columns' numbers. */
  readonly numbersY: number;
}

const labelWidth = 186;
const firstColumn = 202;
const lastColumn = 450;
const widestGap = 48;
const line = letterSize * lineHeight;

/** Draws who was present where. `years` are those of the columns, in order. */
export function drawAttendance(rows: readonly AttendanceRow[], years: readonly string[]): Attendance {
  const gap = Math.min(widestGap, (lastColumn - firstColumn) / Math.max(1, years.length - 1));
  const xs = years.map((_, index) => tenth(firstColumn + index * gap));
  const heads = placeYears(years, xs);
  let y = 2 * line + 12;
  const drawn = rows.map(({ text, at }) => {
    const lines = wrap(text, labelWidth, letterSize, 3);
    const tall = Math.max(28, lines.length * line + 8);
    const middle = y + tall / 2;
    y += tall;
    const textY = tenth(middle - ((lines.length - 1) * line) / 2);
    return { y: tenth(middle), lines, textY, at: years.map((_, index) => at.includes(index)), count: at.length };
  });
  return {
    height: Math.ceil(y + line + 4),
    numbersY: tenth(y + letterSize),
    rows: drawn,
    columns: xs.map((x, index) => {
      const there = drawn.filter(({ at }) => at[index]).map((row) => row.y);
      return { x, top: Math.min(...there), bottom: Math.max(...there), yearY: line, ...heads[index] };
    }),
  };
}

/** The years above the columns where they begin; one that would run into the one before stands a line higher or lower. */
function placeYears(years: readonly string[], xs: readonly number[]): { year?: string; yearY: number }[] {
  const ends = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  return years.map((year, index) => {
    const x = xs[index] ?? 0;
    if (year === years[index - 1]) return { yearY: 0 };
    const half = textWidth(year, letterSize) / 2;
    const level = x - half > (ends[0] ?? 0) ? 0 : x - half > (ends[1] ?? 0) ? 1 : undefined;
    if (level === undefined) return { yearY: 0 };
    ends[level] = x + half + 2;
    return { year, yearY: tenth(level === 0 ? 2 * line : line) };
  });
}
