import { type Entry, oldestFirst } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import { dayAfter, lastInstant } from '../../model/values/calendar.ts';
import { isDay } from '../../model/values/date.ts';
import type { EventStatus } from '../../model/records/event.ts';
import { calendarFile } from '../../addresses/feed-files.ts';
import { generatorName } from '../../plan/generator-mark.ts';
import { recordPath } from '../../addresses/paths.ts';
import type { MachinePlanner } from '../../plan/planned-output.ts';
import { property, textProperty } from './calendar-lines.ts';
import type { FeedLanguage } from './feed.ts';
import { lastNewsDate } from '../last-dates.ts';
import { firstSlug, type HomeAddress, homeAddress, pageAddress } from '../whole-address.ts';

/**
 * `calendar.ics` (RFC 5545): every event whose day is known, as precisely as it is. An event known by its month or year only would
 * fill that month or year in a calendar, and is left out.
 */
export function calendarOutput(language: FeedLanguage): MachinePlanner {
  return ({ graph, site }) => {
    const home = homeAddress(site);
    if (home === undefined || site.calendar !== true) return [];
    const text = (): string =>
      [
        property('BEGIN', 'VCALENDAR'),
        property('VERSION', '2.0'),
        textProperty('PRODID', `-//${generatorName}//${site.title}//${site.language.toUpperCase()}`),
        property('CALSCALE', 'GREGORIAN'),
        property('METHOD', 'PUBLISH'),
        textProperty('NAME', site.title),
        textProperty('X-WR-CALNAME', site.title),
        ...graph.published.event
          .filter(({ fields }) => isDay(fields.start))
          .toSorted(oldestFirst)
          .flatMap((event) => calendarEvent(graph, event, home, language)),
        property('END', 'VCALENDAR'),
      ].join('');
    return [{ type: 'text', file: calendarFile, text }];
  };
}

const statuses: Readonly<Record<EventStatus, string>> = {
  planned: 'TENTATIVE',
  held: 'CONFIRMED',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
};

function calendarEvent(graph: Graph, event: Entry<'event'>, home: HomeAddress, language: FeedLanguage): string[] {
  const { status, summary, place } = event.fields;
  const position = place?.fields.coordinates;
  const description = [summary, unsaid(event, language)].filter((part) => part !== undefined).join('\n\n');
  return [
    property('BEGIN', 'VEVENT'),
    textProperty('UID', `event-${firstSlug(event)}@${new URL(home).host}`),
    ...revision(graph, event),
    ...span(event),
    textProperty('SUMMARY', titleOf(event, language)),
    ...(description === '' ? [] : [textProperty('DESCRIPTION', description)]),
    ...(place ? [textProperty('LOCATION', place.name)] : []),
    ...(position ? [property('GEO', `${position.latitude};${position.longitude}`)] : []),
    property('URL', pageAddress(home, recordPath(event))),
    ...(status ? [property('STATUS', statuses[status])] : []),
    property('TRANSP', 'TRANSPARENT'),
    property('END', 'VEVENT'),
  ];
}

/**
 * Which state of an event this is, by which programs know that theirs is older (RFC 5546, 2.1.4 and 2.1.5). An event bears no date of its
 * last change, and its own dates may be moved either way; so the newest date of the news stands for when it was last looked
 * at, which never falls while records are added. `SEQUENCE` must be a whole number, so it has the minutes until then, and beside them the
 * changes of plan that the record itself holds.
 */
function revision(graph: Graph, event: Entry<'event'>): string[] {
  const news = lastNewsDate(graph)?.instant ?? 0;
  const minutes = Math.max(0, Math.floor(news / 60_000));
  return [
    property('DTSTAMP', utc(news)),
    property('LAST-MODIFIED', utc(news)),
    property('SEQUENCE', String(Math.min(minutes * (mostChangesOfPlan + 1) + changesOfPlan(event), largestSequence))),
  ];
}

/** Integers of calendars have 32 bits. */
const largestSequence = 2_147_483_647;

const mostChangesOfPlan = 4;

/** Whether its beginning, its end and its place are others than were planned, and whether it is no longer only planned. */
function changesOfPlan({ written }: Entry<'event'>): number {
  const { start, end, place, planned, status } = written;
  const isSettled = status !== undefined && status !== 'planned';
  const isMoved = [
    [planned?.start?.text, start.text],
    [planned?.end?.text, end?.text],
    [planned?.place, place],
  ].filter(([before, after]) => before !== undefined && before !== after);
  return isMoved.length + (isSettled ? 1 : 0);
}

/** Calendars seldom show a status, so that of an event that does not take place stands in its title. */
function titleOf({ name, fields }: Entry<'event'>, language: FeedLanguage): string {
  const { status } = fields;
  return status === 'cancelled' || status === 'postponed' ? `${language.eventStatus(status)}: ${name}` : name;
}

/** From when to when: moments in UTC where both are known, else whole days, whose end is the day after the last one. */
function span({ fields }: Entry<'event'>): string[] {
  const { start, end } = fields;
  if (start.precision === 'time' && (!end || end.precision === 'time')) {
    const ends = end !== undefined && end.instant > start.instant;
    return [property('DTSTART', utc(start.instant)), ...(ends ? [property('DTEND', utc(end.instant))] : [])];
  }
  const last = end && isDay(end) && end.lastDay > start.firstDay ? end.lastDay : start.firstDay;
  const after = dayAfter(last, 1);
  return [
    property('DTSTART;VALUE=DATE', compact(start.firstDay)),
    ...(after === undefined ? [] : [property('DTEND;VALUE=DATE', compact(after))]),
  ];
}

/** The dates in words, where the calendar's own form had to say less than is known: a time beside a day, an end without a day. */
function unsaid({ fields }: Entry<'event'>, language: FeedLanguage): string | undefined {
  const { start, end } = fields;
  const said = !end || (start.precision === end.precision && isDay(end));
  return said ? undefined : language.writeSpan(start, end);
}

function utc(instant: number): string {
  const moment = new Date(Math.min(instant, lastInstant)).toISOString();
  return `${moment.slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function compact(calendarDay: string): string {
  return calendarDay.replaceAll('-', '');
}
