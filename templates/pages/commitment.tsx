import type { VNode } from 'preact';
import type { CommitmentView } from '../../src/views/records/ledger-record-views.ts';
import { Attribution } from '../components/citations.tsx';
import { Claims } from '../components/claims.tsx';
import { Facts } from '../components/facts.tsx';
import { Key } from '../components/key.tsx';
import { RecordLinks } from '../components/link.tsx';
import { Opening } from '../components/opening.tsx';
import { Prose } from '../components/prose.tsx';
import { PromiseState } from '../components/promises.tsx';
import { RecordFacts } from '../components/record-facts.tsx';
import { Ledger, RecordTail } from '../components/record-tail.tsx';
import { Row, Rows, Section } from '../components/section.tsx';
import { When } from '../components/time.tsx';
import type { Edition } from '../edition.ts';
import type { Page } from '../layout.tsx';
import type { ReferenceView } from '../../src/views/lists/reference-view.ts';

interface CommitmentProps {
  readonly view: CommitmentView;
  readonly edition: Edition;
}

/** A promise: who made it to whom, and what became of it. */
export function commitmentPage(view: CommitmentView, edition: Edition): Page {
  const { words } = edition;
  const { by, to, made, due, concerns } = view;
  return {
    frame: {
      path: view.path,
      title: view.name,
      description: view.summary ?? words.ledger.states[view.state].meaning,
      section: 'commitment',
    },
    content: (
      <>
        <Opening
          kind={words.kinds.commitment.one}
          asOf={view.asOf}
          title={view.name}
          summary={view.summary}
          edition={edition}
        >
          <Key label={<PromiseState state={view.state} edition={edition} />} edition={edition}>
            <p lang={edition.foreignWords}>{words.ledger.states[view.state].meaning}</p>
          </Key>
          <Facts
            edition={edition}
            facts={[
              ['promisedBy', linksTo(by, edition)],
              ['promisedTo', linksTo(to, edition)],
              ['made', made && <When date={made} edition={edition} />],
              ['due', due && <When date={due} edition={edition} />],
              ['concerns', linksTo(concerns, edition)],
            ]}
          />
        </Opening>
        <Outcomes view={view} edition={edition} />
        <Prose body={view.body} claims={view.claims} edition={edition} />
        <RecordFacts view={view} edition={edition} />
        <Claims title={words.sections.claimsRelated} claims={view.claims} all={view.allClaims} edition={edition} />
        <Ledger view={view} edition={edition} />
        <RecordTail view={view} edition={edition} />
      </>
    ),
  };
}

function linksTo(records: readonly ReferenceView[], edition: Edition): VNode | undefined {
  return records.length > 0 ? <RecordLinks to={records} edition={edition} /> : undefined;
}

function Outcomes({ view, edition }: CommitmentProps): VNode | null {
  if (view.outcomes.length === 0) return null;
  const { words } = edition;
  return (
    <Section id="outcomes" title={words.sections.outcomes} edition={edition}>
      <Rows ordered>
        {view.outcomes.map(({ date, status, text, sources }) => (
          <Row label={<When date={date} edition={edition} />}>
            <p>
              <strong lang={edition.foreignWords}>{words.outcomes[status]}</strong>
              {'. '}
              {text}
            </p>
            <Attribution sources={sources} edition={edition} />
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
