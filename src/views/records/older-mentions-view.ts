import type { Entry } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import { newestDate, type PreciseDate } from '../../model/values/date.ts';
import { type MentionView, viewMention } from '../body/mention-view.ts';
import { recordPath } from '../../addresses/paths.ts';
import { type OlderPart, olderPart } from '../lists/list-pages.ts';
import { type ReferenceView, referTo } from '../lists/reference-view.ts';
import { chunkedMentions, mentionsPart } from './parts/record-parts.ts';

/** A part of the mentions of a record that is named very often. */
export interface MentionsView extends OlderPart {
  readonly type: 'mentions';
  readonly record: ReferenceView;
  readonly asOf?: PreciseDate;
  readonly mentions: readonly MentionView[];
}

/** The n-th part, counted from 1, the oldest. */
export function viewOlderMentions(graph: Graph, entry: Entry, part: number): MentionsView {
  const { older } = chunkedMentions(graph, entry);
  const mentions = (older[part - 1] ?? []).map((mention) => viewMention(graph, mention, entry));
  const asOf = newestDate(mentions.map(({ date }) => date));
  return {
    type: 'mentions',
    ...olderPart(part, older.length, recordPath(entry), (other) => mentionsPart(entry, other)),
    record: referTo(entry),
    ...(asOf && { asOf }),
    mentions,
  };
}
