import { type CommitmentState, commitmentStanding } from '../../graph/claims/commitment-state.ts';
import type { Entry } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import type { PreciseDate } from '../../model/values/date.ts';
import { list, type ListedView, type ReferenceView, referTo } from '../lists/reference-view.ts';

/** A promise in a list: where it stands, whose it is, and the latest that is known of it. */
export interface CommitmentListedView extends ListedView {
  readonly state: CommitmentState;
  readonly by: readonly ReferenceView[];
  readonly to: readonly ReferenceView[];
  readonly due?: PreciseDate;
  readonly latest?: { readonly date: PreciseDate; readonly text: string; readonly sources: readonly ReferenceView[] };
  /** Whether the page's own record made it or received it; neither where it is only concerned. */
  readonly part?: 'made' | 'received';
}

export function listCommitment(graph: Graph, commitment: Entry<'commitment'>, party?: Entry): CommitmentListedView {
  const { by, to, due } = commitment.fields;
  const { state = 'open', outcome } = commitmentStanding(graph, commitment) ?? {};
  const isAmong = (parties: readonly Entry[]): boolean => party !== undefined && parties.includes(party);
  const part = isAmong(by) ? 'made' : isAmong(to) ? 'received' : undefined;
  return {
    ...list(commitment),
    state,
    by: by.map(referTo),
    to: to.map(referTo),
    ...(due && { due }),
    ...(outcome && {
      latest: { date: outcome.date, text: outcome.text, sources: outcome.source.map(referTo) },
    }),
    ...(part && { part }),
  };
}
