import type { VNode } from 'preact';
import { indexPath, type SitePath, sitePath } from '../../src/addresses/paths.ts';
import type { HomeEventView, HomeView } from '../../src/views/site/home-view.ts';
import type { RecordKind } from '../../src/model/values/kinds.ts';
import { pageHref } from '../addresses.ts';
import { EntryRow } from '../components/layout/entries.tsx';
import { KeyFigures } from '../components/ledger/key-figures.tsx';
import { KnowledgeInShort } from '../components/ledger/knowledge-in-short.tsx';
import { RecordLink, RecordName } from '../components/inline/link.tsx';
import { Margin } from '../components/layout/margin.tsx';
import { LanesSection } from '../pictures/lanes.tsx';
import { Listing } from '../components/layout/listing.tsx';
import { Row, Rows, Section } from '../components/layout/section.tsx';
import { Day, When } from '../components/inline/time.tsx';
import { type Edition, useEdition } from '../edition.ts';
import type { Page } from '../layout.tsx';
import { Further, Way } from '../components/inline/texts.tsx';

interface HomeProps {
  readonly view: HomeView;
}

/** The state of the story: what is newest, how it came to that, who is at its centre and what is disputed. */
export function homePage(view: HomeView, edition: Edition): Page {
  const { site, words } = edition;
  return {
    frame: { path: view.path, title: site.title, description: site.description ?? view.lead?.summary ?? site.title },
    content: (
      <>
        <HomeOpening view={view} />
        <LanesSection lanes={view.lanes} />
        <Latest view={view} />
        {view.figures.length > 0 ? <KeyFigures figures={view.figures} /> : <AtTheCentre view={view} />}
        {view.series.map(({ name, compare, since, events }, index) => (
          <Strip
            id={index === 0 ? 'start' : `start-${index + 1}`}
            title={index === 0 && !view.explainer ? `${words.home.newHere}: ${name}` : name}
            events={events}
            compare={compare}
            since={since}
          />
        ))}
        {view.events.length > 0 && <Strip id="events" title={words.home.events} events={view.events} />}
        <KnowledgeInShort parts={view.knowledge} />
        <Chapters view={view} />
      </>
    ),
  };
}

/** The description of the site, its date, and the way in for somebody who knows nothing. */
function HomeOpening({ view }: HomeProps): VNode {
  const { site, words, foreignWords } = useEdition();
  return (
    <div class="opening">
      <div class="label" lang={foreignWords}>
        {view.latestEvent?.date && <p>{words.home.latestEvent(<Day date={view.latestEvent.date} />)}</p>}
        {view.lastChecked && <p>{words.sentences.lastChecked(<Day date={view.lastChecked} />)}</p>}
      </div>
      <div class="entry">
        {view.explainer?.summary !== undefined && <p class="standfirst">{view.explainer.summary}</p>}
        {site.description !== undefined && <p class={view.explainer ? 'note' : 'standfirst'}>{site.description}</p>}
        <Further>
          {view.explainer && (
            <>
              <RecordLink to={view.explainer} />{' '}
            </>
          )}
          {!view.explainer && view.series.length > 0 && (
            <>
              <a href="#page-start">{words.home.newHere}</a>{' '}
            </>
          )}
          {view.knowledge && (
            <>
              <a href="#page-known">{words.ledger.known.inShort}</a>{' '}
            </>
          )}
          <a href={pageHref(site, sitePath('names'))}>{words.names.invitation}</a>
        </Further>
      </div>
    </div>
  );
}

/** The newest story large, the others below it. */
function Latest({ view }: HomeProps): VNode {
  const { words, foreignWords } = useEdition();
  const { lead, latest } = view;
  return (
    <Section id="latest" title={words.home.latest}>
      {lead ? (
        <Rows>
          <Row variant="lead" label={lead.date && <When date={lead.date} />}>
            <RecordName to={lead} />
            {lead.summary !== undefined && <p>{lead.summary}</p>}
          </Row>
          {latest.map((story) => (
            <EntryRow item={story} brief />
          ))}
        </Rows>
      ) : (
        <p lang={foreignWords}>{words.home.empty}</p>
      )}
      {lead && <AllOf kind="story" />}
    </Section>
  );
}

interface StripProps {
  readonly id: string;
  readonly title: string;
  readonly events: readonly HomeEventView[];
  /** Where they stand side by side, if they are a series. */
  readonly compare?: SitePath;
  readonly since?: HomeView['series'][number]['since'];
}

function AtTheCentre({ view }: HomeProps): VNode {
  const { words } = useEdition();
  return (
    <Margin label={words.home.people} lists={[{ title: words.home.people, items: view.people }]}>
      <AllOf kind="person" />
    </Margin>
  );
}

/** Events in their order, numbered, side by side where there is room. */
function Strip({ id, title, events, compare, since }: StripProps): VNode {
  const { site, words, foreignWords } = useEdition();
  return (
    <Section id={id} title={title} wide>
      <ol class="strip">
        {events.map((event) => (
          <li>
            {event.date && (
              <p class="label">
                <Day date={event.date} />
              </p>
            )}
            <RecordName to={event} />
            {event.summary !== undefined && <p class="outcome">{event.summary}</p>}
            <p class="note">
              {event.place && <RecordLink to={event.place} />}
              {event.status && event.status !== 'held' && (
                <span class="kind" lang={foreignWords}>
                  {' '}
                  {words.eventStatuses[event.status]}
                </span>
              )}
            </p>
          </li>
        ))}
      </ol>
      <Further>
        {compare !== undefined && (
          <>
            <a href={pageHref(site, compare)}>{words.compare.sideBySide}</a>{' '}
          </>
        )}
        {since && (
          <>
            <a href={pageHref(site, since.path)}>{words.since.wayFrom(since.event.name)}</a>{' '}
          </>
        )}
        <a href={pageHref(site, sitePath('timeline'))}>{words.home.wholeTimeline}</a>
      </Further>
    </Section>
  );
}

/** The parts of the story by time, each with the story to begin with. */
function Chapters({ view }: HomeProps): VNode | null {
  const { dates, words, foreignWords } = useEdition();
  return (
    <Listing
      id="chapters"
      title={words.home.chapters}
      ordered
      items={view.chapters.filter(({ stories }) => stories > 0)}
      renderRow={({ title, from, to, stories, start }) => (
        <Row label={<span lang={foreignWords}>{words.home.span(dates.write(from), to && dates.write(to))}</span>}>
          <p class="name">{title}</p>
          <p class="note" lang={foreignWords}>
            {words.home.stories(stories)}
            {start && <> {words.home.beginWith(<RecordLink to={start} />)}</>}
          </p>
        </Row>
      )}
    >
      <AllOf kind="story" />
    </Listing>
  );
}

function AllOf({ kind }: { readonly kind: RecordKind }): VNode {
  const { words } = useEdition();
  return <Way to={indexPath(kind)}>{words.home.all(kind)}</Way>;
}
