import { type Entry, lastCheckedOf } from '../../../graph/link/entry.ts';
import { connectedOfKind, type Graph, type Mention } from '../../../graph/graph.ts';
import { byWeight, type Weight, weightOf } from '../../../graph/claims/rank-claims.ts';
import { rolesOn } from '../../../graph/roles.ts';
import type { Spelling } from '../../../model/records/common.ts';
import { newestDate, type PreciseDate } from '../../../model/values/date.ts';
import type { RecordKind } from '../../../model/values/kinds.ts';
import { type BodyView, viewBody } from '../../body/body-view.ts';
import { chunk, type Chunked } from '../../lists/chunks.ts';
import { type CitationView, cite } from '../../body/citation.ts';
import { type AllClaimsView, type ClaimListedView, listClaimsOn } from '../../ledger/claim-listing.ts';
import { type CommitmentListedView, listCommitment } from '../../ledger/commitment-listing.ts';
import { type MentionView, viewMention } from '../../body/mention-view.ts';
import { recordPath, sitePath, type SitePath } from '../../../addresses/paths.ts';
import { ownDates } from './own-dates.ts';
import { list, type ListedView, type ReferenceView, referTo } from '../../lists/reference-view.ts';

/** What the pages of all kinds of record have in common. */
export interface RecordParts {
  readonly path: SitePath;
  readonly name: string;
  readonly summary?: string;
  /** The date of the latest statement or event that the page shows as its own matter. */
  readonly asOf?: PreciseDate;
  /** When an editor looked it over last. */
  readonly lastChecked?: PreciseDate;
  readonly body?: BodyView;
  readonly spellings: readonly Spelling[];
  readonly sameAs: readonly string[];
  readonly sources: readonly CitationView[];
  readonly claims: readonly ClaimListedView[];
  /** Where all claims stand, when there are more. */
  readonly allClaims?: AllClaimsView;
  readonly commitments: readonly CommitmentListedView[];
  readonly discrepancies: readonly WeighedView[];
  readonly mentions: readonly MentionView[];
  /** Where older mentions stand, when there are many. */
  readonly olderMentions?: SitePath;
  /** The timeline of a person or an event, where there is enough for one. */
  readonly timeline?: SitePath;
}

interface WeighedView extends ListedView {
  readonly weight: Weight;
}

export interface RoleHolderView extends ReferenceView {
  readonly roles: readonly string[];
}

/** Mentions a part of a long list holds. */
const mentionsPerPart = 50;

/** Kinds whose mentions have a place of their own on the page. */
const listedApart: ReadonlySet<RecordKind> = new Set(['claim', 'commitment', 'discrepancy']);

export function viewParts(graph: Graph, entry: Entry): RecordParts {
  const { fields } = entry;
  const mentions = graph.mentionsOf(entry);
  const { newest, older } = chunkedMentions(graph, entry);
  const body = viewBody(graph, entry);
  const asOf = newestDate(ownDates(graph, entry));
  const lastChecked = lastCheckedOf(entry);
  return {
    path: recordPath(entry),
    name: entry.name,
    ...(fields.summary !== undefined && fields.summary !== entry.name && { summary: fields.summary }),
    ...(asOf && { asOf }),
    ...(lastChecked && { lastChecked }),
    ...(body && { body }),
    spellings: fields.spellings,
    sameAs: fields['same-as'],
    sources: connectedOfKind(graph, entry, 'source').map(cite),
    ...listClaimsOn(graph, entry),
    commitments: byWeight(mentions.flatMap(({ from }) => (from.kind === 'commitment' ? [from] : []))).map(
      (commitment) => listCommitment(graph, commitment, entry),
    ),
    discrepancies: byWeight(mentions.flatMap(({ from }) => (from.kind === 'discrepancy' ? [from] : []))).map(
      (from) => ({
        ...list(from),
        weight: weightOf(from),
      }),
    ),
    mentions: newest.map((mention) => viewMention(graph, mention, entry)),
    ...(older.length > 0 && { olderMentions: mentionsPart(entry, older.length) }),
  };
}

/** The page that holds the n-th part (from 1, the oldest) of the mentions of a record. */
export function mentionsPart(entry: Entry, part: number): SitePath {
  return sitePath(...recordPath(entry).split('/').filter(Boolean), `mentions-${part}`);
}

/** The mentions of a record that have no place of their own on its page: the newest stand there, each older part on a page of its own. */
export function chunkedMentions(graph: Graph, entry: Entry): Chunked<Mention> {
  const shown = graph.mentionsOf(entry).filter(({ from }) => !listedApart.has(from.kind));
  return chunk(shown, mentionsPerPart);
}

/** People and others with the roles that the people among them held on a date. */
export function viewRoleHolder(entry: Entry, date: PreciseDate | undefined): RoleHolderView {
  const roles = entry.kind === 'person' ? rolesOn(entry, date).map(({ title }) => title) : [];
  return { ...referTo(entry), roles };
}
