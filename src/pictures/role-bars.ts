import type { PreciseDate } from '../model/values/date.ts';
import { dayNumber, markedYears } from './calendar.ts';
import { tenth } from './round.ts';
import { letterSize, lineHeight, pictureWidth } from './shape.ts';
import { textWidth, wrap } from './text-width.ts';

/** A role as it is to be shown. */
export interface DatedRole {
  readonly title: string;
  /** When it was held, in words. */
  readonly dates: string;
  readonly from?: PreciseDate | undefined;
  readonly to?: PreciseDate | undefined;
}

/** Bars over one axis of time. */
export interface RoleBars {
  readonly height: number;
  readonly bars: readonly RoleBar[];
  readonly years: readonly { readonly x: number; readonly text: string }[];
  /** Where moments are marked, and how far up their lines reach. */
  readonly moments: readonly number[];
  readonly axis: number;
}

export interface RoleBar {
  readonly lines: readonly string[];
  readonly dates: string;
  /** Foot of the first line of words. */
  readonly y: number;
  readonly top: number;
  /** What is certain. */
  readonly solid: Stretch;
  /** What the dates leave open at either end, because they name a month or a year only. */
  readonly vague: readonly Stretch[];
  /** Ends that are not known: the bar runs out there. */
  readonly open: { readonly start: boolean; readonly end: boolean };
}

interface Stretch {
  readonly x: number;
  readonly width: number;
}

const barHeight = 9;
/** Half of a year's number, which stands below the middle of its mark. */
const edge = Math.ceil(textWidth('2000', letterSize) / 2);
const lines = letterSize * lineHeight;

/**
 * Draws roles as bars, one below the other, on an axis that ends at the newest day known. Roles of which no date is known have no bar;
 * with fewer than two bars there is no picture.
 */
export function drawRoleBars(
  roles: readonly DatedRole[],
  moments: readonly PreciseDate[],
  newest: PreciseDate | undefined,
): RoleBars | undefined {
  const dated = roles.filter(({ from, to }) => from ?? to);
  if (dated.length < 2) return undefined;
  const days = [...dated.flatMap(({ from, to }) => [from, to]), ...moments, newest].flatMap((date) =>
    date ? [dayNumber(date.firstDay), dayNumber(date.lastDay)] : [],
  );
  const [first, last] = [Math.min(...days), Math.max(...days)];
  // A role with no known start reaches a little beyond all that is dated, so that its end can be seen.
  const lead = dated.some(({ from }) => !from) ? Math.max(30, (last - first) * 0.2) : 0;
  const place = (day: number): number =>
    tenth(edge + ((day - first + lead) / Math.max(1, last - first + lead)) * (pictureWidth - 2 * edge));
  let y = 0;
  const bars = dated.map((role): RoleBar => {
    const words = wrap(role.title, pictureWidth, letterSize, 2);
    const top = y + (words.length + 1) * lines + 4;
    const bar = {
      lines: words,
      dates: role.dates,
      y: tenth(y + letterSize),
      top: tenth(top),
      ...stretches(role, place),
    };
    y = top + barHeight + 18;
    return bar;
  });
  return {
    height: Math.ceil(y + lines + 2),
    bars,
    years: markedYears(first - lead, last, 6).map(({ year, day }) => ({ x: place(day), text: String(year) })),
    moments: [...new Set(moments.map(({ firstDay }) => place(dayNumber(firstDay))))],
    axis: tenth(y - 4),
  };
}

function stretches({ from, to }: DatedRole, place: (day: number) => number): Pick<RoleBar, 'solid' | 'vague' | 'open'> {
  const start = from ? place(dayNumber(from.firstDay)) : edge;
  const end = to ? place(dayNumber(to.lastDay)) : pictureWidth - edge;
  const surely = Math.min(end, from ? place(dayNumber(from.lastDay)) : start);
  const until = Math.max(surely, to ? place(dayNumber(to.firstDay)) : end);
  const vague = [stretch(start, surely), stretch(until, end)].filter(({ width }) => width >= 1);
  return { solid: stretch(surely, until), vague, open: { start: !from, end: !to } };
}

function stretch(from: number, to: number): Stretch {
  return { x: from, width: tenth(Math.max(0, to - from)) };
}
