import type { Entry } from '../../graph/link/entry.ts';
import { partsOf } from '../../graph/events/event-parts.ts';
import { connectedOfKind, type Graph } from '../../graph/graph.ts';
import type { PreciseDate } from '../../model/values/date.ts';
import type { EventStatus } from '../../model/records/event.ts';
import { type EventKnowledge, viewEventKnowledge } from '../ledger/knowledge-view.ts';
import { comparePath, type OutputPath, type SitePath } from '../../addresses/paths.ts';
import { sincePathOf } from '../compare/since-view.ts';
import { type ClockView, clocksOf } from './parts/clocks.ts';
import { type MapView, viewMapOfEvent } from './parts/map-view.ts';
import { type RecordParts, type RoleHolderView, viewParts, viewRoleHolder } from './parts/record-parts.ts';
import { list, type ListedView, type ReferenceView, referTo } from '../lists/reference-view.ts';

export interface EventView extends RecordParts {
  readonly type: 'event';
  readonly start: PreciseDate;
  readonly end?: PreciseDate;
  readonly status?: EventStatus;
  /** The same times on other clocks. */
  readonly clocks?: readonly ClockView[];
  readonly place?: PlaceOfEventView;
  readonly planned?: {
    readonly start?: PreciseDate;
    readonly end?: PreciseDate;
    readonly clocks?: readonly ClockView[];
    readonly place?: ReferenceView;
  };
  readonly participants: readonly RoleHolderView[];
  readonly documents: readonly ReferenceView[];
  readonly partOf?: ReferenceView;
  readonly parts: readonly ListedView[];
  /** What is known, disputed and not known of it, by the claims about it and those that its stories cite. */
  readonly knowledge?: EventKnowledge;
  readonly series?: {
    readonly name: string;
    /** Where its events stand side by side. */
    readonly compare: SitePath;
    readonly previous?: ListedView;
    readonly next?: ListedView;
  };
  readonly map?: MapView;
  /** What has changed since, where it is an event of a series. */
  readonly since?: SitePath;
  /** What stands for the page where a link to it is shared. */
  readonly picture?: OutputPath;
}

interface PlaceOfEventView extends ReferenceView {
  readonly zone?: string;
}

export function viewEvent(graph: Graph, event: Entry<'event'>, stories: readonly Entry<'story'>[]): EventView {
  const { start, end, status, place, planned, participants } = event.fields;
  const whole = event.fields['part-of'];
  const series = viewSeries(graph, event);
  const common = viewParts(graph, event);
  const knowledge = viewEventKnowledge(graph, event, stories);
  const parts = partsOf(graph, event);
  const since = sincePathOf(graph, event);
  const map = viewMapOfEvent(graph, event, parts);
  return {
    type: 'event',
    ...common,
    ...(knowledge && { knowledge }),
    start,
    ...(end && { end }),
    ...(status && { status }),
    ...viewClocks(graph, start, end, place),
    ...(place && { place: viewPlaceOf(place) }),
    ...(planned && {
      planned: {
        ...(planned.start && { start: planned.start }),
        ...(planned.end && { end: planned.end }),
        ...viewClocks(graph, planned.start, planned.end, planned.place),
        ...(planned.place && { place: referTo(planned.place) }),
      },
    }),
    participants: participants.map((one) => viewRoleHolder(one, start)),
    documents: connectedOfKind(graph, event, 'document').map(referTo),
    ...(whole && { partOf: referTo(whole) }),
    parts: parts.map(list),
    ...(map && { map }),
    ...(series && { series }),
    ...(since && { since }),
  };
}

/** The clocks of the place, where a time is not written by them, of the zones that site.yaml names, and of UTC. */
export function viewClocks(
  { settings }: Graph,
  start: PreciseDate | undefined,
  end: PreciseDate | undefined,
  place: Entry<'place'> | undefined,
): { clocks?: readonly ClockView[] } {
  if (start?.precision !== 'time') return {};
  const own = place?.fields.zone;
  const clocks = clocksOf(start, end, own === undefined ? settings.zones : [own, ...settings.zones]);
  return clocks.length > 0 ? { clocks } : {};
}

function viewPlaceOf(place: Entry<'place'>): PlaceOfEventView {
  const { zone } = place.fields;
  return { ...referTo(place), ...(zone !== undefined && { zone }) };
}

function viewSeries(graph: Graph, event: Entry<'event'>): EventView['series'] {
  const series = graph.series.find(({ events }) => events.includes(event));
  if (!series) return undefined;
  const at = series.events.indexOf(event);
  const previous = at > 0 ? series.events[at - 1] : undefined;
  const next = series.events[at + 1];
  return {
    name: series.name,
    compare: comparePath(series.slug),
    ...(previous && { previous: list(previous) }),
    ...(next && { next: list(next) }),
  };
}
