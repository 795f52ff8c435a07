import type { VNode } from 'preact';
import { claimStatuses } from '../../src/graph/claims/claim-status.ts';
import type { Edition } from '../edition.ts';
import { Row, Rows, Section } from './section.tsx';
import { Status } from './status.tsx';

/** Every status of a claim with the rule by which a claim has it. */
export function StatusRules({ edition }: { readonly edition: Edition }): VNode {
  const { words, foreignWords } = edition;
  return (
    <Section id="statuses" title={words.about.statusesHeading} edition={edition}>
      {words.ledger.rules.map((rule) => (
        <p lang={foreignWords}>{rule}</p>
      ))}
      <Rows>
        {claimStatuses.map((status) => (
          <Row label={<Status status={status} edition={edition} />}>
            <p lang={foreignWords}>{words.statuses[status].meaning}</p>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
