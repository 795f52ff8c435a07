import type { VNode } from 'preact';
import type { KnowledgeView, SortedStatus } from '../../src/views/ledger/knowledge-view.ts';
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
        <Section id="known" title={known.known.label}>
          <Note>{known.known.meaning}</Note>
          <ClaimsOf status="confirmed" view={view} />
        </Section>
        <Section id="disputed" title={known.disputed.label}>
          <Note>{known.disputed.meaning}</Note>
          <ClaimsOf status="disputed" view={view} />
          <ClaimsOf status="denied" view={view} />
          <Differences view={view} />
        </Section>
        <Section id="unknown" title={known.unknown.label}>
          <Note>{known.unknown.meaning}</Note>
          <ClaimsOf status="unverified" title={known.unverified} view={view} />
          <ClaimsOf status="one-side" title={known.oneSide} view={view} />
          <Open view={view} />
          <Facts view={view} />
        </Section>
      </>
    ),
  };
}

/** The whole page in three lines, each the way to its part. */
function Counts({ view }: KnowledgeProps): VNode {
  const { words, foreignWords } = useEdition();
  const { known } = words.ledger;
  const { confirmed, disputed, denied, 'one-side': oneSide, unverified } = view.claims;
  const lines = [
    ['known', known.countKnown(confirmed.total)],
    ['disputed', known.countDisputed(disputed.total, denied.total, view.differ.total)],
    ['unknown', known.countUnknown(oneSide.total, unverified.total, view.open.total)],
  ] as const;
  return (
    <dl class="facts" lang={foreignWords}>
      {lines.map(([heading, line]) => (
        <div>
          <dt>
            <a href={`#page-${heading}`}>{known[heading].label}</a>
          </dt>
          <dd>{line}</dd>
        </div>
      ))}
    </dl>
  );
}

interface ClaimsOfProps extends KnowledgeProps {
  readonly status: SortedStatus;
  readonly title?: string;
}

function ClaimsOf({ status, title, view }: ClaimsOfProps): VNode | null {
  const { words, foreignWords } = useEdition();
  const shown = view.claims[status];
  if (shown.total === 0) return null;
  return (
    <>
      {title !== undefined && <h3 lang={foreignWords}>{title}</h3>}
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
