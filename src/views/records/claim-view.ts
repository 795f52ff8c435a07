import { topicOf } from '../../graph/claims/claim-facets.ts';
import { type ClaimStatus, standingOf } from '../../graph/claims/claim-status.ts';
import { type Entry, thoseNamed } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Assertion, Stance } from '../../model/records/claim.ts';
import { compareDates, type PreciseDate } from '../../model/values/date.ts';
import { type CitationView, cite } from '../body/citation.ts';
import { sitePath, type SitePath } from '../../addresses/paths.ts';
import { type RecordParts, type RoleHolderView, viewParts, viewRoleHolder } from './parts/record-parts.ts';
import { type ReferenceView, referTo } from '../lists/reference-view.ts';

export interface ClaimView extends RecordParts {
  readonly type: 'claim';
  readonly status: ClaimStatus;
  readonly topic?: string;
  /** The page of all claims of its topic, where there are others. */
  readonly topicPath?: SitePath;
  /** Who holds it and who denies it by their last word. */
  readonly holders: readonly ReferenceView[];
  readonly deniers: readonly ReferenceView[];
  /** Its first status and every later one, each with the words that brought it about. */
  readonly changes: readonly StatusChangeView[];
  readonly about: readonly ReferenceView[];
  /** In the order of their dates. */
  readonly assertions: readonly AssertionView[];
}

export interface StatusChangeView {
  readonly status: ClaimStatus;
  readonly date: PreciseDate;
  /** Speakers are none where their records are not published. */
  readonly causes: readonly { readonly stance: Stance; readonly by: readonly ReferenceView[] }[];
}

export interface AssertionView extends Pick<Assertion, 'date' | 'stance' | 'scope' | 'quote' | 'certainty'> {
  readonly by: readonly RoleHolderView[];
  readonly sources: readonly CitationView[];
}

export function viewClaim(graph: Graph, claim: Entry<'claim'>): ClaimView {
  const { topic, about, assertions } = claim.fields;
  const { status, holders, deniers, changes } = standingOf(claim);
  const siblings = topicOf(graph, claim);
  const filtered = siblings !== undefined && siblings.claims.length < graph.published.claim.length;
  return {
    type: 'claim',
    ...viewParts(graph, claim),
    status,
    ...(topic !== undefined && { topic }),
    ...(filtered && { topicPath: sitePath('claims', 'topic', siblings.slug) }),
    holders: holders.map(referTo),
    deniers: deniers.map(referTo),
    changes: changes.map(({ causes, ...change }) => ({
      ...change,
      causes: causes.map(({ stance, by }) => ({ stance, by: by.map(referTo) })),
    })),
    about: about.map(referTo),
    assertions: assertions
      .toSorted((a, b) => compareDates(a.date, b.date))
      .map(({ by, source, ...said }) => ({
        ...said,
        by: thoseNamed(by).map((speaker) => viewRoleHolder(speaker, said.date)),
        sources: source.map(cite),
      })),
  };
}
