import type { VNode } from 'preact';
import type { KnowledgeView, SortedStatus } from '../../src/views/ledger/knowledge-view.ts';
import { indexPath } from '../../src/addresses/paths.ts';
import { pageHref } from '../addresses.ts';
import { ClaimRows } from '../components/claims.tsx';
import { Unreported, WayToAll } from '../components/knowledge.tsx';
import { RecordLink } from '../components/link.tsx';
import { Opening } from '../components/opening.tsx';
import { PromiseRows } from '../components/promises.tsx';
import { Row, Rows, Section } from '../components/section.tsx';
import type { Edition } from '../edition.ts';
import type { Page } from '../layout.tsx';

interface KnowledgeProps {
  readonly view: KnowledgeView;
  readonly edition: Edition;
}

/** What is known of the whole story, what is disputed and what is not known. */
export function knowledgePage(view: KnowledgeView, edition: Edition): Page {
  const { known } = edition.words.ledger;
  return {
    frame: { path: view.path, title: known.title, description: known.summary },
    content: (
      <>
        <Opening asOf={view.asOf} title={known.title} summary={known.summary} edition={edition}>
          <Counts view={view} edition={edition} />
        </Opening>
        <Section id="known" title={known.known.label} edition={edition}>
          <Meaning words={known.known.meaning} edition={edition} />
          <ClaimsOf status="confirmed" view={view} edition={edition} />
        </Section>
        <Section id="disputed" title={known.disputed.label} edition={edition}>
          <Meaning words={known.disputed.meaning} edition={edition} />
          <ClaimsOf status="disputed" view={view} edition={edition} />
          <ClaimsOf status="denied" view={view} edition={edition} />
          <Differences view={view} edition={edition} />
        </Section>
        <Section id="unknown" title={known.unknown.label} edition={edition}>
          <Meaning words={known.unknown.meaning} edition={edition} />
          <ClaimsOf status="unverified" title={known.unverified} view={view} edition={edition} />
          <ClaimsOf status="one-side" title={known.oneSide} view={view} edition={edition} />
          <Open view={view} edition={edition} />
          <Facts view={view} edition={edition} />
        </Section>
      </>
    ),
  };
}

/** The whole page in three lines, each the way to its part. */
function Counts({ view, edition }: KnowledgeProps): VNode {
  const { words, foreignWords } = edition;
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

function Meaning({ words, edition }: { readonly words: string; readonly edition: Edition }): VNode {
  return (
    <p class="note" lang={edition.foreignWords}>
      {words}
    </p>
  );
}

interface ClaimsOfProps extends KnowledgeProps {
  readonly status: SortedStatus;
  readonly title?: string;
}

function ClaimsOf({ status, title, view, edition }: ClaimsOfProps): VNode | null {
  const shown = view.claims[status];
  if (shown.total === 0) return null;
  return (
    <>
      {title !== undefined && <h3 lang={edition.foreignWords}>{title}</h3>}
      <ClaimRows claims={shown.items} edition={edition} />
      <WayToAll shown={shown} label={edition.words.statuses[status].label.toLowerCase()} edition={edition} />
    </>
  );
}

/** Points on which sources differ. */
function Differences({ view: { differ }, edition }: KnowledgeProps): VNode | null {
  const { words, foreignWords } = edition;
  if (differ.total === 0) return null;
  return (
    <>
      <Rows>
        {differ.items.map((item) => (
          <Row
            label={
              <span class="status status-differ" lang={foreignWords}>
                {words.sentences.sourcesDiffer}
              </span>
            }
          >
            <p class="statement">
              <RecordLink to={item} edition={edition} />
            </p>
          </Row>
        ))}
      </Rows>
      <WayToAll shown={differ} label={words.kinds.discrepancy.many.toLowerCase()} edition={edition} />
    </>
  );
}

function Open({ view: { open }, edition }: KnowledgeProps): VNode | null {
  const { site, words, foreignWords } = edition;
  if (open.total === 0) return null;
  return (
    <>
      <h3 lang={foreignWords}>{words.ledger.known.open}</h3>
      <PromiseRows items={open.items} edition={edition} />
      <p class="further" lang={foreignWords}>
        <a href={pageHref(site, indexPath('commitment'))}>{words.home.all('commitment')}</a>
      </p>
    </>
  );
}

function Facts({ view, edition }: KnowledgeProps): VNode | null {
  if (view.unreported.length === 0) return null;
  return (
    <>
      <h3 lang={edition.foreignWords}>{edition.words.ledger.known.unreported}</h3>
      <Unreported parts={view} edition={edition} />
    </>
  );
}
