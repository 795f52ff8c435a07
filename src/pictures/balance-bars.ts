import { tenth } from './round.ts';
import { letterSize, lineHeight, pictureWidth } from './shape.ts';
import { wrap } from './text-width.ts';

/** One row of bars: what is counted, and how many in each period. */
export interface CountedRow {
  readonly text: string;
  readonly counts: readonly number[];
}

/** Rows of bars on one scale, one row above the other. */
export interface BalanceBars {
  readonly height: number;
  readonly left: number;
  readonly rows: readonly {
    readonly lines: readonly string[];
    readonly textY: number;
    /** The line the bars stand on. */
    readonly base: number;
    readonly bars: readonly {
      readonly x: number;
      readonly width: number;
      readonly height: number;
      readonly middle: number;
      /** The upper end of the bar, and the foot of the number above it. */
      readonly top: number;
      readonly countY: number;
      readonly count: number;
    }[];
  }[];
  /** Middles of the periods, and the foot of their names. */
  readonly periods: readonly number[];
  readonly periodsY: number;
}

const left = 146;
const tallest = 44;
const lowest = 3;
const line = letterSize * lineHeight;

/** Draws counts as bars with their numbers above; rows without any count are left out. */
export function drawBalanceBars(rows: readonly CountedRow[], periods: number): BalanceBars {
  const counted = rows.filter(({ counts }) => counts.some((count) => count > 0));
  const largest = Math.max(1, ...counted.flatMap(({ counts }) => counts));
  const step = (pictureWidth - left) / Math.max(1, periods);
  const width = tenth(Math.min(26, step * 0.6));
  const middles = Array.from({ length: periods }, (_, index) => tenth(left + (index + 0.5) * step));
  let y = 0;
  const drawn = counted.map(({ text, counts }) => {
    const tall = Math.max(lowest, (Math.max(...counts) / largest) * tallest);
    const base = tenth(y + line + tall + 8);
    y = tenth(base + 8);
    const lines = wrap(text, left - 10, letterSize, 2);
    return {
      lines,
      textY: tenth(base - 3 - (lines.length - 1) * line),
      base,
      bars: counts.map((count, index) => {
        const middle = middles[index] ?? 0;
        const height = count === 0 ? 0 : tenth(Math.max(lowest, (count / largest) * tallest));
        const [top, countY] = [tenth(base - height), tenth(base - height - 4)];
        return { x: tenth(middle - width / 2), width, height, middle, top, countY, count };
      }),
    };
  });
  return {
    height: Math.ceil(y + 2 * line + 4),
    left,
    rows: drawn,
    periods: middles,
    periodsY: tenth(y + letterSize + 4),
  };
}
