import type { Entry } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Place } from '../../model/records/place.ts';
import { type MapView, viewMapOfPlace } from './parts/map-view.ts';
import { type RecordParts, viewParts } from './parts/record-parts.ts';

export interface PlaceView extends RecordParts {
  readonly type: 'place';
  readonly coordinates?: NonNullable<Place['coordinates']>;
  readonly zone?: string;
  readonly map?: MapView;
}

export function viewPlace(graph: Graph, place: Entry<'place'>): PlaceView {
  const { coordinates, zone } = place.fields;
  const map = viewMapOfPlace(place);
  return {
    type: 'place',
    ...viewParts(graph, place),
    ...(coordinates && { coordinates }),
    ...(zone !== undefined && { zone }),
    ...(map && { map }),
  };
}
