import { dayAfter } from '../../model/values/calendar.ts';
import { type PreciseDate, surelyBefore } from '../../model/values/date.ts';
import { type Entry, oldestFirst } from '../link/entry.ts';
import type { Graph } from '../graph.ts';

/** The last day, or time, of an event. */
export function endOf(event: Entry<'event'>): PreciseDate {
  return event.fields.end ?? event.fields.start;
}

/** Stories about any of some events, the oldest first. One that lists its events is about those alone; any other about all it links to. */
export function storiesAbout(graph: Graph, events: readonly Entry<'event'>[]): Entry<'story'>[] {
  const stories = new Set<Entry<'story'>>();
  for (const event of events) {
    for (const { from } of graph.mentionsOf(event)) {
      if (from.kind === 'story' && isAbout(from, event)) stories.add(from);
    }
  }
  return [...stories].toSorted(oldestFirst);
}

function isAbout({ fields, written }: Entry<'story'>, event: Entry<'event'>): boolean {
  return written.events.length === 0 || fields.events.includes(event);
}

/** Days after an event in which a story still reports it rather than what came of it. */
const daysOfReporting = 2;

/** Whether a story was written while an event went on, or in the two days after it. */
export function reports(story: Entry<'story'>, event: Entry<'event'>): boolean {
  const { date } = story.fields;
  if (surelyBefore(date, event.fields.start)) return false;
  const last = dayAfter(endOf(event).lastDay, daysOfReporting);
  return last === undefined || date.firstDay <= last;
}

/** Whether a date lies wholly within the days of an event, so that what it dates belongs to the event for certain. */
export function duringEvent(date: PreciseDate, event: Entry<'event'>): boolean {
  return event.fields.start.firstDay <= date.firstDay && date.lastDay <= endOf(event).lastDay;
}
