import type { Entry } from '../../graph/link/entry.ts';
import type { Graph, Mention } from '../../graph/graph.ts';
import { presentRoles } from '../../graph/present-roles.ts';
import { rolesOn } from '../../graph/roles.ts';
import { type ExcerptView, viewExcerpt } from './body-view.ts';
import { type DatedView, listDated } from '../lists/reference-view.ts';

/** A record that refers to the page's record, with the sentence in which it does. */
export interface MentionView extends DatedView {
  readonly excerpt?: ExcerptView;
  /** For a person: the roles they held when it was written or happened. */
  readonly roles?: readonly string[];
}

export function viewMention(graph: Graph, { from, sentence }: Mention, mentioned: Entry): MentionView {
  const roles = mentioned.kind === 'person' && from.date ? formerRoles(graph, mentioned, from) : [];
  return {
    ...listDated(from),
    ...(sentence !== undefined && { excerpt: viewExcerpt(graph, from, sentence, mentioned) }),
    ...(roles.length > 0 && { roles }),
  };
}

/** What a person was at the date of a record, where it is not what the person is known as now. */
function formerRoles(graph: Graph, person: Entry<'person'>, from: Entry): string[] {
  const now = presentRoles(graph, person);
  const then = rolesOn(person, from.date);
  return then.every((role) => now.includes(role)) ? [] : then.map(({ title }) => title);
}
