import { type Entry, isOfKind } from '../graph/entry.ts';
import { partsOf } from '../graph/event-parts.ts';
import { connectedOfKind, type Graph } from '../graph/graph.ts';
import type { PreciseDate } from '../model/date.ts';
import type { EventStatus } from '../model/event.ts';
import { type MapView, viewMapOfEvent } from './map-view.ts';
import { type RecordParts, type RoleHolderView, viewParts, viewRoleHolder } from './record-parts.ts';
import { list, type ListedView, type ReferenceView, referTo } from './reference-view.ts';

export interface EventView extends RecordParts {
  readonly type: 'event';
  readonly start: PreciseDate;
  readonly end?: PreciseDate;
  readonly status?: EventStatus;
  readonly place?: PlaceOfEventView;
  readonly planned?: { readonly start?: PreciseDate; readonly end?: PreciseDate; readonly place?: ReferenceView };
  readonly participants: readonly RoleHolderView[];
  readonly documents: readonly ReferenceView[];
  readonly partOf?: ReferenceView;
  readonly parts: readonly ListedView[];
  readonly map?: MapView;
  readonly series?: { readonly name: string; readonly previous?: ListedView; readonly next?: ListedView };
}

interface PlaceOfEventView extends ReferenceView {
  readonly zone?: string;
}

export function viewEvent(graph: Graph, event: Entry<'event'>): EventView {
  const { start, end, status, place, planned, participants } = event.record.fields;
  const follow = (reference: string | undefined) =>
    reference === undefined ? undefined : graph.follow(event, reference);
  const held = follow(place);
  const plannedPlace = follow(planned?.place);
  const whole = follow(event.record.fields['part-of']);
  const series = viewSeries(graph, event);
  const parts = partsOf(graph, event);
  const map = viewMapOfEvent(graph, event, parts);
  return {
    type: 'event',
    ...viewParts(graph, event),
    start,
    ...(end && { end }),
    ...(status && { status }),
    ...(held && { place: viewPlaceOf(held) }),
    ...(planned && {
      planned: {
        ...(planned.start && { start: planned.start }),
        ...(planned.end && { end: planned.end }),
        ...(plannedPlace && { place: referTo(plannedPlace) }),
      },
    }),
    participants: participants.flatMap((reference) => follow(reference) ?? []).map((one) => viewRoleHolder(one, start)),
    documents: connectedOfKind(graph, event, 'document').map(referTo),
    ...(whole && { partOf: referTo(whole) }),
    parts: parts.map(list),
    ...(map && { map }),
    ...(series && { series }),
  };
}

function viewPlaceOf(place: Entry): PlaceOfEventView {
  const zone = isOfKind(place, 'place') ? place.record.fields.zone : undefined;
  return { ...referTo(place), ...(zone !== undefined && { zone }) };
}

function viewSeries(graph: Graph, event: Entry<'event'>): EventView['series'] {
  const series = graph.series.find(({ events }) => events.includes(event));
  if (!series) return undefined;
  const at = series.events.indexOf(event);
  const previous = at > 0 ? series.events[at - 1] : undefined;
  const next = series.events[at + 1];
  return { name: series.name, ...(previous && { previous: list(previous) }), ...(next && { next: list(next) }) };
}
