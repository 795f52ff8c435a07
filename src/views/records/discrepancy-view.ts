import type { Entry } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import { type CitationView, cite } from '../body/citation.ts';
import { type RecordParts, viewParts } from './parts/record-parts.ts';
import { type ReferenceView, referTo } from '../lists/reference-view.ts';

export interface DiscrepancyView extends RecordParts {
  readonly type: 'discrepancy';
  readonly versions: readonly { readonly text: string; readonly sources: readonly CitationView[] }[];
  readonly printed?: { readonly text: string; readonly why?: string };
  readonly concerns: readonly ReferenceView[];
}

export function viewDiscrepancy(graph: Graph, discrepancy: Entry<'discrepancy'>): DiscrepancyView {
  const { versions, printed, concerns } = discrepancy.fields;
  return {
    type: 'discrepancy',
    ...viewParts(graph, discrepancy),
    versions: versions.map(({ text, source }) => ({ text, sources: source.map(cite) })),
    ...(printed && { printed }),
    concerns: concerns.map(referTo),
  };
}
