import type { Graph } from '../../graph/graph.ts';
import { mostNewsDays, newsDays } from '../../graph/news-days.ts';
import { isDay, type PreciseDate } from '../../model/values/date.ts';
import { type DayEventsView, eventsByDay } from './day-events.ts';
import { type DayLedgerView, ledgerByDay } from './day-ledger.ts';
import { type DayNewsView, newsByDay } from './day-news.ts';
import { groupInOrder } from '../../base/group.ts';
import { sitePath, type SitePath } from '../../addresses/paths.ts';

/** How things stood at the end of a day, reconstructed from the records as they read today. */
export interface AsOfView {
  readonly type: 'as-of';
  readonly path: SitePath;
  readonly day: PreciseDate;
  /** All that the records dated up to the day say. No record dated later has a part in it. */
  readonly state: DayState;
  /** The days with news before and after: the one thing on the page that a later story can change. */
  readonly previous?: DayLink;
  readonly next?: DayLink;
}

interface DayState extends DayNewsView, DayEventsView, DayLedgerView {}

interface DayLink {
  readonly href: SitePath;
  readonly day: PreciseDate;
}

/** The days that can be looked back on, newest first, by year and month. */
export interface AsOfIndexView {
  readonly type: 'as-of-index';
  readonly path: SitePath;
  readonly asOf?: PreciseDate;
  /** Whether there were more days with news than are kept. */
  readonly cut: boolean;
  readonly years: readonly {
    readonly year: string;
    readonly months: readonly { readonly month: string; readonly days: readonly DayHeadline[] }[];
  }[];
}

export interface DayHeadline extends DayLink {
  /** The newest story of the day, and how many there were besides. */
  readonly headline?: string;
  readonly others: number;
}

/** Where the state of a story's day stands; `undefined` for a date that is no day, or too long ago. */
export type DayPageOf = (date: PreciseDate) => SitePath | undefined;

export interface AsOfPages {
  readonly pageOf: DayPageOf;
  views(): (AsOfView | AsOfIndexView)[];
}

/** The pages of days, worked out in one passage through the records; none where site.yaml does not ask for them. */
export function planAsOf(graph: Graph): AsOfPages {
  if (!graph.settings['as-of']) return { pageOf: () => undefined, views: () => [] };
  const all = newsDays(graph);
  const days = all.slice(-mostNewsDays);
  const kept = new Set(days.map(({ text }) => text));
  return {
    pageOf: (date) => (isDay(date) && kept.has(date.firstDay) ? dayPath(date.firstDay) : undefined),
    views: () => {
      const views = viewDays(graph, days);
      return [viewIndex(views, all.length > days.length), ...views];
    },
  };
}

function dayPath(day: string): SitePath {
  return sitePath('as-of', day);
}

function linkTo(day: PreciseDate): DayLink {
  return { href: dayPath(day.text), day };
}

function viewDays(graph: Graph, days: readonly PreciseDate[]): AsOfView[] {
  const newsOn = newsByDay(graph);
  const eventsOn = eventsByDay(graph);
  const ledgerOn = ledgerByDay(graph);
  return days.map((day, at) => {
    const previous = at > 0 ? days[at - 1] : undefined;
    const next = days[at + 1];
    return {
      type: 'as-of',
      path: dayPath(day.text),
      day,
      state: { ...newsOn(day), ...eventsOn(day), ...ledgerOn(day) },
      ...(previous && { previous: linkTo(previous) }),
      ...(next && { next: linkTo(next) }),
    };
  });
}

function viewIndex(oldestFirst: readonly AsOfView[], cut: boolean): AsOfIndexView {
  const views = oldestFirst.toReversed();
  const [newest] = views;
  const byYear = groupInOrder(views, ({ day }) => day.text.slice(0, 4));
  return {
    type: 'as-of-index',
    path: sitePath('as-of'),
    ...(newest && { asOf: newest.day }),
    cut,
    years: [...byYear].map(([year, ofYear]) => ({
      year,
      months: [...groupInOrder(ofYear, ({ day }) => day.text.slice(0, 7))].map(([month, ofMonth]) => ({
        month,
        days: ofMonth.map(viewHeadline),
      })),
    })),
  };
}

function viewHeadline({ day, state }: AsOfView): DayHeadline {
  const [first] = state.news;
  const others = state.news.length + state.moreNews - 1;
  return { ...linkTo(day), ...(first && { headline: first.name }), others: Math.max(0, others) };
}
