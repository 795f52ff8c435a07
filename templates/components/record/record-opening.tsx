import type { ComponentChildren, VNode } from 'preact';
import type { RecordKind } from '../../../src/model/values/kinds.ts';
import type { RecordView } from '../../../src/views/page-view.ts';
import { useEdition } from '../../edition.ts';
import { UnseenStatus } from '../ledger/claim-link.tsx';
import { Disputes } from './disputes.tsx';
import { Opening } from '../layout/opening.tsx';

interface RecordOpeningProps {
  readonly view: RecordView;
  /** What the record is, where a word of its own says more than that of its kind. */
  readonly kind?: string | undefined;
  /** In the place of “as of”; `false` for nothing. */
  readonly dates?: VNode | false;
  /** Whether links to the parts of the page may stand above its text. */
  readonly jumps?: boolean;
  /** The one thing that matters on the page, and facts that a reader wants before anything else. */
  readonly children?: ComponentChildren;
}

/** Kinds with names of their own, which other scripts write otherwise; the rest are named by a title or a sentence. */
const named: ReadonlySet<RecordKind> = new Set(['person', 'event', 'organisation', 'place', 'document']);

/** The top of a record's page; says what is disputed there, unless something else matters more. */
export function RecordOpening({ view, kind, dates, jumps, children }: RecordOpeningProps): VNode {
  const { words } = useEdition();
  return (
    <Opening
      kind={kind ?? words.kinds[view.type].one}
      asOf={view.asOf}
      lastChecked={dates === false ? undefined : view.lastChecked}
      dates={dates}
      jumps={jumps}
      title={
        view.type === 'claim' ? (
          <>
            <UnseenStatus standing={view.standing} />
            {view.name}
          </>
        ) : (
          view.name
        )
      }
      summary={view.summary}
      spellings={named.has(view.type) ? view.spellings : undefined}
    >
      {children ?? <Disputes view={view} />}
    </Opening>
  );
}
