import { type Attendance, tookPlace } from '../../graph/events/attendance.ts';
import type { Entry } from '../../graph/link/entry.ts';
import { partsOfEvent } from '../../graph/events/event-parts.ts';
import { connectedOfKind, type Graph } from '../../graph/graph.ts';
import { newestDate, type PreciseDate } from '../../model/values/date.ts';
import type { EventStatus } from '../../model/records/event.ts';
import { type ClaimedView, viewClaimed } from './compared-claims.ts';
import { type FollowedView, type SignedView, viewFollowed, viewSigned } from './compared-outcomes.ts';
import { type SaidView, viewSaid } from './compared-words.ts';
import { limit, type Limited, mapLimited } from '../lists/limited.ts';
import { type RoleHolderView, viewRoleHolder } from '../records/parts/record-parts.ts';
import { type DatedView, listDated, type ReferenceView, referTo } from '../lists/reference-view.ts';

/** One event of a series as it stands beside the others. */
export interface ComparedEventView {
  /** Its place in the whole series, counted from 1. */
  readonly number: number;
  readonly event: DatedView;
  /** The newest date among the records shown. */
  readonly asOf?: PreciseDate;
  /** What became of it, where it was not held. */
  readonly status?: EventStatus;
  readonly planned?: OccasionView;
  /** What an event that was not held was later planned for. */
  readonly replanned?: OccasionView;
  /** `undefined` where it was not held. */
  readonly held?: OccasionView;
  /** Days from the planned to the actual beginning, or to that planned later, where both are known to the day. */
  readonly shift?: number;
  readonly attendance: AttendanceView;
  readonly signed: readonly SignedView[];
  readonly said: Limited<SaidView>;
  readonly claimed: Limited<ClaimedView>;
  readonly followed: FollowedView;
  /** What the facts of the event itself rest on: the source by name where there is one. */
  readonly source?: ReferenceView;
  readonly sourceCount: number;
}

/** When and where something was, or was to be. */
export interface OccasionView {
  readonly start?: PreciseDate;
  readonly end?: PreciseDate;
  readonly place?: ReferenceView;
}

interface AttendanceView {
  /** Those who were there; where there is something to set them against, those of them who had been at the earlier event too. */
  readonly present: Limited<RoleHolderView>;
  readonly change?: AttendanceChangeView;
}

interface AttendanceChangeView {
  /** The earlier event, and its place in the series. */
  readonly since: ReferenceView & { readonly number: number };
  readonly joined: Limited<RoleHolderView>;
  /** Those who had been there and are not named again. */
  readonly left: Limited<ReferenceView>;
}

const shown = { people: 24 };

/** What the view of an event needs to know of its series. */
interface SeriesContext {
  /** An event's place in the series, counted from 1. */
  readonly numberOf: (event: Entry<'event'>) => number;
  readonly attendance: Attendance;
  readonly next: Entry<'event'> | undefined;
}

export function viewComparedEvent(graph: Graph, event: Entry<'event'>, context: SeriesContext): ComparedEventView {
  const { status } = event.fields;
  const events = [event, ...partsOfEvent(graph, event)];
  const sources = connectedOfKind(graph, event, 'source');
  const [source] = sources;
  const { present } = context.attendance;
  const signed = viewSigned(graph, event, events);
  const said = viewSaid(graph, event, events, present);
  const claimed = viewClaimed(graph, events);
  const followed = viewFollowed(graph, event, events, context.next);
  const asOf = newestDate([
    ...event.dates,
    ...signed.map(({ date }) => date),
    ...claimed.items.map((claim) => claim.asOf),
    ...said.items.map(({ date }) => date),
    followed.asOf,
  ]);
  return {
    number: context.numberOf(event),
    event: listDated(event),
    ...(asOf && { asOf }),
    ...(status && !tookPlace(event) && { status }),
    ...viewOccasions(event),
    attendance: viewAttendance(event, context),
    signed,
    said,
    claimed,
    followed,
    ...(source && sources.length === 1 && { source: referTo(source) }),
    sourceCount: sources.length,
  };
}

type Occasion = {
  readonly [Name in 'start' | 'end' | 'place']?: Entry<'event'>['fields'][Name] | undefined;
};

type Occasions = Pick<ComparedEventView, 'planned' | 'replanned' | 'held' | 'shift'>;

/** Of an event that was not held, `start` and `place` tell what it was planned for in the end. */
function viewOccasions(event: Entry<'event'>): Occasions {
  const { start, end, place, planned } = event.fields;
  const final = viewOccasion({ start, end, place });
  if (!planned) return tookPlace(event) ? { held: final } : { planned: final };
  const first = viewOccasion(planned);
  const shift = planned.start && daysBetween(planned.start, start);
  const moved = shift === undefined ? {} : { shift };
  if (tookPlace(event)) return { planned: first, held: final, ...moved };
  const same = planned.start?.text === start.text && (place === undefined || planned.place === place);
  return same ? { planned: first } : { planned: first, replanned: final, ...moved };
}

function viewOccasion({ start, end, place }: Occasion): OccasionView {
  return { ...(start && { start }), ...(end && { end }), ...(place && { place: referTo(place) }) };
}

const dayInMilliseconds = 86_400_000;

/** Days from one date to another by the calendars of both; `undefined` where either is vaguer than a day. */
function daysBetween(from: PreciseDate, to: PreciseDate): number | undefined {
  if (from.firstDay !== from.lastDay || to.firstDay !== to.lastDay) return undefined;
  return Math.round((Date.parse(to.firstDay) - Date.parse(from.firstDay)) / dayInMilliseconds);
}

function viewAttendance(event: Entry<'event'>, { attendance, numberOf }: SeriesContext): AttendanceView {
  const { present, joined, left, since } = attendance;
  const holders = (entries: readonly Entry[]): Limited<RoleHolderView> =>
    mapLimited(limit(entries, shown.people), (one) => viewRoleHolder(one, event.fields.start));
  if (!since) return { present: holders(present) };
  const newcomers = new Set(joined);
  return {
    present: holders(present.filter((one) => !newcomers.has(one))),
    change: {
      since: { ...referTo(since), number: numberOf(since) },
      joined: holders(joined),
      left: mapLimited(limit(left, shown.people), referTo),
    },
  };
}
