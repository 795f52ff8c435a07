import type { VNode } from 'preact';
import type { DayEventsView, DayEventView, DayPlanView } from '../../../src/views/days/day-events.ts';
import { useEdition } from '../../edition.ts';
import { RecordLink, RecordName } from '../inline/link.tsx';
import { Row } from '../layout/section.tsx';
import { Span, When } from '../inline/time.tsx';
import { Note } from '../inline/texts.tsx';
import { Listing } from '../layout/listing.tsx';

interface DayEventsProps {
  readonly state: DayEventsView;
}

/** The latest events of a day's past, newest first. */
export function Happened({ state }: DayEventsProps): VNode | null {
  const { words } = useEdition();
  return (
    <Listing
      id="happened"
      title={words.asOf.happened}
      items={state.held}
      renderRow={(event) => <HappenedRow event={event} />}
      last={<More count={state.heldBefore} />}
    />
  );
}

function HappenedRow({ event }: { readonly event: DayEventView }): VNode {
  const { words, foreignWords } = useEdition();
  const { start, end, status, underWay, place } = event;
  const state = underWay ? words.asOf.underWay : status && words.eventStatuses[status];
  return (
    <Row label={<Span from={start} to={end} />}>
      <RecordName to={event} />
      {(state !== undefined || place) && (
        <p class={state === undefined ? 'note alone' : 'note'}>
          {state !== undefined && <strong lang={foreignWords}>{state}</strong>}
          {state !== undefined && place && ' · '}
          {place && <RecordLink to={place} />}
        </p>
      )}
    </Row>
  );
}

/** What had been announced on a day. */
export function Ahead({ state }: DayEventsProps): VNode | null {
  const { words } = useEdition();
  const { asOf } = words;
  return (
    <Listing
      id="ahead"
      title={asOf.ahead}
      above={<Note>{asOf.aheadNote}</Note>}
      items={state.ahead}
      renderRow={(plan) => <AheadRow plan={plan} />}
      last={<More count={state.moreAhead} />}
    />
  );
}

function AheadRow({ plan }: { readonly plan: DayPlanView }): VNode {
  const { words, foreignWords } = useEdition();
  const { start, end, place } = plan;
  return (
    <Row label={start ? <Span from={start} to={end} /> : <span lang={foreignWords}>{words.asOf.noDay}</span>}>
      <p class="name">
        <span class="plan-mark" lang={foreignWords}>
          {words.timeline.planned}
        </span>{' '}
        <RecordLink to={plan} />
      </p>
      {place && (
        <p class="note alone">
          <RecordLink to={place} />
        </p>
      )}
    </Row>
  );
}

/** Documents by the stage they had reached. */
export function Reached({ state }: DayEventsProps): VNode | null {
  const { words } = useEdition();
  return (
    <Listing
      id="documents"
      title={words.asOf.documents}
      items={state.documents}
      renderRow={(document) => (
        <Row label={<When date={document.date} />}>
          <RecordName to={document} />
          <p class="note">
            <span class="stage">{document.stage}</span>
          </p>
        </Row>
      )}
    />
  );
}

/** How many are not listed; nothing where all are. */
export function More({ count }: { readonly count: number }): VNode | null {
  const { words } = useEdition();
  if (count === 0) return null;
  return (
    <Row>
      <Note>{words.asOf.more(count)}</Note>
    </Row>
  );
}
