import type { Entry } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import { viewEvent } from './event-view.ts';
import { sourcesOfLinked, withFootnotes } from './parts/footnotes.ts';
import { viewClaim } from './claim-view.ts';
import { viewCommitment } from './commitment-view.ts';
import { viewDiscrepancy } from './discrepancy-view.ts';
import type { RecordView } from '../page-view.ts';
import type { OutputPath, SitePath } from '../../addresses/paths.ts';
import { viewOwnPage } from './own-page-view.ts';
import { viewPerson } from './person-view.ts';
import { viewDocument } from './document-view.ts';
import { viewOrganisation } from './organisation-view.ts';
import { viewPlace } from './place-view.ts';
import { viewSource } from './source-view.ts';
import { type StoryContext, viewStory } from './story-view.ts';
import type { TimelinePages } from '../timeline/timeline-plan.ts';

/** What records' views need beside the graph, worked out once for all of them. */
export interface RecordContext extends StoryContext {
  readonly timelineOf: TimelinePages['pathOf'];
  /** The picture that stands for a record's page where a link to it is shared. */
  readonly pictureOf: (entry: Entry) => OutputPath | undefined;
}

/** The view of a record's own page. */
export function viewRecord(graph: Graph, entry: Entry, context: RecordContext): RecordView {
  return withFootnotes(viewOfKind(graph, entry, context), sourcesOfLinked(graph, entry));
}

function viewOfKind(graph: Graph, entry: Entry, context: RecordContext): RecordView {
  switch (entry.kind) {
    case 'story':
      return { ...viewStory(graph, entry, context), ...pictureFor(context, entry) };
    case 'person':
      return { ...viewPerson(graph, entry), ...timelineLink(context, entry) };
    case 'event': {
      const view = viewEvent(graph, entry, context.storiesOf(entry));
      return { ...view, ...timelineLink(context, entry), ...pictureFor(context, entry) };
    }
    case 'organisation':
      return viewOrganisation(graph, entry);
    case 'place':
      return viewPlace(graph, entry);
    case 'document':
      return viewDocument(graph, entry);
    case 'claim':
      return viewClaim(graph, entry);
    case 'source':
      return viewSource(graph, entry);
    case 'discrepancy':
      return viewDiscrepancy(graph, entry);
    case 'commitment':
      return viewCommitment(graph, entry);
    case 'page':
      return viewOwnPage(graph, entry);
  }
}

function timelineLink({ timelineOf }: RecordContext, entry: Entry): { timeline?: SitePath } {
  const timeline = timelineOf(entry);
  return timeline === undefined ? {} : { timeline };
}

function pictureFor({ pictureOf }: RecordContext, entry: Entry): { picture?: OutputPath } {
  const picture = pictureOf(entry);
  return picture === undefined ? {} : { picture };
}
