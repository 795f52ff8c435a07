import type { VNode } from 'preact';
import type { EventView } from '../../../src/views/records/event-view.ts';
import type { ListedView } from '../../../src/views/lists/reference-view.ts';
import { SpanOnClocks } from '../../components/inline/clocks.tsx';
import { Entries, EntryRow } from '../../components/layout/entries.tsx';
import { WhatIsKnown } from '../../components/ledger/event-knowledge.tsx';
import { Disputes } from '../../components/record/disputes.tsx';
import { Facts } from '../../components/layout/facts.tsx';
import { RecordLink } from '../../components/inline/link.tsx';
import { Margin } from '../../components/layout/margin.tsx';
import { RecordOpening } from '../../components/record/record-opening.tsx';
import { Rows, Section } from '../../components/layout/section.tsx';
import { Day } from '../../components/inline/time.tsx';
import { type Edition, useEdition } from '../../edition.ts';
import type { Page } from '../../layout.tsx';
import { recordPage } from './record-page.tsx';
import { MapSection } from '../../pictures/place-map.tsx';
import { Way } from '../../components/inline/texts.tsx';

interface EventProps {
  readonly view: EventView;
}

/** An event: when and where it was planned and held, who took part, and what came before and after it. */
export function eventPage(view: EventView, { words }: Edition): Page {
  return recordPage(
    view,
    {
      opening: (
        <RecordOpening view={view}>
          <EventFacts view={view} />
          <Disputes view={view} />
          {view.since !== undefined && <Way to={view.since}>{words.since.way}</Way>}
        </RecordOpening>
      ),
      margin: (
        <Margin
          label={words.sections.participants}
          lists={[
            { title: words.sections.participants, items: view.participants },
            { title: words.kinds.document.many, items: view.documents },
          ]}
        />
      ),
      parts: (
        <>
          <MapSection map={view.map} subject={view.name} />
          <Entries id="parts" title={words.sections.parts} items={view.parts} />
          <WhatIsKnown knowledge={view.knowledge} />
        </>
      ),
      onward: <Series view={view} />,
    },
    { picture: view.picture },
  );
}

/** When and where; with what was planned beside it, where a plan is known. */
function EventFacts({ view }: EventProps): VNode {
  const { words, foreignWords } = useEdition();
  const { start, end, place, planned, partOf, status } = view;
  const { facts, eventStatuses } = words;
  const held = {
    when: <SpanOnClocks from={start} to={end} clocks={view.clocks} />,
    where: place && <RecordLink to={place} />,
  };
  const state = status && status !== 'held' ? eventStatuses[status] : undefined;
  const whole = partOf && <RecordLink to={partOf} />;
  if (!planned) {
    const known = [
      ['when', held.when],
      ['where', held.where],
      ['status', state],
      ['partOf', whole],
    ] as const;
    return <Facts facts={known} />;
  }
  const unknown = <span class="unknown">{facts.notReported}</span>;
  return (
    <>
      <table class="plan" lang={foreignWords}>
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
              {planned.start ? <SpanOnClocks from={planned.start} to={planned.end} clocks={planned.clocks} /> : unknown}
            </td>
            <td>{held.when}</td>
          </tr>
          <tr>
            <th scope="row">{facts.where}</th>
            <td>{planned.place ? <RecordLink to={planned.place} /> : unknown}</td>
            <td>{held.where ?? unknown}</td>
          </tr>
        </tbody>
      </table>
      <Facts facts={[['partOf', whole]]} />
    </>
  );
}

/** The events before and after this one in its row. */
function Series({ view }: EventProps): VNode | null {
  const { words, foreignWords } = useEdition();
  const { series } = view;
  if (!series || (!series.previous && !series.next)) return null;
  const { sentences } = words;
  const neighbour = (event: ListedView | undefined, label: string): VNode | undefined =>
    event && (
      <EntryRow
        item={event}
        label={
          <>
            <span class="kind" lang={foreignWords}>
              {label}
            </span>
            {event.date && <Day date={event.date} />}
          </>
        }
      />
    );
  return (
    <Section id="series" title={series.name}>
      <Rows>
        {neighbour(series.previous, sentences.before)}
        {neighbour(series.next, sentences.after)}
      </Rows>
      <Way to={series.compare}>{words.compare.withOthers}</Way>
    </Section>
  );
}
