import type { Entry } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import { newestDate, type PreciseDate } from '../../model/values/date.ts';
import { type MentionView, viewMention } from '../body/mention-view.ts';
import { recordPath, type SitePath } from '../../addresses/paths.ts';
import { type ReferenceView, referTo } from '../lists/reference-view.ts';
import { chunkedMentions, mentionsPart } from './parts/record-parts.ts';

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
