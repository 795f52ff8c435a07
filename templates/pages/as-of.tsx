import type { VNode } from 'preact';
import { isContested } from '../../src/graph/claims/status-rules.ts';
import type { AsOfView } from '../../src/views/days/as-of-view.ts';
import type { DayClaimsView } from '../../src/views/days/day-ledger.ts';
import type { DayStoryView } from '../../src/views/days/day-news.ts';
import { sitePath } from '../../src/addresses/paths.ts';
import { pageHref } from '../addresses.ts';
import { DayClaims, DayCounts } from '../components/timeline/day-claims.tsx';
import { Ahead, Happened, More, Reached } from '../components/timeline/day-events.tsx';
import { EntryRow } from '../components/layout/entries.tsx';
import { Key } from '../components/layout/key.tsx';
import { RecordName } from '../components/inline/link.tsx';
import { Margin } from '../components/layout/margin.tsx';
import { Opening } from '../components/layout/opening.tsx';
import { Row, Rows, Section } from '../components/layout/section.tsx';
import { Day } from '../components/inline/time.tsx';
import { type Edition, useEdition } from '../edition.ts';
import type { Page } from '../layout.tsx';
import { Note } from '../components/inline/texts.tsx';
import { Listing } from '../components/layout/listing.tsx';

interface AsOfProps {
  readonly view: AsOfView;
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
        <Opening kind={words.asOf.kind} title={title} summary={words.asOf.summary}>
          {(view.previous ?? view.next) && (
            <p class="further pager" lang={edition.foreignWords}>
              <NeighbourLinks view={view} />
            </p>
          )}
          {state.claims.length > 0 && (
            <Key label={<h2>{words.asOf.claims}</h2>}>
              <DayCounts groups={state.claims} />
            </Key>
          )}
        </Opening>
        <News view={view} />
        <Margin label={words.asOf.people} lists={[{ title: words.asOf.people, items: state.people }]} />
        <Earlier view={view} />
        <Ahead state={state} />
        <Happened state={state} />
        <DayClaims id="open" title={words.asOf.open} groups={state.claims.filter(isOpen)} />
        <Promises view={view} />
        <DayClaims id="ledger" title={words.asOf.ledger} groups={state.claims.filter((group) => !isOpen(group))} />
        <Reached state={state} />
        <Note>{words.asOf.vague}</Note>
        <Neighbours view={view} />
      </>
    ),
  };
}

function isOpen({ status }: DayClaimsView): boolean {
  return isContested(status) || status === 'reported';
}

/** The way to the days with news before and after, below the text. */
function Neighbours({ view }: AsOfProps): VNode | null {
  const { words, foreignWords } = useEdition();
  if (!view.previous && !view.next) return null;
  return (
    <nav class="pager" aria-label={words.asOf.days} lang={foreignWords}>
      <NeighbourLinks view={view} />
    </nav>
  );
}

function NeighbourLinks({ view: { previous, next } }: AsOfProps): VNode {
  const { site, words } = useEdition();
  return (
    <>
      {previous && <a href={pageHref(site, previous.href)}>{words.asOf.previous(<Day date={previous.day} />)}</a>}
      {next && <a href={pageHref(site, next.href)}>{words.asOf.next(<Day date={next.day} />)}</a>}
    </>
  );
}

function News({ view: { state } }: AsOfProps): VNode {
  const { words, dates, foreignWords } = useEdition();
  const label = ({ date, updated }: DayStoryView): VNode | undefined => {
    if (updated) return <span lang={foreignWords}>{words.asOf.updated}</span>;
    const time = date && dates.writeTime(date);
    return time === undefined ? undefined : <time datetime={date?.text}>{time}</time>;
  };
  return (
    <Section id="news" title={words.asOf.news}>
      <Rows>
        {state.news.map((story, index) => (
          <Row label={label(story)} {...(index === 0 && !story.updated && { variant: 'lead' })}>
            <RecordName to={story} />
            {story.summary !== undefined && <p>{story.summary}</p>}
          </Row>
        ))}
        <More count={state.moreNews} />
      </Rows>
    </Section>
  );
}

function Earlier({ view: { state } }: AsOfProps): VNode | null {
  const { words } = useEdition();
  return (
    <Listing
      id="earlier"
      title={words.asOf.earlier}
      items={state.earlier}
      renderRow={(story) => <EntryRow item={story} brief />}
    />
  );
}

function Promises({ view: { state } }: AsOfProps): VNode | null {
  const { words, foreignWords } = useEdition();
  return (
    <Listing
      id="promises"
      title={words.asOf.promises}
      items={state.promises}
      renderRow={(promise) => (
        <Row label={<span lang={foreignWords}>{words.outcomes[promise.status]}</span>}>
          <RecordName to={promise} />
          {promise.due && <Note>{words.asOf.due(<Day date={promise.due} />)}</Note>}
        </Row>
      )}
      last={<More count={state.morePromises} />}
    />
  );
}
