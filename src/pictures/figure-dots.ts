import { tenth } from './round.ts';
import { letterSize, lineHeight, pictureWidth } from './shape.ts';
import { textWidth, wrap } from './text-width.ts';

/** A figure with what stands at it: from where to where it reaches, and whether it may be more. */
export interface Figure {
  readonly label: string;
  readonly amount: string;
  readonly from: number;
  readonly to: number;
  /** Whether it was given as a lower bound. */
  readonly open: boolean;
}

/** Figures on one scale that begins at nothing, one below the other. */
export interface FigureDots {
  readonly height: number;
  readonly rows: readonly {
    readonly lines: readonly string[];
    readonly labelY: number;
    /** The height at which the figure stands. */
    readonly y: number;
    readonly from: number;
    readonly to: number;
    /** Where the line ends that says “or more”. */
    readonly beyond?: number;
    readonly amount: string;
    readonly amountX: number;
    readonly anchor: 'start' | 'end';
  }[];
}

const line = letterSize * lineHeight;
const radius = 6;
const gap = 10;
const arrow = 26;
/** What tall letters need above the first line. */
const margin = 4;

/** Draws figures as dots, ranges as bars, lower bounds with a line that goes on. */
export function drawFigureDots(figures: readonly Figure[]): FigureDots {
  const largest = Math.max(1, ...figures.map(({ to }) => to));
  const right = pictureWidth - radius - arrow;
  const xOf = (amount: number): number => tenth(radius + (amount / largest) * (right - radius));
  let y = margin;
  const rows = figures.map(({ label, amount, from, to, open }) => {
    const lines = wrap(label, pictureWidth - 4, letterSize, 2);
    const labelY = tenth(y + letterSize);
    const middle = tenth(labelY + (lines.length - 1) * line + 18);
    y = tenth(middle + 20);
    const end = xOf(to) + (open ? arrow : radius);
    const width = textWidth(amount, letterSize);
    const fits = end + gap + width <= pictureWidth;
    return {
      lines,
      labelY,
      y: middle,
      from: xOf(from),
      to: xOf(to),
      ...(open && { beyond: tenth(xOf(to) + arrow) }),
      amount,
      amountX: tenth(fits ? end + gap : xOf(from) - radius - gap),
      anchor: fits ? ('start' as const) : ('end' as const),
    };
  });
  return { height: Math.ceil(y), rows };
}
