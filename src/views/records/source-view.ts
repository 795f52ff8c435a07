import type { Entry } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import type { PreciseDate } from '../../model/values/date.ts';
import { type RecordParts, viewParts } from './parts/record-parts.ts';

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
