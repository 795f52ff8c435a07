import { type Entry, thoseNamed } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import type { PreciseDate } from '../../model/values/date.ts';
import { type CitationView, cite } from '../body/citation.ts';
import { type RecordParts, viewParts } from './parts/record-parts.ts';
import { type ReferenceView, referTo } from '../lists/reference-view.ts';
import { type StageSides, sidesOf } from './parts/stage-sides.ts';

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
