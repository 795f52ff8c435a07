import { type Entry, thoseNamed } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import type { PreciseDate } from '../../model/values/date.ts';
import type { Place } from '../../model/records/place.ts';
import { type CitationView, cite } from '../body/citation.ts';
import { type MapView, viewMapOfPlace } from './map-view.ts';
import { type RecordParts, type RoleHolderView, viewParts } from './record-parts.ts';
import { type ReferenceView, referTo } from '../lists/reference-view.ts';
import { type StageSides, sidesOf } from './stage-sides.ts';

export interface OrganisationView extends RecordParts {
  readonly type: 'organisation';
  readonly kind?: string;
  readonly country?: string;
  /** The side for which it speaks, if not for itself. */
  readonly speaksFor?: ReferenceView;
  /** People with a role in it, with the titles of those roles. */
  readonly people: readonly RoleHolderView[];
}

export function viewOrganisation(graph: Graph, organisation: Entry<'organisation'>): OrganisationView {
  const { kind, country, 'speaks-for': side } = organisation.fields;
  const people = graph.mentionsOf(organisation).flatMap(({ from }) => {
    if (from.kind !== 'person') return [];
    const roles = from.fields.roles.filter((role) => role.organisation === organisation);
    return roles.length > 0 ? [{ ...referTo(from), roles: roles.map(({ title }) => title) }] : [];
  });
  return {
    type: 'organisation',
    ...viewParts(graph, organisation),
    ...(kind !== undefined && { kind }),
    ...(country !== undefined && { country }),
    ...(side && { speaksFor: referTo(side) }),
    people,
  };
}

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

export interface DocumentView extends RecordParts {
  readonly type: 'document';
  readonly stages: readonly StageView[];
  readonly sides?: StageSides;
}

interface StageView {
  readonly stage: string;
  readonly date: PreciseDate;
  readonly parties: readonly ReferenceView[];
  readonly text?: string;
  readonly sources: readonly CitationView[];
}

export function viewDocument(graph: Graph, document: Entry<'document'>): DocumentView {
  const sides = sidesOf(document);
  return {
    type: 'document',
    ...viewParts(graph, document),
    stages: document.fields.stages.map(({ stage, date, parties, text, source }) => ({
      stage,
      date,
      parties: thoseNamed(parties).map(referTo),
      ...(text !== undefined && { text }),
      sources: source.map(cite),
    })),
    ...(sides && { sides }),
  };
}

export interface SourceView extends RecordParts {
  readonly type: 'source';
  readonly outlet?: string;
  readonly by: readonly string[];
  readonly date?: PreciseDate;
  readonly url?: string;
  readonly kind?: string;
  /** Where a copy is kept, and since when. */
  readonly archived?: { readonly url: string; readonly date: PreciseDate };
  /** What it was relied on for. */
  readonly reliedOn?: string;
}

export function viewSource(graph: Graph, source: Entry<'source'>): SourceView {
  const { outlet, by, date, url, kind, archived, 'relied-on': reliedOn } = source.fields;
  return {
    type: 'source',
    ...viewParts(graph, source),
    by,
    ...(outlet !== undefined && { outlet }),
    ...(date && { date }),
    ...(url !== undefined && { url }),
    ...(kind !== undefined && { kind }),
    ...(archived && { archived }),
    ...(reliedOn !== undefined && { reliedOn }),
  };
}
