import type { VNode } from 'preact';
import type { CompareView } from '../../src/views/compare/compare-view.ts';
import type { ComparedEventView } from '../../src/views/compare/compared-event-view.ts';
import { sitePath } from '../../src/addresses/paths.ts';
import { pageHref } from '../addresses.ts';
import { PeopleCell, SignedCell, WhenCell } from '../components/compare-facts.tsx';
import { FollowedCell } from '../components/compare-followed.tsx';
import type { CellProps } from '../components/compare-parts.tsx';
import { ClaimedCell, SaidCell } from '../components/compare-words.tsx';
import { Jumps } from '../components/jumps.tsx';
import { RecordLink } from '../components/link.tsx';
import { Opening } from '../components/opening.tsx';
import { Pager } from '../components/pager.tsx';
import { Section } from '../components/section.tsx';
import { Day } from '../components/time.tsx';
import type { Edition } from '../edition.ts';
import type { Page } from '../layout.tsx';
import type { Aspect } from '../words/compare-words.ts';

interface CompareProps {
  readonly view: CompareView;
  readonly edition: Edition;
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
  const title = view.part === undefined ? view.name : `${view.name}, ${sentences.part(view.part)}`;
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
          edition={edition}
        >
          <Jumps
            label={sentences.parts}
            lang={foreignWords}
            jumps={cells.map(([aspect]) => ({ words: compare.aspects[aspect].title, href: `#page-${aspect}` }))}
          />
        </Opening>
        {cells.map(([aspect, Cell]) => (
          <Compared aspect={aspect} Cell={Cell} view={view} edition={edition} />
        ))}
        <Pager newer={view.newer} older={view.older} edition={edition} />
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

function Compared({ aspect, Cell, view, edition }: ComparedProps): VNode {
  const { title, lead } = edition.words.compare.aspects[aspect];
  return (
    <Section id={aspect} title={title} edition={edition} wide>
      {lead !== undefined && (
        <p class="note" lang={edition.foreignWords}>
          {lead}
        </p>
      )}
      <ol class={fewColumns[view.events.length] ?? 'columns'} start={view.events[0]?.number}>
        {view.events.map((event) => (
          <li>
            <EventHeading event={event} edition={edition} />
            <Cell event={event} edition={edition} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Which event a cell is about: its place in the series, its name and its date. */
function EventHeading({ event: { event }, edition }: { event: ComparedEventView; edition: Edition }): VNode {
  return (
    <h3>
      <RecordLink to={event} edition={edition} />
      {event.date && (
        <span class="role">
          <Day date={event.date} edition={edition} />
        </span>
      )}
    </h3>
  );
}
