import type { Entry } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import type { PreciseDate } from '../../model/values/date.ts';
import { aboutSlug, type CountView, countRecords } from '../site/about-view.ts';
import { type RecordParts, viewParts } from './parts/record-parts.ts';

/** A page of the publisher's own. */
export interface OwnPageView extends RecordParts {
  readonly type: 'page';
  readonly updated?: PreciseDate;
  /** For the page about the site, which tells below its text how the site is made: how much of each kind there is. */
  readonly counts?: readonly CountView[];
}

export function viewOwnPage(graph: Graph, page: Entry<'page'>): OwnPageView {
  const { updated } = page.fields;
  return {
    type: 'page',
    ...viewParts(graph, page),
    ...(updated && { updated }),
    ...(page.slug === aboutSlug && { counts: countRecords(graph) }),
  };
}
