import type { ComponentChildren, VNode } from 'preact';
import type { OccasionView } from '../../../src/views/compare/compared-event-view.ts';
import type { SignedView } from '../../../src/views/compare/compared-outcomes.ts';
import type { Limited } from '../../../src/views/lists/limited.ts';
import type { ReferenceView } from '../../../src/views/lists/reference-view.ts';
import { useEdition } from '../../edition.ts';
import { type CellProps, CellSources, EventSources, Labelled, More, Unknown, UnknownWords } from './compare-parts.tsx';
import { RecordLink, RecordLinks } from '../inline/link.tsx';
import { Day, Span } from '../inline/time.tsx';
import { Note } from '../inline/texts.tsx';

/** When and where an event was planned and held. */
export function WhenCell({ event }: CellProps): VNode {
  const { words } = useEdition();
  const { facts, compare } = words;
  const { planned, replanned, held, shift } = event;
  const moved = shift !== undefined && shift !== 0 && <Note>{compare.shift(shift)}</Note>;
  return (
    <>
      <dl>
        <Labelled label={facts.planned}>
          {planned ? <Occasion occasion={planned} /> : <UnknownWords words={facts.notReported} />}
        </Labelled>
        {replanned && (
          <Labelled label={compare.replanned}>
            <Occasion occasion={replanned} />
            {moved}
          </Labelled>
        )}
        <Labelled label={facts.held}>
          {held ? (
            <>
              <Occasion occasion={held} />
              {moved}
            </>
          ) : (
            <Unknown event={event} />
          )}
        </Labelled>
      </dl>
      <EventSources event={event} />
    </>
  );
}

function Occasion({ occasion }: { occasion: OccasionView }): VNode {
  const { compare } = useEdition().words;
  const { start, end, place } = occasion;
  return (
    <>
      {start ? (
        <p>
          <Span from={start} to={end} />
        </p>
      ) : (
        <UnknownWords words={compare.dateNotReported} />
      )}
      {place ? (
        <p class="alone">
          <RecordLink to={place} />
        </p>
      ) : (
        <UnknownWords words={compare.placeNotReported} />
      )}
    </>
  );
}

/** Who was there, and who had not been before or was not again. */
export function PeopleCell({ event }: CellProps): VNode {
  const { words } = useEdition();
  const { compare } = words;
  const { present, change } = event.attendance;
  if (present.items.length === 0 && !change) return <Unknown event={event} />;
  const people = (list: Limited<Named>, label?: ComponentChildren): VNode => (
    <People people={list} label={label} event={event} />
  );
  if (!change) {
    return (
      <>
        {people(present, event.status && compare.expected)}
        <EventSources event={event} />
      </>
    );
  }
  const { joined, left } = change;
  const since = <RecordLink to={change.since} />;
  const same = joined.items.length === 0 && left.items.length === 0;
  return (
    <>
      {people(joined, compare.joined(since))}
      {people(left, compare.left(since))}
      {people(present, same ? undefined : compare.again)}
      {same && <Note>{compare.sameAs(since)}</Note>}
      <EventSources event={event} />
    </>
  );
}

type Named = ReferenceView & { readonly roles?: readonly string[] };

interface PeopleProps extends CellProps {
  readonly people: Limited<Named>;
  readonly label: ComponentChildren;
}

function People({ people, label, event }: PeopleProps): VNode | null {
  const { foreignWords } = useEdition();
  if (people.items.length === 0) return null;
  return (
    <>
      {label !== undefined && (
        <p class="label" lang={foreignWords}>
          {label}
        </p>
      )}
      <ul>
        {people.items.map(({ roles = [], ...one }) => (
          <li>
            <RecordLink to={one} />
            {roles.length > 0 && <span class="role">{roles.join('; ')}</span>}
          </li>
        ))}
      </ul>
      <More count={people.more} to={event.event.href} />
    </>
  );
}

/** What was signed at an event, by whom. */
export function SignedCell({ event }: CellProps): VNode {
  if (event.signed.length === 0) return <Unknown event={event} />;
  return <Stages stages={event.signed} />;
}

/** Documents, each with a stage, its date, its parties and its sources. */
export function Stages({ stages }: { stages: readonly SignedView[] }): VNode {
  const { words } = useEdition();
  return (
    <>
      {stages.map(({ document, stage, date, parties, sources }, index) => (
        <div class="item">
          {document.href !== stages[index - 1]?.document.href && (
            <p class="statement">
              <RecordLink to={document} />
            </p>
          )}
          <p>
            {stage === undefined ? (
              <UnknownWords words={words.facts.notReported} inline />
            ) : (
              <span class="stage">{stage}</span>
            )}
            {date && (
              <>
                {', '}
                <Day date={date} />
              </>
            )}
          </p>
          {parties.length > 0 && (
            <p class="note">
              <RecordLinks to={parties} />
            </p>
          )}
          <CellSources sources={sources} of={document} />
        </div>
      ))}
    </>
  );
}
