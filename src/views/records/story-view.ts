import type { Entry } from '../../graph/link/entry.ts';
import { partsOf } from '../../graph/events/event-parts.ts';
import { connectedOfKind, type Graph } from '../../graph/graph.ts';
import type { RelatedStory } from '../../graph/related.ts';
import type { PreciseDate } from '../../model/values/date.ts';
import { type CorrectionView, viewCorrectionsOf } from '../site/corrections-view.ts';
import type { DayPageOf } from '../days/as-of-view.ts';
import type { OutputPath, SitePath } from '../../addresses/paths.ts';
import { type MapView, viewMapOfStory } from './parts/map-view.ts';
import { type RecordParts, type RoleHolderView, viewParts, viewRoleHolder } from './parts/record-parts.ts';
import { type DatedView, listDated, type ReferenceView, referTo } from '../lists/reference-view.ts';

export interface StoryView extends RecordParts {
  readonly type: 'story';
  /** Which of the records named here its fields name, rather than its text alone. */
  readonly about: readonly SitePath[];
  readonly date: PreciseDate;
  readonly updated?: PreciseDate;
  readonly kind?: string;
  readonly by: readonly string[];
  readonly people: readonly RoleHolderView[];
  readonly events: readonly ReferenceView[];
  readonly organisations: readonly ReferenceView[];
  readonly places: readonly ReferenceView[];
  readonly documents: readonly ReferenceView[];
  readonly corrections: readonly CorrectionView[];
  readonly map?: MapView;
  readonly related: readonly RelatedView[];
  /** The stories before and after within each event. */
  readonly sequences: readonly SequenceView[];
  /** How things stood on the day of the story. */
  readonly dayPage?: SitePath;
  /** What stands for the page where a link to it is shared. */
  readonly picture?: OutputPath;
}

interface RelatedView extends DatedView {
  readonly shared: readonly ReferenceView[];
}

interface SequenceView {
  readonly event: ReferenceView;
  readonly previous?: ReferenceView;
  readonly next?: ReferenceView;
}

/** What a story's view needs beside the graph, worked out once for all stories. */
export interface StoryContext {
  readonly relatedTo: (story: Entry<'story'>) => readonly RelatedStory[];
  readonly storiesOf: (event: Entry<'event'>) => readonly Entry<'story'>[];
  readonly dayPageOf: DayPageOf;
}

const sequencesShown = 3;

export function viewStory(graph: Graph, story: Entry<'story'>, context: StoryContext): StoryView {
  const { date, updated, kind, by } = story.fields;
  const events = connectedOfKind(graph, story, 'event');
  const dayPage = context.dayPageOf(date);
  const map = viewMapOfStory(graph, story, (event) => partsOf(graph, event));
  return {
    type: 'story',
    about: namedInFields(story),
    ...viewParts(graph, story),
    date,
    ...(updated && { updated }),
    ...(kind !== undefined && { kind }),
    by,
    people: connectedOfKind(graph, story, 'person').map((person) => viewRoleHolder(person, date)),
    events: events.map(referTo),
    organisations: connectedOfKind(graph, story, 'organisation').map(referTo),
    places: connectedOfKind(graph, story, 'place').map(referTo),
    documents: connectedOfKind(graph, story, 'document').map(referTo),
    corrections: viewCorrectionsOf(story),
    ...(map && { map }),
    related: context
      .relatedTo(story)
      .map(({ story: other, shared }) => ({ ...listDated(other), shared: shared.map(referTo) })),
    ...(dayPage && { dayPage }),
    sequences: events.slice(0, sequencesShown).flatMap((event) => viewSequence(event, story, context.storiesOf(event))),
  };
}

/** The published records that the fields of a story name, sources and claims apart. */
function namedInFields(story: Entry<'story'>): SitePath[] {
  const { people, events, organisations, places, documents } = story.fields;
  const named = [people, events, organisations, places, documents].flat();
  return named.map((entry) => referTo(entry).href);
}

function viewSequence(
  event: Entry<'event'>,
  story: Entry<'story'>,
  oldestFirst: readonly Entry<'story'>[],
): SequenceView[] {
  const at = oldestFirst.indexOf(story);
  const previous = at > 0 ? oldestFirst[at - 1] : undefined;
  const next = at >= 0 ? oldestFirst[at + 1] : undefined;
  if (!previous && !next) return [];
  return [
    { event: referTo(event), ...(previous && { previous: referTo(previous) }), ...(next && { next: referTo(next) }) },
  ];
}
