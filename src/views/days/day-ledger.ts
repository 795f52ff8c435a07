import { listFormatOf } from '../../base/list-format.ts';
import { compareTexts } from '../../base/order.ts';
import { nameWithSpeaker } from '../../graph/claims/claim-name.ts';
import type { ClaimStanding } from '../../graph/claims/claim-standing.ts';
import type { ClaimStatus } from '../../graph/claims/status-rules.ts';
import type { Entry } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import { claimHistory, commitmentHistory, type StateFrom, takeInOrder } from '../../graph/claims/state-on-day.ts';
import type { OutcomeStatus } from '../../model/records/commitment.ts';
import type { PreciseDate } from '../../model/values/date.ts';
import { type StandingView, standingView } from '../ledger/standing-view.ts';
import { type ReferenceView, referTo } from '../lists/reference-view.ts';

/** What was claimed and promised by a day, and where it stood. */
export interface DayLedgerView {
  /** Claims by their status on the day, the ones spoken of last first. */
  readonly claims: readonly DayClaimsView[];
  /** Promises that were neither met nor given up, the latest first. */
  readonly promises: readonly DayPromiseView[];
  readonly morePromises: number;
}

export interface DayClaimsView {
  readonly status: ClaimStatus;
  readonly count: number;
  readonly listed: readonly DayClaimView[];
}

export interface DayClaimView extends ReferenceView {
  readonly standing: StandingView;
  /** What changed on this very day: it was made, or its status was another before. */
  readonly change?: 'made' | ClaimStatus;
}

interface DayPromiseView extends ReferenceView {
  readonly status: OutcomeStatus;
  readonly due?: PreciseDate;
}

/** Statuses as a reader wants them: what is open, what one side says, what is settled. */
const statuses: readonly ClaimStatus[] = [
  'disputed',
  'disputed-generally',
  'accounts-differ',
  'reported',
  'no-word',
  'one-side',
  'several-sides',
  'open',
  'documented',
  'confirmed',
  'settled',
  'borne-out',
  'partly',
  'overtaken',
  'denied',
  'withdrawn',
  'opinion',
];

const shown = { claims: 40, promises: 20 };

interface Change<Kind extends 'claim' | 'commitment', State> extends StateFrom<State> {
  readonly entry: Entry<Kind>;
}

/** The ledger by day. Days must be asked for in their order. */
export function ledgerByDay(graph: Graph): (day: PreciseDate) => DayLedgerView {
  const spoken = takeInOrder(
    inSlugOrder(graph.published.claim).flatMap((entry) => changesOf(entry, claimHistory(graph, entry))),
    ({ day }) => day,
  );
  const promised = takeInOrder(
    inSlugOrder(graph.published.commitment).flatMap((entry) => changesOf(entry, commitmentHistory(entry))),
    ({ day }) => day,
  );
  const claims = new Map<ClaimStatus, Set<Entry<'claim'>>>(statuses.map((status) => [status, new Set()]));
  const standings = new Map<Entry<'claim'>, ClaimStanding>();
  const speakers = listFormatOf(graph.settings.language);
  const open = new Map<Entry<'commitment'>, OutcomeStatus>();
  return (day) => {
    const changed = new Map<Entry<'claim'>, 'made' | ClaimStatus>();
    for (const { entry, day: on, state } of spoken(day.text)) {
      const before = standings.get(entry)?.status;
      if (on === day.text && before !== state.status) changed.set(entry, before ?? 'made');
      if (before) claims.get(before)?.delete(entry);
      claims.get(state.status)?.add(entry);
      standings.set(entry, state);
    }
    for (const { entry, state } of promised(day.text)) {
      open.delete(entry);
      if (isOpen(state)) open.set(entry, state);
    }
    const viewOne = (claim: Entry<'claim'>): DayClaimView[] => {
      const standing = standings.get(claim);
      const change = changed.get(claim);
      if (!standing) return [];
      // What was said later has no part in the name either.
      const name = nameWithSpeaker(claim, speakers, day);
      return [{ ...referTo(claim), name, standing: standingView(claim, standing), ...(change && { change }) }];
    };
    return {
      claims: [...claims].flatMap(([status, entries]) => viewClaims(status, entries, viewOne)),
      promises: [...open].slice(-shown.promises).toReversed().map(viewPromise),
      morePromises: Math.max(0, open.size - shown.promises),
    };
  };
}

/** Of one day, the order of the names of files: a record's own date could come from what it says later. */
function inSlugOrder<Kind extends 'claim' | 'commitment'>(entries: readonly Entry<Kind>[]): Entry<Kind>[] {
  return entries.toSorted((a, b) => compareTexts(b.slug, a.slug));
}

function changesOf<Kind extends 'claim' | 'commitment', State>(
  entry: Entry<Kind>,
  history: readonly StateFrom<State>[],
): Change<Kind, State>[] {
  return history.map((step) => ({ ...step, entry }));
}

function viewClaims(
  status: ClaimStatus,
  entries: ReadonlySet<Entry<'claim'>>,
  viewOne: (claim: Entry<'claim'>) => DayClaimView[],
): DayClaimsView[] {
  if (entries.size === 0) return [];
  const listed = [...entries].slice(-shown.claims).toReversed();
  return [
    {
      status,
      count: entries.size,
      listed: listed.flatMap(viewOne),
    },
  ];
}

function isOpen(status: OutcomeStatus): boolean {
  return status !== 'met' && status !== 'abandoned';
}

function viewPromise([commitment, status]: [Entry<'commitment'>, OutcomeStatus]): DayPromiseView {
  const { due } = commitment.fields;
  return { ...referTo(commitment), status, ...(due && { due }) };
}
