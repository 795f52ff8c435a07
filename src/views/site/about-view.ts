import type { Graph } from '../../graph/graph.ts';
import type { RecordKind } from '../../model/values/kinds.ts';
import { sitePath, type SitePath } from '../../addresses/paths.ts';
import { sectionsOf } from './site-view.ts';

/** What this site is, how it is made, and what it promises. */
export interface AboutView {
  readonly type: 'about';
  readonly path: SitePath;
  readonly counts: readonly CountView[];
}

export interface CountView {
  readonly kind: RecordKind;
  readonly count: number;
}

/** A page of the publisher's own by this slug stands in the place of the one that is made. */
export const aboutSlug = 'about';

/** `undefined` where the publisher has written one. */
export function viewAbout(graph: Graph): AboutView | undefined {
  if (graph.published.page.some(({ slug }) => slug === aboutSlug)) return undefined;
  return { type: 'about', path: sitePath(aboutSlug), counts: countRecords(graph) };
}

/** How many published records there are of each kind that has a list. */
export function countRecords(graph: Graph): CountView[] {
  return sectionsOf(graph).map((kind) => ({ kind, count: graph.published[kind].length }));
}
