import type { VNode } from 'preact';
import type { EventView } from '../../src/views/records/event-view.ts';
import type { ListedView } from '../../src/views/lists/reference-view.ts';
import { pageHref } from '../addresses.ts';
import { SpanOnClocks } from '../components/clocks.tsx';
import { Entries, EntryRow, NamesInMargin } from '../components/entries.tsx';
import { WhatIsKnown } from '../components/event-knowledge.tsx';
import { Facts } from '../components/facts.tsx';
import { RecordLink } from '../components/link.tsx';
import { Margin } from '../components/margin.tsx';
import { RecordOpening } from '../components/record-opening.tsx';
import { Prose } from '../components/prose.tsx';
import { RecordFacts } from '../components/record-facts.tsx';
import { Ledger, RecordTail } from '../components/record-tail.tsx';
import { Rows, Section } from '../components/section.tsx';
import { Day } from '../components/time.tsx';
import { TimelineLink } from '../components/timeline-link.tsx';
import type { Edition } from '../edition.ts';
import type { Page } from '../layout.tsx';
import { MapSection } from '../pictures/place-map.tsx';

interface EventProps {
  readonly view: EventView;
  readonly edition: Edition;
}

/** An event: when and where it was planned and held, who took part, and what came before and after it. */
export function eventPage(view: EventView, edition: Edition): Page {
  const { words } = edition;
  return {
    frame: { path: view.path, title: view.name, description: view.summary, picture: view.picture, section: 'event' },
    content: (
      <>
        <RecordOpening view={view} edition={edition}>
          <EventFacts view={view} edition={edition} />
        </RecordOpening>
        <Prose body={view.body} claims={view.claims} edition={edition} />
        <EventMargin view={view} edition={edition} />
        <RecordFacts view={view} edition={edition} />
        <TimelineLink view={view} edition={edition} />
        <MapSection map={view.map} subject={view.name} edition={edition} />
        <Entries id="parts" title={words.sections.parts} items={view.parts} edition={edition} />
        <WhatIsKnown knowledge={view.knowledge} edition={edition} />
        <Ledger view={view} edition={edition} />
        <Series view={view} edition={edition} />
        <RecordTail view={view} edition={edition} />
      </>
    ),
  };
}

/** When and where; with what was planned beside it, where a plan is known. */
function EventFacts({ view, edition }: EventProps): VNode {
  const { start, end, place, planned, partOf, status } = view;
  const { facts, eventStatuses } = edition.words;
  const held = {
    when: <SpanOnClocks from={start} to={end} clocks={view.clocks} edition={edition} />,
    where: place && <RecordLink to={place} edition={edition} />,
  };
  const state = status && status !== 'held' ? eventStatuses[status] : undefined;
  const whole = partOf && <RecordLink to={partOf} edition={edition} />;
  if (!planned) {
    const known = [
      ['when', held.when],
      ['where', held.where],
      ['status', state],
      ['partOf', whole],
    ] as const;
    return <Facts edition={edition} facts={known} />;
  }
  const unknown = <span class="unknown">{facts.notReported}</span>;
  return (
    <>
      <table class="plan" lang={edition.foreignWords}>
        <thead>
          <tr>
            <td>{'\u00a0'}</td>
            <th scope="col">{facts.planned}</th>
            <th scope="col">{state ?? facts.held}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{facts.when}</th>
            <td>
              {planned.start ? (
                <SpanOnClocks from={planned.start} to={planned.end} clocks={planned.clocks} edition={edition} />
              ) : (
                unknown
              )}
            </td>
            <td>{held.when}</td>
          </tr>
          <tr>
            <th scope="row">{facts.where}</th>
            <td>{planned.place ? <RecordLink to={planned.place} edition={edition} /> : unknown}</td>
            <td>{held.where ?? unknown}</td>
          </tr>
        </tbody>
      </table>
      <Facts edition={edition} facts={[['partOf', whole]]} />
    </>
  );
}

function EventMargin({ view, edition }: EventProps): VNode | null {
  const { words } = edition;
  if (view.participants.length === 0 && view.documents.length === 0) return null;
  return (
    <Margin label={words.sections.participants}>
      <NamesInMargin title={words.sections.participants} items={view.participants} edition={edition} />
      <NamesInMargin title={words.kinds.document.many} items={view.documents} edition={edition} />
    </Margin>
  );
}

/** The events before and after this one in its row. */
function Series({ view, edition }: EventProps): VNode | null {
  const { series } = view;
  if (!series || (!series.previous && !series.next)) return null;
  const { sentences } = edition.words;
  const neighbour = (event: ListedView | undefined, label: string): VNode | undefined =>
    event && (
      <EntryRow
        item={event}
        edition={edition}
        label={
          <>
            <span class="kind" lang={edition.foreignWords}>
              {label}
            </span>
            {event.date && <Day date={event.date} edition={edition} />}
          </>
        }
      />
    );
  return (
    <Section id="series" title={series.name} edition={edition}>
      <Rows>
        {neighbour(series.previous, sentences.before)}
        {neighbour(series.next, sentences.after)}
      </Rows>
      <p class="further" lang={edition.foreignWords}>
        <a href={pageHref(edition.site, series.compare)}>{edition.words.compare.withOthers}</a>
      </p>
    </Section>
  );
}
