import type { VNode } from 'preact';
import type { StatusChangeView } from '../../../src/views/records/claim-view.ts';
import { useEdition } from '../../edition.ts';
import { Joined, RecordLinks } from '../inline/link.tsx';
import { Row } from '../layout/section.tsx';
import { Status } from '../inline/status.tsx';
import { Day } from '../inline/time.tsx';
import { Listing } from '../layout/listing.tsx';

interface HistoryProps {
  readonly changes: readonly StatusChangeView[];
}

/** When a claim came to stand otherwise and whose words made it so; nothing where it has always stood the same. */
export function StatusHistory({ changes }: HistoryProps): VNode | null {
  const { words, foreignWords } = useEdition();
  if (changes.length < 2) return null;
  return (
    <Listing
      id="history"
      title={words.ledger.history}
      ordered
      items={changes}
      renderRow={({ status, date, causes }) => (
        <Row label={<Day date={date} />}>
          <p lang={foreignWords}>
            <Status status={status} />
            {', '}
            {words.ledger.since(<Causes causes={causes} />)}
          </p>
        </Row>
      )}
    />
  );
}

/** “X denied it and Y confirmed it”. */
function Causes({ causes }: { readonly causes: StatusChangeView['causes'] }): VNode {
  const { ledger } = useEdition().words;
  const said = causes.map(({ stance, by }) =>
    ledger.cause(stance, by.length > 0 ? <RecordLinks to={by} /> : ledger.somebody),
  );
  return <Joined items={said} />;
}
