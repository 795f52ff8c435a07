import { type CommitmentState, commitmentStanding } from '../../graph/claims/commitment-state.ts';
import type { Entry } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import type { OutcomeStatus } from '../../model/records/commitment.ts';
import { compareDates, type PreciseDate } from '../../model/values/date.ts';
import { type CitationView, cite } from '../body/citation.ts';
import { type RecordParts, viewParts } from './parts/record-parts.ts';
import { type ReferenceView, referTo } from '../lists/reference-view.ts';

export interface CommitmentView extends RecordParts {
  readonly type: 'commitment';
  readonly state: CommitmentState;
  readonly by: readonly ReferenceView[];
  readonly to: readonly ReferenceView[];
  readonly made?: PreciseDate;
  readonly due?: PreciseDate;
  readonly concerns: readonly ReferenceView[];
  readonly outcomes: readonly OutcomeView[];
}

interface OutcomeView {
  readonly date: PreciseDate;
  readonly status: OutcomeStatus;
  readonly text: string;
  readonly sources: readonly CitationView[];
}

export function viewCommitment(graph: Graph, commitment: Entry<'commitment'>): CommitmentView {
  const { by, to, made, due, concerns, outcomes } = commitment.fields;
  return {
    type: 'commitment',
    ...viewParts(graph, commitment),
    state: commitmentStanding(graph, commitment)?.state ?? 'open',
    by: by.map(referTo),
    to: to.map(referTo),
    ...(made && { made }),
    ...(due && { due }),
    concerns: concerns.map(referTo),
    outcomes: outcomes
      .toSorted((a, b) => compareDates(a.date, b.date))
      .map(({ date, status, text, source }) => ({ date, status, text, sources: source.map(cite) })),
  };
}
