import type { VNode } from 'preact';
import type { DayEventsView, DayEventView, DayPlanView } from '../../src/views/days/day-events.ts';
import type { Edition } from '../edition.ts';
import { RecordLink } from './link.tsx';
import { Row, Rows, Section } from './section.tsx';
import { Span, When } from './time.tsx';

interface DayEventsProps {
  readonly state: DayEventsView;
  readonly edition: Edition;
}

/** The latest events of a day's past, newest first. */
export function Happened({ state, edition }: DayEventsProps): VNode | null {
  if (state.held.length === 0) return null;
  return (
    <Section id="happened" title={edition.words.asOf.happened} edition={edition}>
      <Rows>
        {state.held.map((event) => (
          <HappenedRow event={event} edition={edition} />
        ))}
        <More count={state.heldBefore} edition={edition} />
      </Rows>
    </Section>
  );
}

function HappenedRow({ event, edition }: { readonly event: DayEventView; readonly edition: Edition }): VNode {
  const { words, foreignWords } = edition;
  const { start, end, status, underWay, place } = event;
  const state = underWay ? words.asOf.underWay : status && words.eventStatuses[status];
  return (
    <Row label={<Span from={start} to={end} edition={edition} />}>
      <p class="name">
        <RecordLink to={event} edition={edition} />
      </p>
      {(state !== undefined || place) && (
        <p class={state === undefined ? 'note alone' : 'note'}>
          {state !== undefined && <strong lang={foreignWords}>{state}</strong>}
          {state !== undefined && place && ' · '}
          {place && <RecordLink to={place} edition={edition} />}
        </p>
      )}
    </Row>
  );
}

/** What a day's readers had been told to expect. */
export function Ahead({ state, edition }: DayEventsProps): VNode | null {
  if (state.ahead.length === 0) return null;
  const { asOf } = edition.words;
  return (
    <Section id="ahead" title={asOf.ahead} edition={edition}>
      <p class="note" lang={edition.foreignWords}>
        {asOf.aheadNote}
      </p>
      <Rows>
        {state.ahead.map((plan) => (
          <AheadRow plan={plan} edition={edition} />
        ))}
        <More count={state.moreAhead} edition={edition} />
      </Rows>
    </Section>
  );
}

function AheadRow({ plan, edition }: { readonly plan: DayPlanView; readonly edition: Edition }): VNode {
  const { words, foreignWords } = edition;
  const { start, end, place } = plan;
  return (
    <Row
      label={
        start ? <Span from={start} to={end} edition={edition} /> : <span lang={foreignWords}>{words.asOf.noDay}</span>
      }
    >
      <p class="name">
        <span class="plan-mark" lang={foreignWords}>
          {words.timeline.planned}
        </span>{' '}
        <RecordLink to={plan} edition={edition} />
      </p>
      {place && (
        <p class="note alone">
          <RecordLink to={place} edition={edition} />
        </p>
      )}
    </Row>
  );
}

/** Documents by the stage they had reached. */
export function Reached({ state, edition }: DayEventsProps): VNode | null {
  if (state.documents.length === 0) return null;
  return (
    <Section id="documents" title={edition.words.asOf.documents} edition={edition}>
      <Rows>
        {state.documents.map((document) => (
          <Row label={<When date={document.date} edition={edition} />}>
            <p class="name">
              <RecordLink to={document} edition={edition} />
            </p>
            <p class="note">
              <span class="stage">{document.stage}</span>
            </p>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

/** How many are not listed; nothing where all are. */
export function More({ count, edition }: { readonly count: number; readonly edition: Edition }): VNode | null {
  if (count === 0) return null;
  return (
    <Row>
      <p class="note" lang={edition.foreignWords}>
        {edition.words.asOf.more(count)}
      </p>
    </Row>
  );
}
