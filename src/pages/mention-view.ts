import { type Entry, isOfKind } from '../graph/entry.ts';
import type { Graph, Mention } from '../graph/graph.ts';
import { rolesOn } from '../graph/roles.ts';
import { type ExcerptView, viewExcerpt } from './body-view.ts';
import { type DatedView, listDated } from './reference-view.ts';

/** A record that refers to the page's record, with the sentence in which it does. */
export interface MentionView extends DatedView {
  readonly excerpt?: ExcerptView;
  /** For a person: the roles they held when it was written or happened. */
  readonly roles?: readonly string[];
}

export function viewMention(graph: Graph, { from, sentence }: Mention, mentioned: Entry): MentionView {
  const roles = isOfKind(mentioned, 'person') && from.date ? roleTitles(mentioned, from) : [];
  return {
    ...listDated(from),
    ...(sentence !== undefined && { excerpt: viewExcerpt(graph, from, sentence, mentioned) }),
    ...(roles.length > 0 && { roles }),
  };
}

function roleTitles(person: Entry<'person'>, from: Entry): string[] {
  return rolesOn(person, from.date).map(({ title }) => title);
}
