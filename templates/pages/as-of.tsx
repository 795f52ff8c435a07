import type { VNode } from 'preact';
import type { AsOfView } from '../../src/views/days/as-of-view.ts';
import type { DayClaimsView } from '../../src/views/days/day-ledger.ts';
import type { DayStoryView } from '../../src/views/days/day-news.ts';
import { sitePath } from '../../src/addresses/paths.ts';
import { pageHref } from '../addresses.ts';
import { DayClaims, DayCounts } from '../components/day-claims.tsx';
import { Ahead, Happened, More, Reached } from '../components/day-events.tsx';
import { EntryRow, NamesInMargin } from '../components/entries.tsx';
import { Key } from '../components/key.tsx';
import { RecordLink } from '../components/link.tsx';
import { Margin } from '../components/margin.tsx';
import { Opening } from '../components/opening.tsx';
import { Row, Rows, Section } from '../components/section.tsx';
import { Day } from '../components/time.tsx';
import type { Edition } from '../edition.ts';
import type { Page } from '../layout.tsx';

interface AsOfProps {
  readonly view: AsOfView;
  readonly edition: Edition;
}

/** How the story stood at the end of a day: what was new, what had happened, what was announced, claimed, promised and open. */
export function asOfPage(view: AsOfView, edition: Edition): Page {
  const { words } = edition;
  const { state } = view;
  const title = words.asOf.title(edition.dates.write(view.day));
  return {
    frame: {
      path: view.path,
      title,
      description: `${title}. ${words.asOf.summary}`,
      within: { kind: 'story', href: sitePath('as-of'), name: words.asOf.name },
    },
    content: (
      <>
        <Opening kind={words.asOf.kind} title={title} summary={words.asOf.summary} edition={edition}>
          {(view.previous ?? view.next) && (
            <p class="further pager" lang={edition.foreignWords}>
              <NeighbourLinks view={view} edition={edition} />
            </p>
          )}
          {state.claims.length > 0 && (
            <Key label={<h2>{words.asOf.claims}</h2>} edition={edition}>
              <DayCounts groups={state.claims} edition={edition} />
            </Key>
          )}
        </Opening>
        <News view={view} edition={edition} />
        {state.people.length > 0 && (
          <Margin label={words.asOf.people}>
            <NamesInMargin title={words.asOf.people} items={state.people} edition={edition} />
          </Margin>
        )}
        <Earlier view={view} edition={edition} />
        <Ahead state={state} edition={edition} />
        <Happened state={state} edition={edition} />
        <DayClaims id="open" title={words.asOf.open} groups={state.claims.filter(isOpen)} edition={edition} />
        <Promises view={view} edition={edition} />
        <DayClaims
          id="ledger"
          title={words.asOf.ledger}
          groups={state.claims.filter((group) => !isOpen(group))}
          edition={edition}
        />
        <Reached state={state} edition={edition} />
        <p class="note" lang={edition.foreignWords}>
          {words.asOf.vague}
        </p>
        <Neighbours view={view} edition={edition} />
      </>
    ),
  };
}

function isOpen({ status }: DayClaimsView): boolean {
  return status === 'disputed' || status === 'unverified';
}

/** The way to the days with news before and after, below the text. */
function Neighbours({ view, edition }: AsOfProps): VNode | null {
  if (!view.previous && !view.next) return null;
  return (
    <nav class="pager" aria-label={edition.words.asOf.days} lang={edition.foreignWords}>
      <NeighbourLinks view={view} edition={edition} />
    </nav>
  );
}

function NeighbourLinks({ view: { previous, next }, edition }: AsOfProps): VNode {
  const { site, words } = edition;
  return (
    <>
      {previous && (
        <a href={pageHref(site, previous.href)}>{words.asOf.previous(<Day date={previous.day} edition={edition} />)}</a>
      )}
      {next && <a href={pageHref(site, next.href)}>{words.asOf.next(<Day date={next.day} edition={edition} />)}</a>}
    </>
  );
}

function News({ view: { state }, edition }: AsOfProps): VNode {
  const { words, foreignWords } = edition;
  const label = ({ date, updated }: DayStoryView): VNode | undefined => {
    if (updated) return <span lang={foreignWords}>{words.asOf.updated}</span>;
    const time = date && edition.dates.writeTime(date);
    return time === undefined ? undefined : <time datetime={date?.text}>{time}</time>;
  };
  return (
    <Section id="news" title={words.asOf.news} edition={edition}>
      <Rows>
        {state.news.map((story, index) => (
          <Row label={label(story)} {...(index === 0 && !story.updated && { variant: 'lead' })}>
            <p class="name">
              <RecordLink to={story} edition={edition} />
            </p>
            {story.summary !== undefined && <p>{story.summary}</p>}
          </Row>
        ))}
        <More count={state.moreNews} edition={edition} />
      </Rows>
    </Section>
  );
}

function Earlier({ view: { state }, edition }: AsOfProps): VNode | null {
  if (state.earlier.length === 0) return null;
  return (
    <Section id="earlier" title={edition.words.asOf.earlier} edition={edition}>
      <Rows>
        {state.earlier.map((story) => (
          <EntryRow item={story} edition={edition} brief />
        ))}
      </Rows>
    </Section>
  );
}

function Promises({ view: { state }, edition }: AsOfProps): VNode | null {
  if (state.promises.length === 0) return null;
  const { words, foreignWords } = edition;
  return (
    <Section id="promises" title={words.asOf.promises} edition={edition}>
      <Rows>
        {state.promises.map((promise) => (
          <Row label={<span lang={foreignWords}>{words.outcomes[promise.status]}</span>}>
            <p class="name">
              <RecordLink to={promise} edition={edition} />
            </p>
            {promise.due && (
              <p class="note" lang={foreignWords}>
                {words.asOf.due(<Day date={promise.due} edition={edition} />)}
              </p>
            )}
          </Row>
        ))}
        <More count={state.morePromises} edition={edition} />
      </Rows>
    </Section>
  );
}
