import { byDateAndSlug, type Entry, thoseNamed } from '../../graph/link/entry.ts';
import { duringEvent, endOf, storiesAbout } from '../../graph/events/event-stories.ts';
import { connectedOfKind, type Graph } from '../../graph/graph.ts';
import type { OutcomeStatus } from '../../model/records/commitment.ts';
import { compareDates, newestDate, type PreciseDate, spanHolds, surelyBefore } from '../../model/values/date.ts';
import type { EventStatus } from '../../model/records/event.ts';
import { limit, type Limited, mapLimited } from '../lists/limited.ts';
import { type DatedView, listDated, type ReferenceView, referTo } from '../lists/reference-view.ts';

/** A document and one stage of it. */
export interface SignedView {
  readonly document: ReferenceView;
  /** `undefined` where the document's record has no stages. */
  readonly stage?: string;
  readonly date?: PreciseDate;
  readonly parties: readonly ReferenceView[];
  readonly sources: Limited<ReferenceView>;
}

/** What came after an event. */
export interface FollowedView {
  readonly asOf?: PreciseDate;
  /** Stages that documents of the event reached later. */
  readonly stages: readonly SignedView[];
  readonly commitments: Limited<PromisedView>;
  readonly stories: Limited<DatedView>;
  /** The next event of the series. */
  readonly next?: DatedView & { readonly status?: EventStatus };
}

export interface PromisedView {
  readonly commitment: ReferenceView;
  /** What became of it last. */
  readonly outcome?: { readonly status: OutcomeStatus; readonly date: PreciseDate };
  readonly sources: Limited<ReferenceView>;
}

const shown = { commitments: 4, stories: 4, sources: 2 };

/** Documents with what was done with each at an event: every one with a stage on its days, and those that it lists and have no stage. */
export function viewSigned(graph: Graph, event: Entry<'event'>, events: readonly Entry<'event'>[]): SignedView[] {
  return documentsOf(graph, events).flatMap((document) => {
    const { stages } = document.fields;
    const listed = events.some(({ fields }) => fields.documents.includes(document));
    if (stages.length === 0) return listed ? [{ document: referTo(document), parties: [], sources: limit([], 0) }] : [];
    return stages
      .filter(({ date }) => duringEvent(date, event) || (listed && canFall(date, event)))
      .map((stage) => viewStage(document, stage));
  });
}

/** Documents that events list or name, each once. */
function documentsOf(graph: Graph, events: readonly Entry<'event'>[]): Entry<'document'>[] {
  return [...new Set(events.flatMap((event) => connectedOfKind(graph, event, 'document')))];
}

function canFall(date: PreciseDate, event: Entry<'event'>): boolean {
  return spanHolds(event.fields.start, endOf(event), date);
}

function viewStage(
  document: Entry<'document'>,
  { stage, date, parties, source }: Entry<'document'>['fields']['stages'][number],
): SignedView {
  return {
    document: referTo(document),
    stage,
    date,
    parties: thoseNamed(parties).map(referTo),
    sources: mapLimited(limit(source, shown.sources), referTo),
  };
}

/** What followed from an event and its parts: later stages, promises made there, later stories, and the next event. */
export function viewFollowed(
  graph: Graph,
  event: Entry<'event'>,
  events: readonly Entry<'event'>[],
  next: Entry<'event'> | undefined,
): FollowedView {
  const end = endOf(event);
  const stages = documentsOf(graph, events)
    .filter((document) => events.some(({ fields }) => fields.documents.includes(document)))
    .flatMap((document) =>
      document.fields.stages.filter(({ date }) => surelyBefore(end, date)).map((stage) => viewStage(document, stage)),
    );
  const commitments = limit(commitmentsOf(graph, event, events), shown.commitments);
  const later = storiesAbout(graph, events).filter(({ fields }) => surelyBefore(end, fields.date));
  const stories = mapLimited(limit(later, shown.stories), listDated);
  const promised = mapLimited(commitments, (commitment) => viewPromised(commitment));
  const asOf = newestDate(
    [...stages, ...stories.items, ...promised.items.map(({ outcome }) => ({ ...outcome }))].map(({ date }) => date),
  );
  return {
    ...(asOf && { asOf }),
    stages,
    commitments: promised,
    stories,
    ...(next && { next: viewNext(next) }),
  };
}

function viewNext(next: Entry<'event'>): NonNullable<FollowedView['next']> {
  const { status } = next.fields;
  return { ...listDated(next), ...(status && status !== 'held' && { status }) };
}

/** Promises that concern an event and were not made before it, the oldest first. */
function commitmentsOf(graph: Graph, event: Entry<'event'>, events: readonly Entry<'event'>[]): Entry<'commitment'>[] {
  const found = new Set<Entry<'commitment'>>();
  for (const one of events) {
    for (const { from } of graph.mentionsOf(one)) {
      if (from.kind !== 'commitment' || !from.fields.concerns.includes(one)) continue;
      const { made } = from.fields;
      if (!made || !surelyBefore(made, event.fields.start)) found.add(from);
    }
  }
  return [...found].toSorted(byDateAndSlug);
}

function viewPromised(commitment: Entry<'commitment'>): PromisedView {
  const { outcomes, sources } = commitment.fields;
  const last = outcomes.toSorted((a, b) => compareDates(a.date, b.date)).at(-1);
  return {
    commitment: referTo(commitment),
    ...(last && { outcome: { status: last.status, date: last.date } }),
    sources: mapLimited(limit(last && last.source.length > 0 ? last.source : sources, shown.sources), referTo),
  };
}
