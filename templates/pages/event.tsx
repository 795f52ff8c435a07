import type { ComponentChildren, VNode } from 'preact';
import type { EventView } from '../../src/pages/event-view.ts';
import type { ListedView, ReferenceView } from '../../src/pages/reference-view.ts';
import { Claims } from '../components/claims.tsx';
import { Disputes } from '../components/disputes.tsx';
import { Entries, EntryRow, NamesInMargin } from '../components/entries.tsx';
import { Facts } from '../components/facts.tsx';
import { RecordLink } from '../components/link.tsx';
import { Margin } from '../components/margin.tsx';
import { NativeNames, Opening } from '../components/opening.tsx';
import { Prose } from '../components/prose.tsx';
import { RecordFacts } from '../components/record-facts.tsx';
import { Ledger, RecordTail } from '../components/record-tail.tsx';
import { Rows, Section } from '../components/section.tsx';
import { Day, Span } from '../components/time.tsx';
import type { Edition } from '../edition.ts';
import type { Page } from '../layout.tsx';

interface EventProps {
  readonly view: EventView;
  readonly edition: Edition;
}

/** An event: when and where it was planned and held, who took part, and what came before and after it. */
export function eventPage(view: EventView, edition: Edition): Page {
  const { words } = edition;
  return {
    frame: { path: view.path, title: view.name, description: view.summary, section: 'event' },
    content: (
      <>
        <Opening
          kind={words.kinds.event.one}
          asOf={view.asOf}
          title={view.name}
          summary={view.summary}
          edition={edition}
        >
          <NativeNames spellings={view.spellings} />
        </Opening>
        <EventFacts view={view} edition={edition} />
        <Disputes view={view} edition={edition} />
        <Prose body={view.body} claims={view.claims} edition={edition} />
        <EventMargin view={view} edition={edition} />
        <Plan view={view} edition={edition} />
        <RecordFacts view={view} edition={edition} />
        <Entries id="parts" title={words.sections.parts} items={view.parts} edition={edition} />
        <Claims title={words.sections.claimsAbout} claims={view.claims} edition={edition} />
        <Ledger view={view} edition={edition} />
        <Series view={view} edition={edition} />
        <RecordTail view={view} edition={edition} />
      </>
    ),
  };
}

function EventFacts({ view, edition }: EventProps): VNode {
  const { start, end, place, partOf, status } = view;
  return (
    <Facts
      edition={edition}
      facts={[
        ['when', <Span from={start} to={end} edition={edition} />],
        ['where', place && <RecordLink to={place} edition={edition} />],
        ['status', status && status !== 'held' ? edition.words.eventStatuses[status] : undefined],
        ['partOf', partOf && <RecordLink to={partOf} edition={edition} />],
      ]}
    />
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

/** What was planned beside what was held; nothing where no plan is known. */
function Plan({ view, edition }: EventProps): VNode | null {
  const { planned, start, end, place } = view;
  if (!planned) return null;
  const { facts, sections } = edition.words;
  const when = planned.start && <Span from={planned.start} to={planned.end} edition={edition} />;
  return (
    <Section id="plan" title={sections.plan} edition={edition}>
      <table class="plan" lang={edition.foreignWords}>
        <thead>
          <tr>
            <td />
            <th scope="col">{facts.planned}</th>
            <th scope="col">{facts.held}</th>
          </tr>
        </thead>
        <tbody>
          <PlanRow
            title={facts.when}
            planned={when}
            held={<Span from={start} to={end} edition={edition} />}
            edition={edition}
          />
          <PlanRow
            title={facts.where}
            planned={placeOf(planned.place, edition)}
            held={placeOf(place, edition)}
            edition={edition}
          />
        </tbody>
      </table>
    </Section>
  );
}

function placeOf(place: ReferenceView | undefined, edition: Edition): VNode | undefined {
  return place && <RecordLink to={place} edition={edition} />;
}

interface PlanRowProps {
  readonly title: string;
  readonly planned: ComponentChildren;
  readonly held: ComponentChildren;
  readonly edition: Edition;
}

function PlanRow({ title, planned, held, edition }: PlanRowProps): VNode {
  const unknown = <span class="unknown">{edition.words.facts.notReported}</span>;
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>{planned ?? unknown}</td>
      <td>{held ?? unknown}</td>
    </tr>
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
    </Section>
  );
}
