import { compareTexts } from '../../base/order.ts';
import { bySlug, type Entry, oldestFirst } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import { countsFrom, documentHistory, takeInOrder } from '../../graph/claims/state-on-day.ts';
import { compareDates, type PreciseDate } from '../../model/values/date.ts';
import type { EventStatus } from '../../model/records/event.ts';
import { type ReferenceView, referTo } from '../lists/reference-view.ts';

/** What had happened by a day, what was announced by then, and how far documents had come. */
export interface DayEventsView {
  /** The latest events that had begun, newest first. */
  readonly held: readonly DayEventView[];
  readonly heldBefore: number;
  /** What was still to come, by what was announced of it. */
  readonly ahead: readonly DayPlanView[];
  readonly moreAhead: number;
  /** Documents by the stage they had reached, the latest first. */
  readonly documents: readonly DayDocumentView[];
}

export interface DayEventView extends ReferenceView {
  readonly start: PreciseDate;
  /** Only when it was over. */
  readonly end?: PreciseDate;
  readonly underWay?: true;
  readonly status?: EventStatus;
  readonly place?: ReferenceView;
}

export interface DayPlanView extends ReferenceView {
  readonly start?: PreciseDate;
  readonly end?: PreciseDate;
  readonly place?: ReferenceView;
}

interface DayDocumentView extends ReferenceView {
  readonly stage: string;
  readonly date: PreciseDate;
}

const shown = { held: 8, ahead: 12, documents: 8 };

/** The events by day. Days must be asked for in their order. */
export function eventsByDay(graph: Graph): (day: PreciseDate) => DayEventsView {
  const events = graph.published.event.toSorted(oldestFirst);
  const begun = takeInOrder(events, ({ fields }) => countsFrom(fields.start));
  const announced = announcedPlans(graph, events);
  const reached = takeInOrder(
    // Of one day, in the order of the names of files: a document's own date could come from a later stage.
    graph.published.document
      .toSorted(bySlug)
      .flatMap((document) => documentHistory(document).map((step) => ({ document, step }))),
    ({ step }) => step.day,
  );
  const stages = new Map<Entry, DayDocumentView>();
  let held: readonly Entry<'event'>[] = [];
  let count = 0;
  return (day) => {
    const arrived = begun(day.text);
    count += arrived.length;
    held = [...held, ...arrived].slice(-shown.held);
    for (const { document, step } of reached(day.text)) {
      // Put in anew, so that the latest stand last.
      stages.delete(document);
      stages.set(document, { ...referTo(document), ...step.state });
    }
    const ahead = announced.filter(({ known, begins }) => known <= day.text && day.text < begins);
    return {
      held: held.toReversed().map((event) => viewHeld(event, day)),
      heldBefore: count - held.length,
      ahead: ahead.slice(0, shown.ahead).map(({ plan }) => plan),
      moreAhead: Math.max(0, ahead.length - shown.ahead),
      documents: [...stages.values()].slice(-shown.documents).toReversed(),
    };
  };
}

function viewHeld(event: Entry<'event'>, day: PreciseDate): DayEventView {
  const { start, end, status, place } = event.fields;
  const over = !end || countsFrom(end) <= day.text;
  return {
    ...referTo(event),
    start,
    ...(end && over && { end }),
    ...(!over && { underWay: true }),
    ...(status && status !== 'held' && { status }),
    ...(place && { place: referTo(place) }),
  };
}

interface AnnouncedPlan {
  readonly plan: DayPlanView;
  /** The day from which it was known, and the one on which it was no longer ahead. */
  readonly known: string;
  readonly begins: string;
}

/**
 * The plans on record, in the order of the days planned. A plan is known from the first story about its event, or from the planned day
 * itself; an event that nobody announced is never ahead. Of an event to come only what was planned is shown, not how it went.
 */
function announcedPlans(graph: Graph, events: readonly Entry<'event'>[]): AnnouncedPlan[] {
  const firstStory = firstStories(graph);
  return events
    .flatMap((event): AnnouncedPlan[] => {
      const { start } = event.fields;
      const plan = planOf(event);
      if (!plan) return [];
      const known = [firstStory.get(event), plan.start && countsFrom(plan.start)]
        .filter((day) => day !== undefined)
        .toSorted()[0];
      return known === undefined ? [] : [{ plan, known, begins: countsFrom(start) }];
    })
    .toSorted((a, b) => {
      if (a.plan.start && b.plan.start) return compareDates(a.plan.start, b.plan.start) || byAddress(a, b);
      return Number(b.plan.start !== undefined) - Number(a.plan.start !== undefined) || byAddress(a, b);
    });
}

function byAddress(a: AnnouncedPlan, b: AnnouncedPlan): number {
  return compareTexts(a.plan.href, b.plan.href);
}

/** What was announced of an event; where no plan is kept apart, the date of one that is or was only planned. */
function planOf(event: Entry<'event'>): DayPlanView | undefined {
  const { start, end, place, planned, status } = event.fields;
  const plan = planned ?? (status && status !== 'held' ? { start, end, place } : undefined);
  if (!plan) return undefined;
  return {
    ...referTo(event),
    ...(plan.start && { start: plan.start }),
    ...(plan.end && { end: plan.end }),
    ...(plan.place && { place: referTo(plan.place) }),
  };
}

/** For each event, the day of the first story that is about it. A mere link in a story's text announces nothing. */
function firstStories(graph: Graph): Map<Entry, string> {
  const first = new Map<Entry, string>();
  for (const story of graph.published.story) {
    const day = countsFrom(story.fields.date);
    for (const event of story.fields.events) {
      if (day < (first.get(event) ?? '~')) first.set(event, day);
    }
  }
  return first;
}
