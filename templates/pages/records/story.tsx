import type { VNode } from 'preact';
import type { ReferenceView } from '../../../src/views/lists/reference-view.ts';
import type { StoryView } from '../../../src/views/records/story-view.ts';
import { CiteStory } from '../../components/record/cite.tsx';
import { Corrections } from '../../components/record/corrections.tsx';
import { EntryRow } from '../../components/layout/entries.tsx';
import { Joined, RecordLink, RecordName, RecordLinks } from '../../components/inline/link.tsx';
import { Margin } from '../../components/layout/margin.tsx';
import { RecordOpening } from '../../components/record/record-opening.tsx';
import { Row } from '../../components/layout/section.tsx';
import { Day, When } from '../../components/inline/time.tsx';
import { type Edition, useEdition } from '../../edition.ts';
import type { Page } from '../../layout.tsx';
import { RecordClaims, recordPage } from './record-page.tsx';
import { MapSection } from '../../pictures/place-map.tsx';
import { Way } from '../../components/inline/texts.tsx';
import { Listing } from '../../components/layout/listing.tsx';

interface StoryProps {
  readonly view: StoryView;
}

/** A story: what happened, who was in it and as what, what is claimed and disputed, and where to read on. */
export function storyPage(view: StoryView, { words }: Edition): Page {
  const { people, events, organisations, places, documents } = view;
  return recordPage(
    view,
    {
      opening: <RecordOpening view={view} kind={view.kind} dates={<StoryDates view={view} />} />,
      margin: (
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
      ),
      facts: false,
      parts: (
        <>
          <Corrections corrections={view.corrections} />
          <RecordClaims view={view} title={words.sections.claims} />
          <MapSection map={view.map} subject={view.name} />
        </>
      ),
      onward: (
        <>
          <InOrder view={view} />
          <Related view={view} />
        </>
      ),
      cite: <CiteStory view={view} />,
    },
    { published: view.date, picture: view.picture },
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
      {view.dayPage !== undefined && <Way to={view.dayPage}>{words.asOf.thatDay}</Way>}
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

function Related({ view }: StoryProps): VNode | null {
  const { sentences, sections } = useEdition().words;
  return (
    <Listing
      id="related"
      title={sections.related}
      items={view.related}
      renderRow={({ shared, ...item }) => (
        <EntryRow item={item} brief>
          {shared.length > 0 && <p class="note">{sentences.alsoAbout(<RecordLinks to={shared} />)}</p>}
        </EntryRow>
      )}
    />
  );
}
