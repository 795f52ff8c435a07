import type { Graph } from '../../graph/graph.ts';
import type { RecordKind } from '../../model/values/kinds.ts';
import { sitePath, type SitePath } from '../../addresses/paths.ts';

/** What this site is, how it is made, and what it promises. */
export interface AboutView {
  readonly type: 'about';
  readonly path: SitePath;
  readonly counts: readonly { readonly kind: RecordKind; readonly count: number }[];
}

export function viewAbout(graph: Graph, kinds: readonly RecordKind[]): AboutView {
  return {
    type: 'about',
    path: sitePath('about'),
    counts: kinds.map((kind) => ({ kind, count: graph.published[kind].length })),
  };
}
