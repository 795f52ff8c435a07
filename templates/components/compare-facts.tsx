import type { ComponentChildren, VNode } from 'preact';
import type { OccasionView } from '../../src/views/compare/compared-event-view.ts';
import type { SignedView } from '../../src/views/compare/compared-outcomes.ts';
import type { Limited } from '../../src/views/lists/limited.ts';
import type { ReferenceView } from '../../src/views/lists/reference-view.ts';
import type { Edition } from '../edition.ts';
import { type CellProps, CellSources, EventSources, Labelled, More, Unknown, UnknownWords } from './compare-parts.tsx';
import { RecordLink, RecordLinks } from './link.tsx';
import { Day, Span } from './time.tsx';

/** When and where an event was planned and held. */
export function WhenCell({ event, edition }: CellProps): VNode {
  const { facts, compare } = edition.words;
  const { planned, replanned, held, shift } = event;
  const moved = shift !== undefined && shift !== 0 && (
    <p class="note" lang={edition.foreignWords}>
      {compare.shift(shift)}
    </p>
  );
  return (
    <>
      <dl>
        <Labelled label={facts.planned} edition={edition}>
          {planned ? (
            <Occasion occasion={planned} edition={edition} />
          ) : (
            <UnknownWords words={facts.notReported} edition={edition} />
          )}
        </Labelled>
        {replanned && (
          <Labelled label={compare.replanned} edition={edition}>
            <Occasion occasion={replanned} edition={edition} />
            {moved}
          </Labelled>
        )}
        <Labelled label={facts.held} edition={edition}>
          {held ? (
            <>
              <Occasion occasion={held} edition={edition} />
              {moved}
            </>
          ) : (
            <Unknown event={event} edition={edition} />
          )}
        </Labelled>
      </dl>
      <EventSources event={event} edition={edition} />
    </>
  );
}

function Occasion({ occasion, edition }: { occasion: OccasionView; edition: Edition }): VNode {
  const { compare } = edition.words;
  const { start, end, place } = occasion;
  return (
    <>
      {start ? (
        <p>
          <Span from={start} to={end} edition={edition} />
        </p>
      ) : (
        <UnknownWords words={compare.dateNotReported} edition={edition} />
      )}
      {place ? (
        <p class="alone">
          <RecordLink to={place} edition={edition} />
        </p>
      ) : (
        <UnknownWords words={compare.placeNotReported} edition={edition} />
      )}
    </>
  );
}

/** Who was there, and who had not been before or was not again. */
export function PeopleCell({ event, edition }: CellProps): VNode {
  const { compare } = edition.words;
  const { present, change } = event.attendance;
  if (present.items.length === 0 && !change) return <Unknown event={event} edition={edition} />;
  const people = (list: Limited<Named>, label?: ComponentChildren): VNode => (
    <People people={list} label={label} event={event} edition={edition} />
  );
  if (!change) {
    return (
      <>
        {people(present, event.status && compare.expected)}
        <EventSources event={event} edition={edition} />
      </>
    );
  }
  const { joined, left } = change;
  const since = <RecordLink to={change.since} edition={edition} />;
  const same = joined.items.length === 0 && left.items.length === 0;
  return (
    <>
      {people(joined, compare.joined(since))}
      {people(left, compare.left(since))}
      {people(present, same ? undefined : compare.again)}
      {same && (
        <p class="note" lang={edition.foreignWords}>
          {compare.sameAs(since)}
        </p>
      )}
      <EventSources event={event} edition={edition} />
    </>
  );
}

type Named = ReferenceView & { readonly roles?: readonly string[] };

interface PeopleProps extends CellProps {
  readonly people: Limited<Named>;
  readonly label: ComponentChildren;
}

function People({ people, label, event, edition }: PeopleProps): VNode | null {
  if (people.items.length === 0) return null;
  return (
    <>
      {label !== undefined && (
        <p class="label" lang={edition.foreignWords}>
          {label}
        </p>
      )}
      <ul>
        {people.items.map(({ roles = [], ...one }) => (
          <li>
            <RecordLink to={one} edition={edition} />
            {roles.length > 0 && <span class="role">{roles.join('; ')}</span>}
          </li>
        ))}
      </ul>
      <More count={people.more} to={event.event.href} edition={edition} />
    </>
  );
}

/** What was signed at an event, by whom. */
export function SignedCell({ event, edition }: CellProps): VNode {
  if (event.signed.length === 0) return <Unknown event={event} edition={edition} />;
  return <Stages stages={event.signed} edition={edition} />;
}

/** Documents, each with a stage, its date, its parties and its sources. */
export function Stages({ stages, edition }: { stages: readonly SignedView[]; edition: Edition }): VNode {
  return (
    <>
      {stages.map(({ document, stage, date, parties, sources }, index) => (
        <div class="item">
          {document.href !== stages[index - 1]?.document.href && (
            <p class="statement">
              <RecordLink to={document} edition={edition} />
            </p>
          )}
          <p>
            {stage === undefined ? (
              <UnknownWords words={edition.words.facts.notReported} edition={edition} inline />
            ) : (
              <span class="stage">{stage}</span>
            )}
            {date && (
              <>
                {', '}
                <Day date={date} edition={edition} />
              </>
            )}
          </p>
          {parties.length > 0 && (
            <p class="note">
              <RecordLinks to={parties} edition={edition} />
            </p>
          )}
          <CellSources sources={sources} of={document} edition={edition} />
        </div>
      ))}
    </>
  );
}
