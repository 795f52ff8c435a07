import type { VNode } from 'preact';
import type { StatusChangeView } from '../../src/views/records/ledger-record-views.ts';
import type { Edition } from '../edition.ts';
import { Joined, RecordLinks } from './link.tsx';
import { Row, Rows, Section } from './section.tsx';
import { Status } from './status.tsx';
import { Day } from './time.tsx';

interface HistoryProps {
  readonly changes: readonly StatusChangeView[];
  readonly edition: Edition;
}

/** When a claim came to stand otherwise and whose words made it so; nothing where it has always stood the same. */
export function StatusHistory({ changes, edition }: HistoryProps): VNode | null {
  if (changes.length < 2) return null;
  return (
    <Section id="history" title={edition.words.ledger.history} edition={edition}>
      <Rows ordered>
        {changes.map(({ status, date, causes }) => (
          <Row label={<Day date={date} edition={edition} />}>
            <p lang={edition.foreignWords}>
              <Status status={status} edition={edition} />
              {', '}
              {edition.words.ledger.since(<Causes causes={causes} edition={edition} />)}
            </p>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

/** “X denied it and Y confirmed it”. */
function Causes({
  causes,
  edition,
}: {
  readonly causes: StatusChangeView['causes'];
  readonly edition: Edition;
}): VNode {
  const { ledger } = edition.words;
  const said = causes.map(({ stance, by }) =>
    ledger.cause(stance, by.length > 0 ? <RecordLinks to={by} edition={edition} /> : ledger.somebody),
  );
  return <Joined items={said} edition={edition} />;
}
