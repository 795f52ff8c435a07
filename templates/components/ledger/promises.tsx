import type { ComponentChildren, VNode } from 'preact';
import type { CommitmentState } from '../../../src/graph/claims/commitment-state.ts';
import type { CommitmentListedView } from '../../../src/views/ledger/commitment-listing.ts';
import { type Edition, useEdition } from '../../edition.ts';
import { Attribution } from '../inline/attribution.tsx';
import { RecordLink, RecordLinks } from '../inline/link.tsx';
import { Row, Rows } from '../layout/section.tsx';
import { Day } from '../inline/time.tsx';
import { Dotted, Note } from '../inline/texts.tsx';
import { Listing } from '../layout/listing.tsx';

/** The shape of each state: those of claims' statuses, cut square. */
const shapes: Readonly<Record<CommitmentState, string>> = {
  open: 'open',
  overdue: 'overdue',
  'partly met': 'one-side',
  changed: 'changed',
  met: 'confirmed',
  abandoned: 'denied',
};

/** Where a promise stands: always the same word behind the same shape. */
export function PromiseState({ state }: { readonly state: CommitmentState }): VNode {
  const { words, foreignWords } = useEdition();
  return (
    <span class={`status promise status-${shapes[state]}`} lang={foreignWords}>
      {words.ledger.states[state].label}
    </span>
  );
}

interface PromisesProps {
  readonly id: string;
  readonly title: string;
  readonly items: readonly CommitmentListedView[];
  readonly fold?: boolean | undefined;
}

/** A part of a page that lists promises and what became of each; nothing where there are none. */
export function Promises({ id, title, items, fold }: PromisesProps): VNode | null {
  return <Listing id={id} title={title} items={items} fold={fold} renderRow={(item) => <PromiseRow item={item} />} />;
}

export function PromiseRows({ items }: Pick<PromisesProps, 'items'>): VNode {
  return (
    <Rows>
      {items.map((item) => (
        <PromiseRow item={item} />
      ))}
    </Rows>
  );
}

function PromiseRow({ item }: { readonly item: CommitmentListedView }): VNode {
  const edition = useEdition();
  const { words } = edition;
  const { state, date, due, summary, latest } = item;
  const { promises } = words.ledger;
  const remarks = [parties(item, edition), due && promises.due(<Day date={due} />)].filter(
    (remark) => remark !== undefined,
  );
  return (
    <Row
      label={
        <>
          <PromiseState state={state} />
          {date && (
            <p>
              <Day date={date} />
            </p>
          )}
        </>
      }
    >
      <p class="name">
        <RecordLink to={item} />
      </p>
      {summary !== undefined && <p>{summary}</p>}
      {remarks.length > 0 && (
        <Note>
          <Dotted items={remarks} />
        </Note>
      )}
      {latest ? (
        <p>
          <strong>
            <Day date={latest.date} />
          </strong>{' '}
          {latest.text}
        </p>
      ) : (
        <Note>{promises.noOutcome}</Note>
      )}
      {latest && <Attribution sources={latest.sources} />}
    </Row>
  );
}

function parties({ by, to }: CommitmentListedView, edition: Edition): ComponentChildren {
  const { promises } = edition.words.ledger;
  const makers = <RecordLinks to={by} />;
  const receivers = <RecordLinks to={to} />;
  if (by.length > 0 && to.length > 0) return promises.byTo(makers, receivers);
  if (by.length > 0) return promises.by(makers);
  return to.length > 0 ? promises.to(receivers) : undefined;
}
