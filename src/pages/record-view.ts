import { type Entry, isOfKind } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { viewEvent } from './event-view.ts';
import { sourcesOfLinked, withFootnotes } from './footnotes.ts';
import { viewClaim, viewCommitment, viewDiscrepancy } from './ledger-record-views.ts';
import type { RecordView } from './page-view.ts';
import { viewPerson } from './person-view.ts';
import { viewDocument, viewOrganisation, viewPlace, viewSource } from './reference-record-views.ts';
import { type StoryContext, viewStory } from './story-view.ts';

/** The view of a record's own page. */
export function viewRecord(graph: Graph, entry: Entry, context: StoryContext): RecordView {
  return withFootnotes(viewOfKind(graph, entry, context), sourcesOfLinked(graph, entry));
}

function viewOfKind(graph: Graph, entry: Entry, context: StoryContext): RecordView {
  if (isOfKind(entry, 'story')) return viewStory(graph, entry, context);
  if (isOfKind(entry, 'person')) return viewPerson(graph, entry);
  if (isOfKind(entry, 'event')) return viewEvent(graph, entry, context.storiesOf(entry));
  if (isOfKind(entry, 'organisation')) return viewOrganisation(graph, entry);
  if (isOfKind(entry, 'place')) return viewPlace(graph, entry);
  if (isOfKind(entry, 'document')) return viewDocument(graph, entry);
  if (isOfKind(entry, 'claim')) return viewClaim(graph, entry);
  if (isOfKind(entry, 'source')) return viewSource(graph, entry);
  if (isOfKind(entry, 'discrepancy')) return viewDiscrepancy(graph, entry);
  if (isOfKind(entry, 'commitment')) return viewCommitment(graph, entry);
  throw new Error(`“${entry.slug}” is of no kind that has a page`);
}
