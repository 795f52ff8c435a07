import type { Entry } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { compareDates, newestDate, parseDate, type PreciseDate } from '../model/date.ts';
import type { EventStatus } from '../model/event.ts';
import { groupInOrder } from './group.ts';
import { sitePath, type SitePath } from './paths.ts';
import { type DatedView, listDated, type ReferenceView, referTo } from './reference-view.ts';

/** What happened when. One page, or a page a year where there is too much for one. */
export interface TimelineView {
  readonly type: 'timeline';
  readonly path: SitePath;
  readonly asOf?: PreciseDate;
  /** The year shown, where years have pages of their own. */
  readonly year?: string;
  /** Years that have a page of their own. */
  readonly years: readonly { readonly year: string; readonly href: SitePath }[];
  readonly days: readonly TimelineDayView[];
}

/** A day, or a month or year that is all we know. */
export interface TimelineDayView {
  readonly date: PreciseDate;
  readonly items: readonly TimelineItemView[];
}

export type TimelineItemView =
  | (DatedView & {
      readonly type: 'event' | 'planned' | 'story';
      readonly time?: PreciseDate;
      readonly status?: EventStatus;
      readonly place?: ReferenceView;
    })
  | (DatedView & { readonly type: 'stage'; readonly stage: string });

interface Dated {
  readonly date: PreciseDate;
  readonly item: TimelineItemView;
}

const mostOnOnePage = 250;

export function viewTimelines(graph: Graph): TimelineView[] {
  const all = [...eventItems(graph), ...stageItems(graph), ...storyItems(graph)].toSorted(
    (a, b) =>
      compareDates(dayOf(a.date), dayOf(b.date)) ||
      rank[a.item.type] - rank[b.item.type] ||
      compareDates(a.date, b.date),
  );
  const path = sitePath('timeline');
  if (all.length <= mostOnOnePage) return [viewTimeline(path, all, [])];
  const byYear = groupInOrder(all, ({ date }) => date.text.slice(0, 4));
  const years = [...byYear.keys()].map((year) => ({ year, href: sitePath('timeline', year) }));
  const newest = [...byYear].at(-1)?.[1] ?? [];
  return [
    viewTimeline(path, newest, years),
    ...[...byYear].map(([year, items]) => ({ ...viewTimeline(sitePath('timeline', year), items, years), year })),
  ];
}

const rank = { planned: 0, event: 1, stage: 2, story: 3 };

function viewTimeline(path: SitePath, items: readonly Dated[], years: TimelineView['years']): TimelineView {
  const asOf = newestDate(items.map(({ date }) => date));
  const days = groupInOrder(items, ({ date }) => dayOf(date).text);
  return {
    type: 'timeline',
    path,
    years,
    ...(asOf && { asOf }),
    days: [...days.values()].flatMap((group) => {
      const [first] = group;
      return first ? [{ date: dayOf(first.date), items: group.map(({ item }) => item) }] : [];
    }),
  };
}

/** The calendar day of a time; a vaguer date as it is. */
function dayOf(date: PreciseDate): PreciseDate {
  const day = date.precision === 'time' ? parseDate(date.firstDay) : date;
  return typeof day === 'object' ? day : date;
}

function eventItems(graph: Graph): Dated[] {
  return graph.published.event.flatMap((event) => {
    const { start, planned, place, status } = event.record.fields;
    const items: Dated[] = [
      {
        date: start,
        item: { type: 'event', ...(status && { status }), ...timed(event, start), ...placeView(graph, event, place) },
      },
    ];
    if (planned?.start && planned.start.text !== start.text) {
      items.push({
        date: planned.start,
        item: { type: 'planned', ...timed(event, planned.start), ...placeView(graph, event, planned.place) },
      });
    }
    return items;
  });
}

function timed(entry: Entry, date: PreciseDate): DatedView & { time?: PreciseDate } {
  return { ...listDated(entry), ...(date.precision === 'time' && { time: date }) };
}

function placeView(graph: Graph, event: Entry, reference: string | undefined): { place?: ReferenceView } {
  const place = reference === undefined ? undefined : graph.follow(event, reference);
  return place ? { place: referTo(place) } : {};
}

function stageItems(graph: Graph): Dated[] {
  return graph.published.document.flatMap((document) =>
    document.record.fields.stages.map(({ stage, date }) => ({
      date,
      item: { ...listDated(document), type: 'stage', stage } as const,
    })),
  );
}

function storyItems(graph: Graph): Dated[] {
  return graph.published.story.map((story) => ({
    date: story.record.fields.date,
    item: { type: 'story', ...timed(story, story.record.fields.date) },
  }));
}
