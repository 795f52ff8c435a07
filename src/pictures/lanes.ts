import type { PreciseDate } from '../model/values/date.ts';
import { dayNumber, markedYears } from './calendar.ts';
import { tenth } from './round.ts';
import { letterSize, lineHeight, pictureWidth } from './shape.ts';
import { textWidth } from './text-width.ts';

/** A lane as it is to be drawn: marks with what stands at them, and moments that are only ticks. */
export interface Lane {
  readonly title: string;
  readonly marks: readonly {
    readonly date: PreciseDate;
    readonly label?: string | undefined;
    readonly shape: 'dot' | 'diamond';
  }[];
  readonly ticks: readonly { readonly date: PreciseDate; readonly open: boolean }[];
}

/** Lanes over one axis of time, one below the other. */
export interface Lanes {
  readonly height: number;
  readonly lanes: readonly {
    readonly title: string;
    readonly titleY: number;
    readonly y: number;
    readonly marks: readonly { readonly x: number; readonly shape: 'dot' | 'diamond' }[];
    readonly ticks: readonly { readonly x: number; readonly open: boolean }[];
    readonly labels: readonly {
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly anchor: 'start' | 'middle' | 'end';
      /** From its mark down to it, where others stand between. */
      readonly stem?: readonly [x: number, from: number, to: number];
    }[];
  }[];
  readonly years: readonly { readonly x: number; readonly text: string }[];
  /** Where the lines of years begin and end, and the foot of their numbers. */
  readonly top: number;
  readonly bottom: number;
  readonly yearsY: number;
}

const line = letterSize * lineHeight;
const edge = Math.ceil(textWidth('2000', letterSize) / 2);
const gap = 8;
/** What letters need that reach beyond their place at either side. */
const side = 2;
/** What tall letters need above the first line. */
const margin = 4;
/** Rows of labels below a lane; what fits into none of them is left to the table. */
const mostRows = 3;

/** Draws lanes over the years in which anything of theirs is dated. Marks that would stand on one another are drawn once. */
export function drawLanes(lanes: readonly Lane[]): Lanes {
  const days = lanes.flatMap(({ marks, ticks }) => [...marks, ...ticks].map(({ date }) => dayNumber(date.firstDay)));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const xOf = ({ firstDay }: PreciseDate): number =>
    tenth(edge + ((dayNumber(firstDay) - first) / Math.max(1, last - first)) * (pictureWidth - 2 * edge));
  let y = margin;
  const drawn = lanes.map((lane) => {
    const titleY = tenth(y + letterSize);
    const middle = tenth(titleY + 18);
    const { labels, rows } = placeLabels(lane, xOf, middle);
    y = tenth(middle + 10 + rows * line + 14);
    return {
      title: lane.title,
      titleY,
      y: middle,
      marks: apart(
        lane.marks.map(({ date, shape }) => ({ x: xOf(date), shape })),
        3,
      ),
      ticks: apart(
        lane.ticks.map(({ date, open }) => ({ x: xOf(date), open })),
        2,
      ),
      labels,
    };
  });
  const years = markedYears(first, last, 7).map(({ year, day }) => ({
    x: tenth(edge + ((day - first) / Math.max(1, last - first)) * (pictureWidth - 2 * edge)),
    text: String(year),
  }));
  return { height: Math.ceil(y + line), lanes: drawn, years, top: 0, bottom: y, yearsY: tenth(y + letterSize - 2) };
}

/** One of those that stand within a distance of each other. */
function apart<Item extends { readonly x: number }>(items: readonly Item[], distance: number): Item[] {
  let before = Number.NEGATIVE_INFINITY;
  return items
    .toSorted((a, b) => a.x - b.x)
    .filter(({ x }) => {
      const isApart = x - before >= distance;
      if (isApart) before = x;
      return isApart;
    });
}

/** Puts each label into the first row in which it overlaps none before it. */
function placeLabels(
  { marks }: Lane,
  xOf: (date: PreciseDate) => number,
  middle: number,
): { labels: Lanes['lanes'][number]['labels']; rows: number } {
  const taken: { readonly row: number; readonly left: number; readonly right: number }[] = [];
  const labels = marks.flatMap(({ date, label }) => {
    if (label === undefined) return [];
    const at = xOf(date);
    const width = textWidth(label, letterSize);
    const anchor = at - width / 2 < side ? 'start' : at + width / 2 > pictureWidth - side ? 'end' : 'middle';
    const x = anchor === 'start' ? side : anchor === 'end' ? pictureWidth - side : at;
    const left = anchor === 'start' ? side : anchor === 'end' ? pictureWidth - side - width : at - width / 2;
    const isFree = (row: number): boolean =>
      taken.every((other) => other.row !== row || left > other.right + gap || left + width < other.left - gap);
    const row = Array.from({ length: mostRows }, (_, index) => index).find(isFree);
    if (row === undefined || width > pictureWidth - 2 * side) return [];
    taken.push({ row, left, right: left + width });
    const y = tenth(middle + 10 + letterSize + row * line);
    return [
      {
        text: label,
        x: tenth(x),
        y,
        anchor,
        ...(row > 0 && { stem: [at, middle + 8, tenth(y - letterSize)] as const }),
      } as const,
    ];
  });
  return { labels, rows: Math.max(0, ...taken.map(({ row }) => row + 1)) };
}
