import { type ClaimStatus, statusOf } from '../graph/claim-status.ts';
import { type Entry, isOfKind } from '../graph/entry.ts';
import { connectedOfKind, type Graph, type Mention } from '../graph/graph.ts';
import { rolesOn } from '../graph/roles.ts';
import type { Stance } from '../model/claim.ts';
import type { Spelling } from '../model/common.ts';
import { newestDate, type PreciseDate } from '../model/date.ts';
import type { RecordKind } from '../model/kinds.ts';
import { datesOf } from '../model/record.ts';
import { type BodyView, viewBody } from './body-view.ts';
import { chunk, type Chunked } from './chunks.ts';
import { type MentionView, viewMention } from './mention-view.ts';
import { recordPath, sitePath, type SitePath } from './paths.ts';
import { list, type ListedView, type ReferenceView, referTo } from './reference-view.ts';

/** What the pages of all kinds of record have in common. */
export interface RecordParts {
  readonly path: SitePath;
  readonly name: string;
  readonly summary?: string;
  /** The newest date among the records shown. */
  readonly asOf?: PreciseDate;
  readonly body?: BodyView;
  readonly spellings: readonly Spelling[];
  readonly sameAs: readonly string[];
  readonly sources: readonly CitationView[];
  readonly claims: readonly ClaimListedView[];
  readonly commitments: readonly ListedView[];
  readonly discrepancies: readonly ListedView[];
  readonly mentions: readonly MentionView[];
  /** Where older mentions stand, when there are many. */
  readonly olderMentions?: SitePath;
}

export interface CitationView extends ReferenceView {
  readonly outlet?: string;
  readonly by: readonly string[];
  readonly date?: PreciseDate;
  readonly url?: string;
}

export interface ClaimListedView extends ReferenceView {
  readonly status: ClaimStatus;
  readonly topic?: string;
  /** What the page's own record said of it. */
  readonly said: readonly { readonly stance: Stance; readonly date: PreciseDate }[];
}

export interface RoleHolderView extends ReferenceView {
  readonly roles: readonly string[];
}

/** Mentions a part of a long list holds. */
const mentionsPerPart = 50;

/** Kinds whose mentions have a place of their own on the page. */
const listedApart: ReadonlySet<RecordKind> = new Set(['claim', 'commitment', 'discrepancy']);

export function viewParts(graph: Graph, entry: Entry): RecordParts {
  const { fields } = entry.record;
  const mentions = graph.mentionsOf(entry);
  const { newest, older } = chunkedMentions(graph, entry);
  const body = viewBody(graph, entry);
  const asOf = newestDate([entry, ...mentions.map(({ from }) => from)].flatMap(({ record }) => datesOf(record)));
  return {
    path: recordPath(entry),
    name: entry.name,
    ...(fields.summary !== undefined && fields.summary !== entry.name && { summary: fields.summary }),
    ...(asOf && { asOf }),
    ...(body && { body }),
    spellings: fields.spellings,
    sameAs: fields['same-as'],
    sources: connectedOfKind(graph, entry, 'source').map(cite),
    claims: claimsOf(graph, entry),
    commitments: mentions.flatMap(({ from }) => (isOfKind(from, 'commitment') ? [list(from)] : [])),
    discrepancies: mentions.flatMap(({ from }) => (isOfKind(from, 'discrepancy') ? [list(from)] : [])),
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
  const shown = graph.mentionsOf(entry).filter(({ from }) => !listedApart.has(from.record.kind));
  return chunk(shown, mentionsPerPart);
}

export function cite(source: Entry<'source'>): CitationView {
  const { outlet, by, date, url } = source.record.fields;
  return {
    ...referTo(source),
    by,
    ...(outlet !== undefined && { outlet }),
    ...(date && { date }),
    ...(url !== undefined && { url }),
  };
}

/** Claims that a record cites and those that speak of it, in the order of their statements' slugs within each topic. */
function claimsOf(graph: Graph, entry: Entry): ClaimListedView[] {
  const own = isOfKind(entry, 'claim') ? [] : connectedOfKind(graph, entry, 'claim');
  const others = graph.mentionsOf(entry).flatMap(({ from }) => (isOfKind(from, 'claim') ? [from] : []));
  return [...new Set([...own, ...others])].map((claim) => listClaim(graph, claim, entry));
}

export function listClaim(graph: Graph, claim: Entry<'claim'>, speaker?: Entry): ClaimListedView {
  const { topic, assertions } = claim.record.fields;
  const said = assertions.filter(({ by }) => speaker && by.some((one) => graph.follow(claim, one) === speaker));
  return {
    ...referTo(claim),
    status: statusOf(graph, claim),
    ...(topic !== undefined && { topic }),
    said: said.map(({ stance, date }) => ({ stance, date })),
  };
}

/** People and others with the roles that the people among them held on a date. */
export function viewRoleHolder(entry: Entry, date: PreciseDate | undefined): RoleHolderView {
  const roles = isOfKind(entry, 'person') ? rolesOn(entry, date).map(({ title }) => title) : [];
  return { ...referTo(entry), roles };
}
