import type { ComponentChildren, VNode } from 'preact';
import {
  type KnowledgeHeading,
  type KnowledgeView,
  type SortedStatus,
  statusesOf,
} from '../../src/views/ledger/knowledge-view.ts';
import { indexPath } from '../../src/addresses/paths.ts';
import { ClaimRows } from '../components/ledger/claims.tsx';
import { Unreported, WayToAll } from '../components/ledger/knowledge.tsx';
import { RecordLink } from '../components/inline/link.tsx';
import { Opening } from '../components/layout/opening.tsx';
import { PromiseRows } from '../components/ledger/promises.tsx';
import { Row, Rows, Section } from '../components/layout/section.tsx';
import { type Edition, useEdition } from '../edition.ts';
import type { Page } from '../layout.tsx';
import { Note, Way } from '../components/inline/texts.tsx';
import { SourcesDiffer } from '../components/inline/status.tsx';

interface KnowledgeProps {
  readonly view: KnowledgeView;
}

/** What is known of the whole story, what is disputed and what is not known. */
export function knowledgePage(view: KnowledgeView, edition: Edition): Page {
  const { known } = edition.words.ledger;
  return {
    frame: { path: view.path, title: known.title, description: known.summary },
    content: (
      <>
        <Opening asOf={view.asOf} title={known.title} summary={known.summary}>
          <Counts view={view} />
        </Opening>
        <Heading heading="known" view={view} />
        <Heading heading="disputed" view={view}>
          <Differences view={view} />
        </Heading>
        <Heading heading="unknown" view={view}>
          <Open view={view} />
          <Facts view={view} />
        </Heading>
      </>
    ),
  };
}

interface HeadingProps extends KnowledgeProps {
  readonly heading: KnowledgeHeading;
  readonly children?: ComponentChildren;
}

function Heading({ heading, view, children }: HeadingProps): VNode {
  const { label, meaning } = useEdition().words.ledger.known[heading];
  return (
    <Section id={heading} title={label}>
      <Note>{meaning}</Note>
      {statusesOf[heading].map((status) => (
        <ClaimsOf status={status} view={view} />
      ))}
      {children}
    </Section>
  );
}

/** The whole page in three lines, each the way to its part. */
function Counts({ view }: KnowledgeProps): VNode {
  const { words, foreignWords } = useEdition();
  const { known } = words.ledger;
  const line = (heading: KnowledgeHeading): string => {
    const counts = statusesOf[heading].map((status) => [status, view.claims[status].total] as const);
    const differ = heading === 'disputed' ? view.differ.total : 0;
    const open = heading === 'unknown' ? view.open.total : 0;
    return known.counts(counts, differ, open) || known.none[heading];
  };
  return (
    <dl class="facts" lang={foreignWords}>
      {(['known', 'disputed', 'unknown'] as const).map((heading) => (
        <div>
          <dt>
            <a href={`#page-${heading}`}>{known[heading].label}</a>
          </dt>
          <dd>{line(heading)}</dd>
        </div>
      ))}
    </dl>
  );
}

interface ClaimsOfProps extends KnowledgeProps {
  readonly status: SortedStatus;
}

function ClaimsOf({ status, view }: ClaimsOfProps): VNode | null {
  const { words } = useEdition();
  const shown = view.claims[status];
  if (shown.total === 0) return null;
  return (
    <>
      <ClaimRows claims={shown.items} />
      <WayToAll shown={shown} label={words.statuses[status].label.toLowerCase()} />
    </>
  );
}

/** Points on which sources differ. */
function Differences({ view: { differ } }: KnowledgeProps): VNode | null {
  const { words } = useEdition();
  if (differ.total === 0) return null;
  return (
    <>
      <Rows>
        {differ.items.map((item) => (
          <Row label={<SourcesDiffer />}>
            <p class="statement">
              <RecordLink to={item} />
            </p>
          </Row>
        ))}
      </Rows>
      <WayToAll shown={differ} label={words.kinds.discrepancy.many.toLowerCase()} />
    </>
  );
}

function Open({ view: { open } }: KnowledgeProps): VNode | null {
  const { words, foreignWords } = useEdition();
  if (open.total === 0) return null;
  return (
    <>
      <h3 lang={foreignWords}>{words.ledger.known.open}</h3>
      <PromiseRows items={open.items} />
      <Way to={indexPath('commitment')}>{words.home.all('commitment')}</Way>
    </>
  );
}

function Facts({ view }: KnowledgeProps): VNode | null {
  const { words, foreignWords } = useEdition();
  if (view.unreported.length === 0) return null;
  return (
    <>
      <h3 lang={foreignWords}>{words.ledger.known.unreported}</h3>
      <Unreported parts={view} />
    </>
  );
}
