import type { VNode } from 'preact';
import { pageHref } from '../addresses.ts';
import type { ReferenceView } from '../../src/views/lists/reference-view.ts';
import type { StoryView } from '../../src/views/records/story-view.ts';
import { CiteStory } from '../components/cite.tsx';
import { Claims } from '../components/claims.tsx';
import { Corrections } from '../components/corrections.tsx';
import { Disputes } from '../components/disputes.tsx';
import { EntryRow, NamesInMargin } from '../components/entries.tsx';
import { Joined, RecordLink, RecordLinks } from '../components/link.tsx';
import { Margin } from '../components/margin.tsx';
import { Opening } from '../components/opening.tsx';
import { Prose } from '../components/prose.tsx';
import { Ledger, RecordTail } from '../components/record-tail.tsx';
import { Row, Rows, Section } from '../components/section.tsx';
import { Day, When } from '../components/time.tsx';
import type { Edition } from '../edition.ts';
import type { Page } from '../layout.tsx';
import { MapSection } from '../pictures/place-map.tsx';

interface StoryProps {
  readonly view: StoryView;
  readonly edition: Edition;
}

/** A story: what happened, who was in it and as what, what is claimed and disputed, and where to read on. */
export function storyPage(view: StoryView, edition: Edition): Page {
  const { words } = edition;
  return {
    frame: {
      path: view.path,
      title: view.name,
      description: view.summary,
      published: view.date,
      picture: view.picture,
      section: 'story',
    },
    content: (
      <>
        <Opening
          kind={view.kind ?? words.kinds.story.one}
          dates={<StoryDates view={view} edition={edition} />}
          title={view.name}
          summary={view.summary}
          edition={edition}
        >
          <Disputes view={view} edition={edition} />
        </Opening>
        <Prose body={view.body} claims={view.claims} edition={edition} />
        <StoryMargin view={view} edition={edition} />
        <Corrections corrections={view.corrections} edition={edition} />
        <Claims title={words.sections.claims} claims={view.claims} all={view.allClaims} edition={edition} />
        <MapSection map={view.map} subject={view.name} edition={edition} />
        <Ledger view={view} edition={edition} />
        <InOrder view={view} edition={edition} />
        <Related view={view} edition={edition} />
        <RecordTail view={view} edition={edition} />
        <CiteStory view={view} edition={edition} />
      </>
    ),
  };
}

function StoryDates({ view, edition }: StoryProps): VNode {
  const { sentences, changes } = edition.words;
  const [corrected] = view.corrections;
  return (
    <>
      <p>
        <When date={view.date} edition={edition} />
      </p>
      {view.updated && <p>{sentences.updated(<When date={view.updated} edition={edition} />)}</p>}
      {corrected && (
        <p>
          <a href="#page-corrections">{changes.corrected}</a> <Day date={corrected.date} edition={edition} />
        </p>
      )}
      {view.by.length > 0 && <p>{sentences.writtenBy(<Joined items={view.by} edition={edition} />)}</p>}
      {view.dayPage !== undefined && (
        <p class="further" lang={edition.foreignWords}>
          <a href={pageHref(edition.site, view.dayPage)}>{edition.words.asOf.thatDay}</a>
        </p>
      )}
    </>
  );
}

/** Who and what the story is about, with each person's role on that day. */
function StoryMargin({ view, edition }: StoryProps): VNode | null {
  const { words } = edition;
  const { people, events, organisations, places, documents } = view;
  if ([people, events, organisations, places, documents].every((names) => names.length === 0)) return null;
  return (
    <Margin label={words.facts.about}>
      <NamesInMargin title={words.sections.people} items={people} edition={edition} />
      <NamesInMargin title={words.kinds.event.many} items={events} edition={edition} />
      <NamesInMargin title={words.kinds.document.many} items={documents} edition={edition} />
      <NamesInMargin title={words.kinds.place.many} items={places} edition={edition} />
      <NamesInMargin title={words.kinds.organisation.many} items={organisations} edition={edition} />
    </Margin>
  );
}

/** The stories before and after this one within each of its events. */
function InOrder({ view, edition }: StoryProps): VNode | null {
  if (view.sequences.length === 0) return null;
  const { sentences, sections } = edition.words;
  return (
    <Section id="in-order" title={sections.inOrder} edition={edition}>
      <Rows>
        {view.sequences.flatMap(({ event, previous, next }) => [
          <Neighbour story={previous} event={event} label={sentences.before} edition={edition} />,
          <Neighbour story={next} event={event} label={sentences.after} edition={edition} />,
        ])}
      </Rows>
    </Section>
  );
}

interface NeighbourProps {
  readonly story: ReferenceView | undefined;
  readonly event: ReferenceView;
  readonly label: string;
  readonly edition: Edition;
}

function Neighbour({ story, event, label, edition }: NeighbourProps): VNode | null {
  if (!story) return null;
  return (
    <Row label={<span lang={edition.foreignWords}>{label}</span>}>
      <p class="name">
        <RecordLink to={story} edition={edition} />
      </p>
      <p class="note">{edition.words.sentences.within(<RecordLink to={event} edition={edition} />)}</p>
    </Row>
  );
}

function Related({ view, edition }: StoryProps): VNode | null {
  if (view.related.length === 0) return null;
  const { sentences, sections } = edition.words;
  return (
    <Section id="related" title={sections.related} edition={edition}>
      <Rows>
        {view.related.map(({ shared, ...item }) => (
          <EntryRow item={item} edition={edition} brief>
            {shared.length > 0 && (
              <p class="note">{sentences.alsoAbout(<RecordLinks to={shared} edition={edition} />)}</p>
            )}
          </EntryRow>
        ))}
      </Rows>
    </Section>
  );
}
