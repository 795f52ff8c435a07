import type { ComponentChildren, VNode } from 'preact';
import type { CommitmentState } from '../../src/graph/claims/commitment-state.ts';
import type { CommitmentListedView } from '../../src/views/ledger/commitment-listing.ts';
import type { Edition } from '../edition.ts';
import { Attribution } from './citations.tsx';
import { Dotted } from './claims.tsx';
import { RecordLink, RecordLinks } from './link.tsx';
import { Row, Rows, Section } from './section.tsx';
import { Day } from './time.tsx';

/** The shape of each state: those of claims' statuses, cut square. */
const shapes: Readonly<Record<CommitmentState, string>> = {
  open: 'open',
  overdue: 'unverified',
  'partly met': 'one-side',
  changed: 'superseded',
  met: 'confirmed',
  abandoned: 'denied',
};

/** Where a promise stands: always the same word behind the same shape. */
export function PromiseState({
  state,
  edition,
}: {
  readonly state: CommitmentState;
  readonly edition: Edition;
}): VNode {
  return (
    <span class={`status promise status-${shapes[state]}`} lang={edition.foreignWords}>
      {edition.words.ledger.states[state].label}
    </span>
  );
}

interface PromisesProps {
  readonly id: string;
  readonly title: string;
  readonly items: readonly CommitmentListedView[];
  readonly edition: Edition;
}

/** A part of a page that lists promises and what became of each; nothing where there are none. */
export function Promises({ id, title, items, edition }: PromisesProps): VNode | null {
  if (items.length === 0) return null;
  return (
    <Section id={id} title={title} edition={edition}>
      <PromiseRows items={items} edition={edition} />
    </Section>
  );
}

export function PromiseRows({ items, edition }: Pick<PromisesProps, 'items' | 'edition'>): VNode {
  return (
    <Rows>
      {items.map((item) => (
        <PromiseRow item={item} edition={edition} />
      ))}
    </Rows>
  );
}

function PromiseRow({ item, edition }: { readonly item: CommitmentListedView; readonly edition: Edition }): VNode {
  const { words, foreignWords } = edition;
  const { state, date, due, summary, latest } = item;
  const { promises } = words.ledger;
  const remarks = [parties(item, edition), due && promises.due(<Day date={due} edition={edition} />)].filter(
    (remark) => remark !== undefined,
  );
  return (
    <Row
      label={
        <>
          <PromiseState state={state} edition={edition} />
          {date && (
            <p>
              <Day date={date} edition={edition} />
            </p>
          )}
        </>
      }
    >
      <p class="name">
        <RecordLink to={item} edition={edition} />
      </p>
      {summary !== undefined && <p>{summary}</p>}
      {remarks.length > 0 && (
        <p class="note" lang={foreignWords}>
          <Dotted items={remarks} />
        </p>
      )}
      {latest ? (
        <p>
          <strong>
            <Day date={latest.date} edition={edition} />
          </strong>{' '}
          {latest.text}
        </p>
      ) : (
        <p class="note" lang={foreignWords}>
          {promises.noOutcome}
        </p>
      )}
      {latest && <Attribution sources={latest.sources} edition={edition} />}
    </Row>
  );
}

function parties({ by, to }: CommitmentListedView, edition: Edition): ComponentChildren {
  const { promises } = edition.words.ledger;
  const makers = <RecordLinks to={by} edition={edition} />;
  const receivers = <RecordLinks to={to} edition={edition} />;
  if (by.length > 0 && to.length > 0) return promises.byTo(makers, receivers);
  if (by.length > 0) return promises.by(makers);
  return to.length > 0 ? promises.to(receivers) : undefined;
}
