import { tookPlace } from '../../graph/events/attendance.ts';
import { commitmentStanding } from '../../graph/claims/commitment-state.ts';
import { type ClaimStanding, standingOf } from '../../graph/claims/claim-standing.ts';
import { byWeight, rankClaims } from '../../graph/claims/rank-claims.ts';
import type { ClaimStatus } from '../../graph/claims/status-rules.ts';
import type { Graph } from '../../graph/graph.ts';
import { type Entry, newestFirst, thoseNamed } from '../../graph/link/entry.ts';
import type { Quantity, Stance } from '../../model/records/claim.ts';
import { compareDates, newestDate, type PreciseDate, surelyBefore } from '../../model/values/date.ts';
import { sincePath, type SitePath } from '../../addresses/paths.ts';
import { type CommitmentListedView, listCommitment } from '../ledger/commitment-listing.ts';
import { type StandingView, viewStanding } from '../ledger/standing-view.ts';
import { limit, type Limited, mapLimited } from '../lists/limited.ts';
import { list, type ListedView, type ReferenceView, referTo } from '../lists/reference-view.ts';

/** What has changed since an event of a series: what a reader who knew all of that day should know now. */
export interface SinceView {
  readonly type: 'since';
  readonly path: SitePath;
  readonly event: ReferenceView;
  /** The last day of the event. */
  readonly day: PreciseDate;
  readonly asOf?: PreciseDate;
  /** Claims that stand otherwise, those that matter most first. */
  readonly moved: Limited<MovedClaimView>;
  /** Claims of which nobody had spoken. */
  readonly raised: Limited<MovedClaimView>;
  readonly figures: Limited<FigureView>;
  readonly events: Limited<ListedView>;
  readonly stages: Limited<StageReachedView>;
  /** Promises that were met, changed or given up. */
  readonly promises: Limited<CommitmentListedView>;
}

export interface MovedClaimView extends ReferenceView {
  readonly standing: StandingView;
  /** Where it stood on the day; `undefined` if nobody had spoken of it. */
  readonly before?: ClaimStatus;
  /** When it came to stand as it does, and by whose words. */
  readonly date?: PreciseDate;
  readonly causes: readonly { readonly stance: Stance; readonly by: readonly ReferenceView[] }[];
}

/** A figure that somebody gave since. */
export interface FigureView {
  readonly claim: ReferenceView;
  readonly quantity: Quantity;
  readonly by: readonly ReferenceView[];
  readonly date: PreciseDate;
}

interface StageReachedView {
  readonly document: ReferenceView;
  readonly stage: string;
  readonly date: PreciseDate;
}

const shown = { moved: 12, raised: 8, figures: 8, events: 10, stages: 8, promises: 8 };

/** The pages of all events of series, but for those since which nothing has changed. */
export function viewSince(graph: Graph): readonly SinceView[] {
  return graph.memo(sinceViews);
}

function sinceViews(graph: Graph): SinceView[] {
  const events = [...new Set(graph.series.flatMap((series) => series.events))].filter(tookPlace);
  return events.flatMap((event) => {
    const view = viewSinceEvent(graph, event);
    return view.asOf ? [view] : [];
  });
}

/** Where that stands for an event; `undefined` if it has no such page. */
export function sincePathOf(graph: Graph, event: Entry): SitePath | undefined {
  const path = sincePath(event);
  return viewSince(graph).find((view) => view.path === path)?.path;
}

function viewSinceEvent(graph: Graph, event: Entry<'event'>): SinceView {
  const day = event.fields.end ?? event.fields.start;
  const isLater = (date: PreciseDate): boolean => surelyBefore(day, date);
  const claims = rankClaims(graph, graph.published.claim).flatMap((claim) => movedSince(graph, claim, day));
  const figures = figuresSince(graph, isLater);
  const events = byWeight(
    graph.published.event.filter((one) => tookPlace(one) && isLater(one.fields.start)).toSorted(newestFirst),
  );
  const stages = stagesSince(graph, isLater);
  const promises = byWeight(graph.published.commitment).filter((promise) => hasMoved(graph, promise, day));
  const asOf = newestDate([
    ...claims.map(({ date }) => date),
    ...figures.map(({ date }) => date),
    ...events.map(({ date }) => date),
    ...stages.map(({ date }) => date),
    ...promises.map((promise) => commitmentStanding(graph, promise)?.outcome?.date),
  ]);
  return {
    type: 'since',
    path: sincePath(event),
    event: referTo(event),
    day,
    ...(asOf && { asOf }),
    moved: limit(
      claims.filter(({ before }) => before !== undefined),
      shown.moved,
    ),
    raised: limit(
      claims.filter(({ before }) => before === undefined),
      shown.raised,
    ),
    figures: limit(figures, shown.figures),
    events: mapLimited(limit(events, shown.events), list),
    stages: limit(stages, shown.stages),
    promises: mapLimited(limit(promises, shown.promises), (promise) => listCommitment(graph, promise)),
  };
}

/** A claim that stands otherwise than it did at the end of a day. Opinions come and go without standing anywhere. */
function movedSince(graph: Graph, claim: Entry<'claim'>, day: PreciseDate): MovedClaimView[] {
  const now = standingOf(graph, claim);
  const then = standingOf(graph, claim, day);
  const before = then.lastWord && then.status;
  const change = lastChange(now);
  const isLater = change.date !== undefined && surelyBefore(day, change.date);
  if (now.status === 'opinion' || before === now.status || !isLater) return [];
  return [{ ...referTo(claim), standing: viewStanding(graph, claim), ...(before && { before }), ...change }];
}

function lastChange({ changes }: ClaimStanding): Pick<MovedClaimView, 'date' | 'causes'> {
  const change = changes.at(-1);
  if (!change) return { causes: [] };
  return { date: change.date, causes: change.causes.map(({ stance, by }) => ({ stance, by: by.map(referTo) })) };
}

function figuresSince(graph: Graph, isLater: (date: PreciseDate) => boolean): FigureView[] {
  return rankClaims(graph, graph.published.claim)
    .flatMap((claim) =>
      claim.fields.assertions.flatMap(({ quantity, date, by }) =>
        quantity && isLater(date) ? [{ claim: referTo(claim), quantity, date, by: thoseNamed(by).map(referTo) }] : [],
      ),
    )
    .toSorted((a, b) => compareDates(b.date, a.date));
}

function stagesSince(graph: Graph, isLater: (date: PreciseDate) => boolean): StageReachedView[] {
  return byWeight(graph.published.document)
    .flatMap((document) =>
      document.fields.stages
        .filter(({ date }) => isLater(date))
        .map(({ stage, date }) => ({ document: referTo(document), stage, date })),
    )
    .toSorted((a, b) => compareDates(b.date, a.date));
}

function hasMoved(graph: Graph, promise: Entry<'commitment'>, day: PreciseDate): boolean {
  const now = commitmentStanding(graph, promise);
  return now?.outcome !== undefined && commitmentStanding(graph, promise, day)?.outcome !== now.outcome;
}
