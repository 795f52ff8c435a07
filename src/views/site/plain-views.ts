import type { Entry } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import { newestDate, type PreciseDate } from '../../model/values/date.ts';
import type { RecordKind } from '../../model/values/kinds.ts';
import { type MentionView, viewMention } from '../body/mention-view.ts';
import { recordPath, sitePath, type SitePath } from '../../addresses/paths.ts';
import { type ReferenceView, referTo } from '../lists/reference-view.ts';
import { chunkedMentions, mentionsPart } from '../records/record-parts.ts';

/** What this site is, how it is made, and what it promises. */
export interface AboutView {
  readonly type: 'about';
  readonly path: SitePath;
  readonly counts: readonly { readonly kind: RecordKind; readonly count: number }[];
}

export function viewAbout(graph: Graph, kinds: readonly RecordKind[]): AboutView {
  return {
    type: 'about',
    path: sitePath('about'),
    counts: kinds.map((kind) => ({ kind, count: graph.published[kind].length })),
  };
}

/** Stands at the address of a withdrawn record, and says no more of it than that. */
export interface WithdrawnView {
  readonly type: 'withdrawn';
  readonly path: SitePath;
  readonly kind: RecordKind;
  readonly date: PreciseDate;
  readonly reason: string;
}

export function viewWithdrawn(entry: Entry): WithdrawnView[] {
  const { withdrawn } = entry.fields;
  return withdrawn ? [{ type: 'withdrawn', path: recordPath(entry), kind: entry.kind, ...withdrawn }] : [];
}

/** Stands at a former address and leads to the present one. */
export interface RedirectView {
  readonly type: 'redirect';
  readonly path: SitePath;
  readonly to: SitePath;
}

export interface NotFoundView {
  readonly type: 'not-found';
  readonly path: SitePath;
}

/** A part of the mentions of a record that is named very often. */
export interface MentionsView {
  readonly type: 'mentions';
  readonly path: SitePath;
  readonly record: ReferenceView;
  readonly part: number;
  readonly asOf?: PreciseDate;
  readonly mentions: readonly MentionView[];
  readonly newer: SitePath;
  readonly older?: SitePath;
}

/** The n-th part, counted from 1, the oldest. */
export function viewOlderMentions(graph: Graph, entry: Entry, part: number): MentionsView {
  const { older } = chunkedMentions(graph, entry);
  const mentions = (older[part - 1] ?? []).map((mention) => viewMention(graph, mention, entry));
  const asOf = newestDate(mentions.map(({ date }) => date));
  return {
    type: 'mentions',
    path: mentionsPart(entry, part),
    record: referTo(entry),
    part,
    ...(asOf && { asOf }),
    mentions,
    newer: part === older.length ? recordPath(entry) : mentionsPart(entry, part + 1),
    ...(part > 1 && { older: mentionsPart(entry, part - 1) }),
  };
}
