import type { Entry } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import { type RecordParts, type RoleHolderView, viewParts } from './parts/record-parts.ts';
import { type ReferenceView, referTo } from '../lists/reference-view.ts';

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
