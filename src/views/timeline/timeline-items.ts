import { compareTexts } from '../../base/order.ts';
import type { Entry } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import { compareDates, parseDate, type PreciseDate } from '../../model/values/date.ts';
import type { EventStatus } from '../../model/records/event.ts';
import type { ClockView } from '../records/parts/clocks.ts';
import { viewClocks } from '../records/event-view.ts';
import { type DatedView, listDated, type ReferenceView, referTo } from '../lists/reference-view.ts';

/** One entry of the timeline: an event, a plan for one, a stage of a document, or a story. */
export type TimelineItemView = EventItemView | PlannedItemView | StageItemView | StoryItemView;

interface Timed {
  /** The time, where one is known, and what other clocks showed. */
  readonly time?: PreciseDate;
  readonly clocks?: readonly ClockView[];
}

interface EventItemView extends DatedView, Timed {
  readonly type: 'event';
  /** Where it took longer than the day it stands under. */
  readonly until?: PreciseDate;
  readonly status?: EventStatus;
  readonly place?: ReferenceView;
  /** What had been planned otherwise. */
  readonly plan?: { readonly start?: PreciseDate; readonly end?: PreciseDate; readonly place?: ReferenceView };
}

interface PlannedItemView extends DatedView, Timed {
  readonly type: 'planned';
  readonly until?: PreciseDate;
  readonly place?: ReferenceView;
  /** When it was held after all, or what else became of it. */
  readonly outcome: { readonly start: PreciseDate; readonly status?: EventStatus };
}

interface StageItemView extends DatedView {
  readonly type: 'stage';
  readonly stage: string;
}

interface StoryItemView extends DatedView {
  readonly type: 'story';
  readonly time?: PreciseDate;
}

/** An entry, its date, the calendar day that it stands under, and the record it comes from. */
export interface TimelineItem {
  readonly date: PreciseDate;
  readonly day: PreciseDate;
  readonly view: TimelineItemView;
  readonly entry: Entry;
}

const rank = { planned: 0, event: 1, stage: 2, story: 3 };

/** Every dated entry of the site, the oldest first; of one day what was planned, what happened, what was signed, what was written. */
export function timelineItems(graph: Graph): TimelineItem[] {
  return [...eventItems(graph), ...stageItems(graph), ...storyItems(graph)].toSorted(
    (a, b) =>
      compareDates(a.day, b.day) ||
      rank[a.view.type] - rank[b.view.type] ||
      compareDates(a.date, b.date) ||
      compareTexts(a.entry.slug, b.entry.slug),
  );
}

function itemOf(entry: Entry, date: PreciseDate, view: TimelineItemView): TimelineItem {
  return { date, day: dayOf(date), view, entry };
}

/** The calendar day of a time; a vaguer date as it is. */
function dayOf(date: PreciseDate): PreciseDate {
  const day = date.precision === 'time' ? parseDate(date.firstDay) : date;
  return typeof day === 'object' ? day : date;
}

function eventItems(graph: Graph): TimelineItem[] {
  return graph.published.event.flatMap((event) => {
    const { start, end, planned, place, status } = event.fields;
    const held = placeView(place);
    const expected = placeView(planned?.place);
    const plan = {
      ...(planned?.start && planned.start.text !== start.text && { start: planned.start }),
      ...(planned?.start && planned.start.text !== start.text && planned.end && { end: planned.end }),
      ...(expected.place && expected.place.href !== held.place?.href && expected),
    };
    const items = [
      itemOf(event, start, {
        ...listDated(event),
        type: 'event',
        ...timed(graph, start, end, place),
        ...lasting(start, end),
        ...(status && { status }),
        ...held,
        ...(Object.keys(plan).length > 0 && { plan }),
      }),
    ];
    if (planned?.start && planned.start.text !== start.text) {
      items.push(
        itemOf(event, planned.start, {
          ...listDated(event),
          type: 'planned',
          ...timed(graph, planned.start, planned.end, planned.place),
          ...lasting(planned.start, planned.end),
          ...expected,
          outcome: { start, ...(status && { status }) },
        }),
      );
    }
    return items;
  });
}

function timed(
  graph: Graph,
  start: PreciseDate,
  end: PreciseDate | undefined,
  place: Entry<'place'> | undefined,
): Timed {
  return start.precision === 'time' ? { time: start, ...viewClocks(graph, start, end, place) } : {};
}

/** An end is told apart from the day only where it adds something to it. */
function lasting(start: PreciseDate, end: PreciseDate | undefined): { until?: PreciseDate } {
  return end && end.text !== start.text && (start.precision === 'time' || end.lastDay !== start.lastDay)
    ? { until: end }
    : {};
}

function placeView(place: Entry<'place'> | undefined): { place?: ReferenceView } {
  return place ? { place: referTo(place) } : {};
}

function stageItems(graph: Graph): TimelineItem[] {
  return graph.published.document.flatMap((document) =>
    document.fields.stages.map(({ stage, date }) =>
      itemOf(document, date, { ...listDated(document), type: 'stage', stage }),
    ),
  );
}

function storyItems(graph: Graph): TimelineItem[] {
  return graph.published.story.map((story) => {
    const { date } = story.fields;
    const time = date.precision === 'time' ? { time: date } : {};
    return itemOf(story, date, { ...listDated(story), type: 'story', ...time });
  });
}
