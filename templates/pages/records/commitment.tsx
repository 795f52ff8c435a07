import type { VNode } from 'preact';
import type { CommitmentView } from '../../../src/views/records/commitment-view.ts';
import { Attribution } from '../../components/inline/attribution.tsx';
import { Facts } from '../../components/layout/facts.tsx';
import { Key } from '../../components/layout/key.tsx';
import { linksTo } from '../../components/inline/link.tsx';
import { RecordOpening } from '../../components/record/record-opening.tsx';
import { PromiseState } from '../../components/ledger/promises.tsx';
import { Row } from '../../components/layout/section.tsx';
import { When } from '../../components/inline/time.tsx';
import { type Edition, useEdition } from '../../edition.ts';
import type { Page } from '../../layout.tsx';
import { RecordClaims, recordPage } from './record-page.tsx';
import { Listing } from '../../components/layout/listing.tsx';

/** A promise: who made it to whom, and what became of it. */
export function commitmentPage(view: CommitmentView, edition: Edition): Page {
  const { words } = edition;
  const { meaning } = words.ledger.states[view.state];
  const { by, to, made, due, concerns } = view;
  return recordPage(
    view,
    {
      opening: (
        <RecordOpening view={view}>
          <Key label={<PromiseState state={view.state} />}>
            <p lang={edition.foreignWords}>{meaning}</p>
          </Key>
          <Facts
            facts={[
              ['promisedBy', linksTo(by)],
              ['promisedTo', linksTo(to)],
              ['made', made && <When date={made} />],
              ['due', due && <When date={due} />],
              ['concerns', linksTo(concerns)],
            ]}
          />
        </RecordOpening>
      ),
      lead: <Outcomes view={view} />,
      parts: <RecordClaims view={view} title={words.sections.claimsRelated} />,
    },
    { description: view.summary ?? meaning },
  );
}

function Outcomes({ view }: { readonly view: CommitmentView }): VNode | null {
  const { words, foreignWords } = useEdition();
  return (
    <Listing
      id="outcomes"
      title={words.sections.outcomes}
      ordered
      items={view.outcomes}
      renderRow={({ date, status, text, sources }) => (
        <Row label={<When date={date} />}>
          <p>
            <strong lang={foreignWords}>{words.outcomes[status]}</strong>
            {'. '}
            {text}
          </p>
          <Attribution sources={sources} />
        </Row>
      )}
    />
  );
}
