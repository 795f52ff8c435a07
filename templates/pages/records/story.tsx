import type { VNode } from 'preact';
import { newestDate } from '../../../src/model/values/date.ts';
import { isContested } from '../../../src/graph/claims/status-rules.ts';
import type { ReferenceView } from '../../../src/views/lists/reference-view.ts';
import type { StoryView } from '../../../src/views/records/story-view.ts';
import { CiteStory } from '../../components/record/cite.tsx';
import { Corrections } from '../../components/record/corrections.tsx';
import { EntryRow } from '../../components/layout/entries.tsx';
import { Joined, RecordLink, RecordName, RecordLinks } from '../../components/inline/link.tsx';
import { Margin } from '../../components/layout/margin.tsx';
import { Prose } from '../../components/record/prose.tsx';
import { RecordOpening } from '../../components/record/record-opening.tsx';
import { Ledger, RecordMentions } from '../../components/record/record-tail.tsx';
import { Sources } from '../../components/record/citations.tsx';
import { ClaimLink } from '../../components/ledger/claim-link.tsx';
import { Standing, Status } from '../../components/inline/status.tsx';
import { Row } from '../../components/layout/section.tsx';
import { Day, When } from '../../components/inline/time.tsx';
import { type Edition, useEdition } from '../../edition.ts';
import type { Page } from '../../layout.tsx';
import { RecordClaims } from './record-page.tsx';
import { MapSection } from '../../pictures/place-map.tsx';
import { Way } from '../../components/inline/texts.tsx';
import { Listing } from '../../components/layout/listing.tsx';

/** How many stories a reader is offered next. */
const nextReads = 3;

interface StoryProps {
  readonly view: StoryView;
}

/**
 * A story: what happened, told at once, with the one thing that is disputed; then its sources and where to read on. All that supports
 * it is folded below.
 */
export function storyPage(view: StoryView, { words }: Edition): Page {
  const { path, name, summary, picture, date } = view;
  const modified = newestDate([view.updated, ...view.corrections.map((correction) => correction.date)]);
  return {
    frame: { path, title: name, description: summary, section: view.type, published: date, modified, picture },
    content: (
      <>
        <RecordOpening view={view} kind={view.kind} dates={<StoryDates view={view} />} jumps={false}>
          {false}
        </RecordOpening>
        <Prose body={view.body} claims={view.claims} aside={<MajorDispute view={view} />} />
        <NamedHere view={view} />
        <Corrections corrections={view.corrections} />
        <MapSection map={view.map} subject={name} />
        <Sources sources={view.sources} />
        <NextReads view={view} />
        <RecordClaims view={view} title={words.sections.claims} fold />
        <Ledger view={view} fold />
        <InOrder view={view} />
        <RecordMentions view={view} fold />
        <CiteStory view={view} />
      </>
    ),
  };
}

/** Whom and what the story names, beside the text. */
function NamedHere({ view }: StoryProps): VNode | null {
  const { words } = useEdition();
  const { people, events, organisations, places, documents } = view;
  return (
    <Margin
      label={words.facts.about}
      lists={[
        { title: words.sections.people, items: people },
        { title: words.kinds.event.many, items: events },
        { title: words.kinds.document.many, items: documents },
        { title: words.kinds.place.many, items: places },
        { title: words.kinds.organisation.many, items: organisations },
      ]}
    />
  );
}

/** The one major point that is contested, in one line below the first paragraph; nothing where there is none. */
function MajorDispute({ view }: StoryProps): VNode | null {
  const { words, foreignWords } = useEdition();
  const disputed = view.claims.find(({ weight, standing }) => weight === 'major' && isContested(standing.status));
  if (!disputed) return null;
  return (
    <aside class="key dispute" aria-label={words.facts.disputed}>
      <p>
        <Status status={disputed.standing.status} /> <ClaimLink claim={disputed} />
      </p>
      <Standing standing={disputed.standing} />
      {view.claims.length > 1 && (
        <p class="further" lang={foreignWords}>
          <a href="#page-claims">{words.sections.sourceNotes}</a>
        </p>
      )}
    </aside>
  );
}

function StoryDates({ view }: StoryProps): VNode {
  const { words } = useEdition();
  const { sentences, changes } = words;
  const [corrected] = view.corrections;
  return (
    <>
      <p>
        <When date={view.date} />
      </p>
      {view.updated && <p>{sentences.updated(<When date={view.updated} />)}</p>}
      {corrected && (
        <p>
          <a href="#page-corrections">{changes.corrected}</a> <Day date={corrected.date} />
        </p>
      )}
      {view.by.length > 0 && <p>{sentences.writtenBy(<Joined items={view.by} />)}</p>}
    </>
  );
}

/** The stories before and after this one within each of its events. */
function InOrder({ view }: StoryProps): VNode | null {
  const { sentences, sections } = useEdition().words;
  return (
    <Listing
      id="in-order"
      title={sections.inOrder}
      fold
      items={view.sequences}
      renderRow={({ event, previous, next }) => (
        <>
          <Neighbour story={previous} event={event} label={sentences.before} />
          <Neighbour story={next} event={event} label={sentences.after} />
        </>
      )}
    />
  );
}

interface NeighbourProps {
  readonly story: ReferenceView | undefined;
  readonly event: ReferenceView;
  readonly label: string;
}

function Neighbour({ story, event, label }: NeighbourProps): VNode | null {
  const { words, foreignWords } = useEdition();
  if (!story) return null;
  return (
    <Row label={<span lang={foreignWords}>{label}</span>}>
      <RecordName to={story} />
      <p class="note">{words.sentences.within(<RecordLink to={event} />)}</p>
    </Row>
  );
}

/** Three stories to read next, each with the reason, and the state of things on the story's day. */
function NextReads({ view }: StoryProps): VNode | null {
  const { sentences, sections, asOf } = useEdition().words;
  return (
    <Listing
      id="related"
      title={sections.related}
      items={view.related.slice(0, nextReads)}
      renderRow={({ shared, ...item }) => (
        <EntryRow item={item} brief>
          {shared.length > 0 && <p class="note">{sentences.alsoAbout(<RecordLinks to={shared} />)}</p>}
        </EntryRow>
      )}
    >
      {view.dayPage !== undefined && <Way to={view.dayPage}>{asOf.thatDay}</Way>}
    </Listing>
  );
}
