import { compareTexts } from '../../../base/order.ts';
import type { Entry } from '../../../graph/link/entry.ts';
import { connectedOfKind, type Graph } from '../../../graph/graph.ts';
import { type Leg, legsBetween } from '../../../graph/events/journeys.ts';
import type { Place } from '../../../model/records/place.ts';
import { type ReferenceView, referTo } from '../../lists/reference-view.ts';

/** Places to be drawn on a map. The map itself is drawn when the page is. */
export interface MapView {
  /** What the map is about, the most important first: at least one place. */
  readonly places: readonly MapPlaceView[];
  /** Places that are shown if they lie on that map anyway. */
  readonly around: readonly MapPlaceView[];
  /** Ways from one of `places` to another, by their index, that records say somebody took. */
  readonly legs: readonly { readonly from: number; readonly to: number }[];
  readonly travellers: readonly ReferenceView[];
  /** Places that belong on the map, but of which nobody recorded where they are. */
  readonly missing: readonly ReferenceView[];
}

export interface MapPlaceView extends ReferenceView {
  readonly coordinates: NonNullable<Place['coordinates']>;
  /** What it is to the page: where it was held, was to be held, or a part of it was held, or only named. */
  readonly is: 'venue' | 'planned' | 'part' | 'named';
}

/** More places than these make a map that nobody can read. */
const most = { places: 12, around: 8 };

/** Where a place is; `undefined` if that is not known. */
export function viewMapOfPlace(place: Entry<'place'>): MapView | undefined {
  return viewMap([[place, 'venue']], [], []);
}

/**
 * Where an event and its parts were held and planned; for one of which no place is known, the places that its text names. Other places
 * that its text and stories name are shown where they lie within that map.
 */
export function viewMapOfEvent(
  graph: Graph,
  event: Entry<'event'>,
  parts: readonly Entry<'event'>[],
): MapView | undefined {
  const named = [...connectedOfKind(graph, event, 'place'), ...namedInStories(graph, event)];
  const own: Shown[] = [
    ...venueOf(event, 'venue'),
    ...venueOf(event, 'planned'),
    ...parts.flatMap((part) => venueOf(part, 'part')),
  ];
  const about = own.some(([place]) => place.fields.coordinates)
    ? own
    : [...own, ...connectedOfKind(graph, event, 'place').map((place): Shown => [place, 'named'])];
  return viewMap(about, named, legsBetween(parts));
}

/** The places of a story that tells of a journey between them. Places without a way tell a reader nothing that the text does not. */
export function viewMapOfStory(
  graph: Graph,
  story: Entry<'story'>,
  partsOf: (event: Entry<'event'>) => readonly Entry<'event'>[],
): MapView | undefined {
  const places = connectedOfKind(graph, story, 'place').filter(({ fields }) => fields.coordinates);
  if (places.length < 2) return undefined;
  const legs = connectedOfKind(graph, story, 'event').flatMap((event) => legsBetween(partsOf(event)));
  const shown = places.map((place): Shown => [place, 'named']);
  const map = viewMap(shown, [], legs);
  return map && map.legs.length > 0 ? map : undefined;
}

type Shown = readonly [place: Entry<'place'>, is: MapPlaceView['is']];

function viewMap(about: readonly Shown[], named: readonly Entry<'place'>[], legs: readonly Leg[]): MapView | undefined {
  const first = new Map<Entry<'place'>, MapPlaceView['is']>();
  for (const [place, is] of about) if (!first.has(place)) first.set(place, is);
  const places = located([...first]).slice(0, most.places);
  if (places.length === 0) return undefined;
  const others = [...new Set(named)].filter((place) => !first.has(place)).map((place): Shown => [place, 'named']);
  const indexOf = (place: Entry<'place'>): number => places.findIndex(([one]) => one === place);
  const drawn = legs
    .map(({ traveller, from, to }) => ({ traveller, from: indexOf(from), to: indexOf(to) }))
    .filter(({ from, to }) => from >= 0 && to >= 0);
  const ways = new Map(drawn.map(({ from, to }) => [`${from} ${to}`, { from, to }]));
  return {
    places: places.flatMap(([place, is]) => viewMapPlace(place, is)),
    around: located(others)
      .slice(0, most.around)
      .flatMap(([place, is]) => viewMapPlace(place, is)),
    legs: [...ways.values()],
    travellers: [...new Set(drawn.map(({ traveller }) => traveller))].map(referTo),
    missing: [...first.keys()].filter(({ fields }) => !fields.coordinates).map(referTo),
  };
}

function located(places: readonly Shown[]): Shown[] {
  return places.filter(([place]) => place.fields.coordinates);
}

function viewMapPlace(place: Entry<'place'>, is: MapPlaceView['is']): MapPlaceView[] {
  const { coordinates } = place.fields;
  return coordinates ? [{ ...referTo(place), coordinates, is }] : [];
}

function venueOf({ fields }: Entry<'event'>, is: MapPlaceView['is']): Shown[] {
  const place = is === 'planned' ? fields.planned?.place : fields.place;
  return place ? [[place, is]] : [];
}

/** Places that stories of an event name, those that most of them name first. */
function namedInStories(graph: Graph, event: Entry<'event'>): Entry<'place'>[] {
  const counts = new Map<Entry<'place'>, number>();
  for (const { from } of graph.mentionsOf(event)) {
    if (from.kind !== 'story') continue;
    for (const place of connectedOfKind(graph, from, 'place')) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([a, one], [b, other]) => other - one || compareTexts(a.slug, b.slug))
    .map(([place]) => place);
}
