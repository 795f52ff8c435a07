import { topicOf } from '../../graph/claims/claim-facets.ts';
import { standingOf } from '../../graph/claims/claim-standing.ts';
import type { LinkedAssertion } from '../../graph/claims/sides.ts';
import type { ClaimStatus } from '../../graph/claims/status-rules.ts';
import { figuresBeside, type FigureSetView } from '../ledger/figures-view.ts';
import { type StandingView, viewStanding } from '../ledger/standing-view.ts';
import { type Entry, thoseNamed } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Assertion, ForecastOutcome, Stance } from '../../model/records/claim.ts';
import { compareDates, type PreciseDate } from '../../model/values/date.ts';
import { type CitationView, cite } from '../body/citation.ts';
import { sitePath, type SitePath } from '../../addresses/paths.ts';
import { type RecordParts, type RoleHolderView, viewParts, viewRoleHolder } from './parts/record-parts.ts';
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
  /** The figures that it gives beside rival ones. */
  readonly figures?: FigureSetView;
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
  const figures = figuresBeside(graph, claim);
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
    ...(figures && { figures }),
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
