import { newestDate, parseDate, type PreciseDate } from '../../model/values/date.ts';
import { groupInOrder } from '../../base/group.ts';
import { type SitePath, sitePath } from '../../addresses/paths.ts';
import type { ReferenceView } from '../lists/reference-view.ts';
import type { LanesView } from './lanes-view.ts';
import { type DensityView, densityOf } from './timeline-density.ts';
import type { TimelineItem, TimelineItemView } from './timeline-items.ts';

/** What happened when. One page, or a page a year, or a month of a very full year, where there is too much for one. */
export interface TimelineView {
  readonly type: 'timeline';
  readonly path: SitePath;
  readonly asOf?: PreciseDate;
  /** What the timeline is narrowed to; without it, it holds everything. */
  readonly filter?: TimelineFilterView;
  /** The other ways to narrow it. */
  readonly kinds: readonly KindLink[];
  /** The lists of people and events with timelines of their own, and the ones with the most entries; on the whole timeline alone. */
  readonly narrower: readonly NarrowerView[];
  /** The year or month shown, where it has a page of its own. */
  readonly period?: PreciseDate;
  /** Years that have a page of their own, and months of this year that have. */
  readonly years: readonly PeriodLink[];
  readonly months: readonly PeriodLink[];
  readonly density?: DensityView;
  /** The story in lanes over the years; on the first page of the whole timeline alone. */
  readonly lanes?: LanesView;
  readonly days: readonly TimelineDayView[];
}

/** Kinds of entries that have a timeline of their own: what was held, what was only planned, stages of documents, stories. */
export type TimelineKind = 'held' | 'planned' | 'stages' | 'stories';

type TimelineFilterView =
  | { readonly type: 'kind'; readonly kind: TimelineKind; readonly href: SitePath }
  | {
      readonly type: 'record';
      readonly record: ReferenceView;
      readonly href: SitePath;
      /** Whether there are so many stories that they are left to the record's own page. */
      readonly withoutStories: boolean;
    };

export interface KindLink {
  readonly kind: TimelineKind;
  readonly href: SitePath;
}

export interface NarrowerView {
  readonly of: 'person' | 'event';
  readonly href: SitePath;
  readonly most: readonly { readonly name: string; readonly href: SitePath }[];
}

interface PeriodLink {
  readonly period: PreciseDate;
  readonly href: SitePath;
}

/** A day, or a month or year that is all we know. */
export interface TimelineDayView {
  readonly date: PreciseDate;
  readonly items: readonly TimelineItemView[];
}

/** What the pages of one timeline have in common. */
export interface TimelineScope {
  /** The parts of the address of its first page. */
  readonly at: readonly string[];
  readonly filter?: TimelineFilterView;
  readonly kinds: readonly KindLink[];
  /** What its first page shows besides. */
  readonly narrower: readonly NarrowerView[];
  readonly lanes?: LanesView | undefined;
}

/** Entries that one page holds, and that the page of a year holds before its months get pages of their own. */
export const mostOnOnePage = 250;
const mostInYear = 400;

/** The pages of a timeline, from entries in their order. */
export function viewTimeline(scope: TimelineScope, items: readonly TimelineItem[]): TimelineView[] {
  const first = sitePath(...scope.at);
  const density = densityOf(items.map(({ date }) => date));
  const whole = {
    narrower: scope.narrower,
    ...(density && { density }),
    ...(scope.lanes && { lanes: scope.lanes }),
  };
  if (items.length <= mostOnOnePage) return [{ ...viewPart(scope, first, items), ...whole }];
  const years = [...groupInOrder(items, ({ date }) => date.text.slice(0, 4))].map(([year, ofYear]) => {
    return yearPages(scope, year, ofYear);
  });
  const links = years.flatMap(([page]) => (page?.period ? [{ period: page.period, href: page.path }] : []));
  const newest = years.at(-1)?.findLast(({ days }) => days.length > 0);
  return [
    { ...viewPart(scope, first, []), ...(newest && newestPart(newest)), ...whole, years: links },
    ...years.flat().map((page) => ({ ...page, years: links })),
  ];
}

/** What the first page shows of the newest part. */
function newestPart({ days, asOf, months }: TimelineView): Partial<TimelineView> {
  return { days, months, ...(asOf && { asOf }) };
}

/** The page of a year; with a page a month after it where the year is very full. */
function yearPages(scope: TimelineScope, year: string, items: readonly TimelineItem[]): TimelineView[] {
  const path = sitePath(...scope.at, year);
  const density = densityOf(items.map(({ date }) => date));
  const shared = density ? { density } : {};
  if (items.length <= mostInYear) return [{ ...viewPart(scope, path, items, year), ...shared }];
  const byMonth = groupInOrder(
    items.filter(({ date }) => date.precision !== 'year'),
    ({ date }) => date.text.slice(0, 7),
  );
  const pages = [...byMonth].map(([month, ofMonth]) => viewPart(scope, sitePath(...scope.at, month), ofMonth, month));
  const months = pages.flatMap(({ period, path: href }) => (period ? [{ period, href }] : []));
  const vague = items.filter(({ date }) => date.precision === 'year');
  return [{ ...viewPart(scope, path, vague, year), ...shared, months }, ...pages.map((page) => ({ ...page, months }))];
}

function viewPart(
  { filter, kinds }: TimelineScope,
  path: SitePath,
  items: readonly TimelineItem[],
  periodText?: string,
): TimelineView {
  const asOf = newestDate(items.map(({ date }) => date));
  const period = periodText === undefined ? undefined : parseDate(periodText);
  const days = groupInOrder(items, ({ day }) => day.text);
  return {
    type: 'timeline',
    path,
    ...(filter && { filter }),
    kinds,
    narrower: [],
    years: [],
    months: [],
    ...(asOf && { asOf }),
    ...(typeof period === 'object' && { period }),
    days: [...days.values()].flatMap((group) => {
      const [one] = group;
      return one ? [{ date: one.day, items: group.map(({ view }) => view) }] : [];
    }),
  };
}
