import type { VNode } from 'preact';
import type { CompareView } from '../../src/views/compare/compare-view.ts';
import type { ComparedEventView } from '../../src/views/compare/compared-event-view.ts';
import { sitePath } from '../../src/addresses/paths.ts';
import { pageHref } from '../addresses.ts';
import { PeopleCell, SignedCell, WhenCell } from '../components/compare/compare-facts.tsx';
import { FollowedCell } from '../components/compare/compare-followed.tsx';
import type { CellProps } from '../components/compare/compare-parts.tsx';
import { ClaimedCell, SaidCell } from '../components/compare/compare-words.tsx';
import { Jumps } from '../components/layout/jumps.tsx';
import { RecordLink } from '../components/inline/link.tsx';
import { Opening } from '../components/layout/opening.tsx';
import { Pager } from '../components/layout/pager.tsx';
import { Section } from '../components/layout/section.tsx';
import { Day } from '../components/inline/time.tsx';
import { type Edition, useEdition } from '../edition.ts';
import type { Page } from '../layout.tsx';
import type { Aspect } from '../words/words.ts';
import { Note } from '../components/inline/texts.tsx';

interface CompareProps {
  readonly view: CompareView;
}

/** What shows each aspect of one event, in the order in which they are read. */
const cells: readonly (readonly [Aspect, (props: CellProps) => VNode])[] = [
  ['when', WhenCell],
  ['people', PeopleCell],
  ['signed', SignedCell],
  ['said', SaidCell],
  ['claimed', ClaimedCell],
  ['followed', FollowedCell],
];

/** The events of a series side by side: for each aspect a row of them, in their order. */
export function comparePage(view: CompareView, edition: Edition): Page {
  const { site, words, foreignWords } = edition;
  const { compare, sentences } = words;
  const title = sentences.partOf(view.name, view.part);
  const summary = compare.summary(view.events.length);
  return {
    frame: { path: view.path, title: `${compare.one}: ${title}`, description: summary },
    content: (
      <>
        <Opening
          kind={
            <a href={pageHref(site, sitePath('compare'))} lang={foreignWords}>
              {compare.one}
            </a>
          }
          asOf={view.asOf}
          title={title}
          summary={<span lang={foreignWords}>{summary}</span>}
        >
          <Jumps
            label={sentences.parts}
            jumps={cells.map(([aspect]) => ({ words: compare.aspects[aspect].title, href: `#page-${aspect}` }))}
          />
        </Opening>
        {cells.map(([aspect, Cell]) => (
          <Compared aspect={aspect} Cell={Cell} view={view} />
        ))}
        <Pager at={view} />
      </>
    ),
  };
}

interface ComparedProps extends CompareProps {
  readonly aspect: Aspect;
  readonly Cell: (props: CellProps) => VNode;
}

/** Two or three events share the whole width. */
const fewColumns: Readonly<Record<number, string>> = { 2: 'columns two', 3: 'columns three' };

function Compared({ aspect, Cell, view }: ComparedProps): VNode {
  const { words } = useEdition();
  const { title, lead } = words.compare.aspects[aspect];
  return (
    <Section id={aspect} title={title} wide>
      {lead !== undefined && <Note>{lead}</Note>}
      <ol class={fewColumns[view.events.length] ?? 'columns'} start={view.events[0]?.number}>
        {view.events.map((event) => (
          <li>
            <EventHeading event={event} />
            <Cell event={event} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Which event a cell is about: its place in the series, its name and its date. */
function EventHeading({ event: { event } }: { event: ComparedEventView }): VNode {
  return (
    <h3>
      <RecordLink to={event} />
      {event.date && (
        <span class="role">
          <Day date={event.date} />
        </span>
      )}
    </h3>
  );
}
