import type { VNode } from 'preact';
import { claimStatuses } from '../../../src/graph/claims/status-rules.ts';
import { commitmentStates } from '../../../src/graph/claims/commitment-state.ts';
import { useEdition } from '../../edition.ts';
import { Row } from '../layout/section.tsx';
import { PromiseState } from './promises.tsx';
import { Status } from '../inline/status.tsx';
import { Paragraphs } from '../inline/texts.tsx';
import { Listing } from '../layout/listing.tsx';

/** Every status of a claim with the rule by which a claim has it. */
export function StatusRules(): VNode {
  const { words } = useEdition();
  return (
    <Rules
      id="statuses"
      title={words.about.statusesHeading}
      rules={words.ledger.rules}
      marks={claimStatuses.map((status) => [<Status status={status} />, words.statuses[status].meaning])}
    />
  );
}

/** Every state of a promise with the rule by which it has it. */
export function StateRules(): VNode {
  const { promises, states } = useEdition().words.ledger;
  return (
    <Rules
      id="states"
      title={promises.rulesHeading}
      rules={promises.rules}
      marks={commitmentStates.map((state) => [<PromiseState state={state} />, states[state].meaning])}
    />
  );
}

interface RulesProps {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly string[];
  /** Each mark and what it means. */
  readonly marks: readonly (readonly [VNode, string])[];
}

function Rules({ id, title, rules, marks }: RulesProps): VNode {
  return (
    <Listing
      id={id}
      title={title}
      above={<Paragraphs texts={rules} />}
      items={marks}
      renderRow={([mark, meaning]) => (
        <Row label={mark}>
          <Paragraphs texts={[meaning]} />
        </Row>
      )}
    />
  );
}
