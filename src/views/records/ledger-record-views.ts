import { topicOf } from '../../graph/claims/claim-facets.ts';
import { standingOf } from '../../graph/claims/claim-standing.ts';
import type { LinkedAssertion } from '../../graph/claims/sides.ts';
import type { ClaimStatus } from '../../graph/claims/status-rules.ts';
import { type StandingView, viewStanding } from '../ledger/standing-view.ts';
import { type CommitmentState, commitmentStanding } from '../../graph/claims/commitment-state.ts';
import { type Entry, thoseNamed } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Assertion, ForecastOutcome, Stance } from '../../model/records/claim.ts';
import type { OutcomeStatus } from '../../model/records/commitment.ts';
import { compareDates, type PreciseDate } from '../../model/values/date.ts';
import { type CitationView, cite } from '../body/citation.ts';
import { sitePath, type SitePath } from '../../addresses/paths.ts';
import { type RecordParts, type RoleHolderView, viewParts, viewRoleHolder } from './record-parts.ts';
import { type ReferenceView, referTo } from '../lists/reference-view.ts';

export interface ClaimView extends RecordParts {
  readonly type: 'claim';
  readonly standing: StandingView;
  readonly topic?: string;
  /** The page of all claims of its topic, where there are others. */
  readonly topicPath?: SitePath;
  /** Its first status and every later one, each with the words that brought it about. */
  readonly changes: readonly StatusChangeView[];
  readonly about: readonly ReferenceView[];
  /** Whom it burdens. */
  readonly against: readonly ReferenceView[];
  /** What came of a forecast. */
  readonly outcome?: ForecastOutcomeView;
  /** In the order of their dates. */
  readonly assertions: readonly AssertionView[];
}

interface ForecastOutcomeView extends Pick<ForecastOutcome, 'date' | 'text'> {
  readonly sources: readonly CitationView[];
}

export interface StatusChangeView {
  readonly status: ClaimStatus;
  readonly date: PreciseDate;
  /** Speakers are none where their records are not published. */
  readonly causes: readonly { readonly stance: Stance; readonly by: readonly ReferenceView[] }[];
}

export interface AssertionView extends Pick<
  Assertion,
  'date' | 'stance' | 'scope' | 'quote' | 'certainty' | 'quantity'
> {
  readonly by: readonly RoleHolderView[];
  /** Other claims that a denial reaches. */
  readonly covers: readonly ReferenceView[];
  readonly sources: readonly CitationView[];
}

export function viewClaim(graph: Graph, claim: Entry<'claim'>): ClaimView {
  const { topic, about, against, assertions, outcome } = claim.fields;
  const { changes } = standingOf(graph, claim);
  const siblings = topicOf(graph, claim);
  const filtered = siblings !== undefined && siblings.claims.length < graph.published.claim.length;
  return {
    type: 'claim',
    ...viewParts(graph, claim),
    standing: viewStanding(graph, claim),
    ...(topic !== undefined && { topic }),
    ...(filtered && { topicPath: sitePath('claims', 'topic', siblings.slug) }),
    changes: changes.map(({ causes, ...change }) => ({
      ...change,
      causes: causes.map(({ stance, by }) => ({ stance, by: by.map(referTo) })),
    })),
    about: about.map(referTo),
    against: against.map(referTo),
    ...(outcome && { outcome: { date: outcome.date, text: outcome.text, sources: outcome.source.map(cite) } }),
    assertions: assertions.toSorted((a, b) => compareDates(a.date, b.date)).map(viewAssertion),
  };
}

function viewAssertion(said: LinkedAssertion): AssertionView {
  const { by, date, stance, scope, quote, certainty, quantity, covers, source } = said;
  return {
    date,
    stance,
    ...(scope !== undefined && { scope }),
    ...(quote !== undefined && { quote }),
    ...(certainty && { certainty }),
    ...(quantity && { quantity }),
    covers: covers.map(referTo),
    by: thoseNamed(by).map((speaker) => viewRoleHolder(speaker, date)),
    sources: source.map(cite),
  };
}

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
