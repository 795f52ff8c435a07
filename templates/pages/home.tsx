import type { VNode } from 'preact';
import { indexPath, type SitePath, sitePath } from '../../src/addresses/paths.ts';
import type { HomeEventView, HomeView } from '../../src/views/site/home-view.ts';
import type { RecordKind } from '../../src/model/values/kinds.ts';
import { pageHref } from '../addresses.ts';
import { EntryRow, NamesInMargin } from '../components/entries.tsx';
import { KnowledgeInShort } from '../components/knowledge-in-short.tsx';
import { RecordLink } from '../components/link.tsx';
import { Margin } from '../components/margin.tsx';
import { Row, Rows, Section } from '../components/section.tsx';
import { Day, When } from '../components/time.tsx';
import type { Edition } from '../edition.ts';
import type { Page } from '../layout.tsx';

interface HomeProps {
  readonly view: HomeView;
  readonly edition: Edition;
}

/** The state of the story: what is newest, how it came to that, who is at its centre and what is disputed. */
export function homePage(view: HomeView, edition: Edition): Page {
  const { site, words } = edition;
  return {
    frame: { path: view.path, title: site.title, description: site.description ?? view.lead?.summary ?? site.title },
    content: (
      <>
        <HomeOpening view={view} edition={edition} />
        <Latest view={view} edition={edition} />
        {view.people.length > 0 && (
          <Margin label={words.home.people}>
            <NamesInMargin title={words.home.people} items={view.people} edition={edition} />
            <AllOf kind="person" edition={edition} />
          </Margin>
        )}
        {view.series.map(({ name, compare, events }, index) => (
          <Strip
            id={index === 0 ? 'start' : `start-${index + 1}`}
            title={index === 0 ? `${words.home.newHere}: ${name}` : name}
            events={events}
            compare={compare}
            edition={edition}
          />
        ))}
        {view.events.length > 0 && (
          <Strip id="events" title={words.home.events} events={view.events} edition={edition} />
        )}
        <KnowledgeInShort parts={view.knowledge} edition={edition} />
      </>
    ),
  };
}

/** The description of the site, its date, and the way in for somebody who knows nothing. */
function HomeOpening({ view, edition }: HomeProps): VNode {
  const { site, words, foreignWords } = edition;
  return (
    <div class="opening">
      <div class="label">
        {view.asOf && <p lang={foreignWords}>{words.sentences.asOf(<Day date={view.asOf} edition={edition} />)}</p>}
      </div>
      <div class="entry">
        {site.description !== undefined && <p class="standfirst">{site.description}</p>}
        <p class="further" lang={foreignWords}>
          {view.series.length > 0 && (
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
        </p>
      </div>
    </div>
  );
}

/** The newest story large, the others below it. */
function Latest({ view, edition }: HomeProps): VNode {
  const { words } = edition;
  const { lead, latest } = view;
  return (
    <Section id="latest" title={words.home.latest} edition={edition}>
      {lead ? (
        <Rows>
          <Row variant="lead" label={lead.date && <When date={lead.date} edition={edition} />}>
            <p class="name">
              <RecordLink to={lead} edition={edition} />
            </p>
            {lead.summary !== undefined && <p>{lead.summary}</p>}
          </Row>
          {latest.map((story) => (
            <EntryRow item={story} edition={edition} brief />
          ))}
        </Rows>
      ) : (
        <p lang={edition.foreignWords}>{words.home.empty}</p>
      )}
      {lead && <AllOf kind="story" edition={edition} />}
    </Section>
  );
}

interface StripProps {
  readonly id: string;
  readonly title: string;
  readonly events: readonly HomeEventView[];
  /** Where they stand side by side, if they are a series. */
  readonly compare?: SitePath;
  readonly edition: Edition;
}

/** Events in their order, numbered, side by side where there is room. */
function Strip({ id, title, events, compare, edition }: StripProps): VNode {
  return (
    <Section id={id} title={title} edition={edition} wide>
      <ol class="strip">
        {events.map((event) => (
          <li>
            {event.date && (
              <p class="label">
                <Day date={event.date} edition={edition} />
              </p>
            )}
            <p class="name">
              <RecordLink to={event} edition={edition} />
            </p>
            <p class="note">
              {event.place && <RecordLink to={event.place} edition={edition} />}
              {event.status && event.status !== 'held' && (
                <span class="kind" lang={edition.foreignWords}>
                  {' '}
                  {edition.words.eventStatuses[event.status]}
                </span>
              )}
            </p>
          </li>
        ))}
      </ol>
      <p class="further" lang={edition.foreignWords}>
        {compare !== undefined && (
          <>
            <a href={pageHref(edition.site, compare)}>{edition.words.compare.sideBySide}</a>{' '}
          </>
        )}
        <a href={pageHref(edition.site, sitePath('timeline'))}>{edition.words.home.wholeTimeline}</a>
      </p>
    </Section>
  );
}

function AllOf({ kind, edition }: { readonly kind: RecordKind; readonly edition: Edition }): VNode {
  return (
    <p class="further" lang={edition.foreignWords}>
      <a href={pageHref(edition.site, indexPath(kind))}>{edition.words.home.all(kind)}</a>
    </p>
  );
}
