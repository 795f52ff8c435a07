import { statusOf } from '../../graph/claims/claim-standing.ts';
import { isContested } from '../../graph/claims/status-rules.ts';
import { tookPlace } from '../../graph/events/attendance.ts';
import type { Entry } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import { compareDates, type PreciseDate } from '../../model/values/date.ts';
import { groupInOrder } from '../../base/group.ts';
import { compareTexts } from '../../base/order.ts';
import { type ReferenceView, referTo } from '../lists/reference-view.ts';

/** The whole story in lanes over the years. */
export interface LanesView {
  readonly lanes: readonly LaneView[];
}

/** What has to do with one topic: what happened, what was signed, and by year how many claims began to be made. */
export interface LaneView {
  readonly title: string;
  readonly marks: readonly LaneMarkView[];
  readonly claims: readonly ClaimMarkView[];
}

interface LaneMarkView extends ReferenceView {
  readonly date: PreciseDate;
  /** Which stage a document reached; `undefined` for an event. */
  readonly stage?: string;
  /** What stands at the mark: where a meeting of a series was held, or the first and last stage that a document reached. */
  readonly label?: string;
}

/** When a claim was first made, and whether somebody speaks against it. */
interface ClaimMarkView {
  readonly date: PreciseDate;
  readonly contested: boolean;
}

/** The newest marks that a lane holds; more could not be told apart. */
const most = { marks: 60, claims: 120 };

/** The lanes that site.yaml names, without those in which there is nothing; `undefined` where that leaves fewer than two. */
export function viewLanes(graph: Graph): LanesView | undefined {
  const lanes = graph.settings.lanes.map((title) => viewLane(graph, title));
  const filled = lanes.filter(({ marks, claims }) => marks.length + claims.length > 0);
  return filled.length > 1 ? { lanes: filled } : undefined;
}

function viewLane(graph: Graph, title: string): LaneView {
  const key = title.toLowerCase();
  const { events, documents, claims } = graph.memo(byTopic);
  const marks = [
    ...(events.get(key) ?? []).filter(tookPlace).map((event) => markOfEvent(graph, event)),
    ...(documents.get(key) ?? []).flatMap(marksOfDocument),
  ];
  const begun = (claims.get(key) ?? []).flatMap((claim): ClaimMarkView[] =>
    claim.date ? [{ date: claim.date, contested: isContested(statusOf(graph, claim)) }] : [],
  );
  return {
    title,
    marks: marks.toSorted((a, b) => compareDates(a.date, b.date) || compareTexts(a.href, b.href)).slice(-most.marks),
    claims: begun.toSorted((a, b) => compareDates(a.date, b.date)).slice(-most.claims),
  };
}

function byTopic({ published }: Graph) {
  const topicOf = ({ fields }: Entry<'event' | 'document' | 'claim'>): string => fields.topic?.toLowerCase() ?? '';
  return {
    events: groupInOrder(published.event, topicOf),
    documents: groupInOrder(published.document, topicOf),
    claims: groupInOrder(published.claim, topicOf),
  };
}

function markOfEvent(graph: Graph, event: Entry<'event'>): LaneMarkView {
  const label = graph.memo(labels).get(event);
  return { ...referTo(event), date: event.fields.start, ...(label !== undefined && { label }) };
}

/** What tells the events of a series apart: their names without the words that all have, and without years. */
function labels({ series }: Graph): ReadonlyMap<Entry, string> {
  return new Map(
    series.flatMap(({ events }) => {
      const names = events.map(({ name }) => wordsOf(name));
      const shared = names[0]?.filter((word) => names.every((words) => words.includes(word))) ?? [];
      return events.map((event): [Entry, string] => {
        const own = wordsOf(event.name).filter((word) => !shared.includes(word));
        return [event, own.length > 0 ? own.join(' ') : event.name];
      });
    }),
  );
}

function wordsOf(name: string): string[] {
  return name.split(/[\s,]+/).filter((word) => word !== '' && !/^\d{4}$/.test(word));
}

function marksOfDocument(document: Entry<'document'>): LaneMarkView[] {
  const { stages } = document.fields;
  return stages.map(({ stage, date }, index) => ({
    ...referTo(document),
    date,
    stage,
    ...((index === 0 || index === stages.length - 1) && { label: stage }),
  }));
}
