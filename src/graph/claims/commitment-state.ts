import type { Outcome, OutcomeStatus } from '../../model/records/commitment.ts';
import { compareDates, knownBy, type PreciseDate, surelyBefore } from '../../model/values/date.ts';
import type { Entry, Linked } from '../link/entry.ts';
import type { Graph } from '../graph.ts';

/** Where a promise stands: as its latest outcome says, or still open after the day on which it was due. */
export type CommitmentState = OutcomeStatus | 'overdue';

/** Every state, in the order in which readers meet them: first what is still to come. */
export const commitmentStates: readonly CommitmentState[] = [
  'open',
  'overdue',
  'partly met',
  'changed',
  'met',
  'abandoned',
];

/** What became of a promise, and where that is told. */
type LinkedOutcome = Linked<Outcome>;

export interface CommitmentStanding {
  readonly state: CommitmentState;
  /** The outcome that says so; `undefined` where none is known. */
  readonly outcome?: LinkedOutcome;
}

/**
 * The state of a promise from what is recorded up to a limit; `undefined` if it was not made by then. The latest outcome decides, of
 * two of one date the one written last; without any it is open. What is open is overdue once the limit (without one, the newest
 * story) lies after all that `due` can mean.
 */
export function commitmentStanding(
  graph: Graph,
  commitment: Entry<'commitment'>,
  limit?: PreciseDate,
): CommitmentStanding | undefined {
  const { made, due, outcomes } = commitment.fields;
  if (made && !knownBy(made, limit)) return undefined;
  const outcome = outcomes
    .filter(({ date }) => knownBy(date, limit))
    .toSorted((a, b) => compareDates(a.date, b.date))
    .at(-1);
  const present = limit ?? graph.now;
  const state = outcome?.status ?? 'open';
  const overdue = state === 'open' && due !== undefined && present !== undefined && surelyBefore(due, present);
  return { state: overdue ? 'overdue' : state, ...(outcome && { outcome }) };
}
