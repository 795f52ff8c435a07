import { compareAttendance } from '../../graph/events/attendance.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Series } from '../../graph/events/series.ts';
import { newestDate, type PreciseDate } from '../../model/values/date.ts';
import { type ComparedEventView, viewComparedEvent } from './compared-event-view.ts';
import { cutIntoPages, type PagePart } from '../lists/list-pages.ts';
import { comparePath, type SitePath, sitePath } from '../../addresses/paths.ts';
import { type DatedView, listDated } from '../lists/reference-view.ts';

/** The events of a series side by side, or some of them where they are many. */
export interface CompareView extends PagePart {
  readonly type: 'compare';
  readonly name: string;
  readonly asOf?: PreciseDate;
  /** In the order of their dates. */
  readonly events: readonly ComparedEventView[];
}

/** Events on a full part of a long series. The newest part holds fewer than two of these. */
const eventsPerPart = 8;

/** The pages of every series. */
export function viewComparisons(graph: Graph): CompareView[] {
  return graph.series.flatMap((series) => viewComparison(graph, series));
}

function viewComparison(graph: Graph, { slug, name, events }: Series): CompareView[] {
  const attendances = compareAttendance(graph, events);
  const numbers = new Map(events.map((event, index) => [event, index + 1]));
  const compared = attendances.map(({ event, ...attendance }, index) =>
    viewComparedEvent(graph, event, {
      numberOf: (one) => numbers.get(one) ?? 0,
      attendance,
      next: events[index + 1],
    }),
  );
  const pathOf = (part: number): SitePath => sitePath('compare', slug, `part-${part}`);
  return cutIntoPages(compared.toReversed(), eventsPerPart, comparePath(slug), pathOf).map(({ items, at }) => {
    const asOf = newestDate(items.map((event) => event.asOf));
    return { type: 'compare', ...at, name, ...(asOf && { asOf }), events: items.toReversed() };
  });
}

/** Every series that can be compared, or some of them where they are many. */
export interface CompareIndexView extends PagePart {
  readonly type: 'compare-index';
  readonly asOf?: PreciseDate;
  /** The series that began last comes first. */
  readonly series: readonly SeriesListedView[];
}

interface SeriesListedView {
  readonly name: string;
  readonly href: SitePath;
  readonly count: number;
  readonly first: DatedView;
  /** `undefined` where the first is the only one. */
  readonly last?: DatedView;
}

const seriesPerPart = 100;

/** The list of series; no page where there is no series. */
export function viewCompareIndexes(graph: Graph): CompareIndexView[] {
  if (graph.series.length === 0) return [];
  const listed = graph.series.toReversed().flatMap(listSeries);
  const pathOf = (part: number): SitePath => sitePath('compare', `page-${part}`);
  return cutIntoPages(listed, seriesPerPart, sitePath('compare'), pathOf).map(({ items, at }) => {
    const asOf = newestDate(items.map(({ first, last }) => (last ?? first).date));
    return { type: 'compare-index', ...at, ...(asOf && { asOf }), series: items };
  });
}

function listSeries({ slug, name, events }: Series): SeriesListedView[] {
  const [first] = events;
  const last = events.at(-1);
  if (!first || !last) return [];
  return [
    {
      name,
      href: comparePath(slug),
      count: events.length,
      first: listDated(first),
      ...(last !== first && { last: listDated(last) }),
    },
  ];
}
