import type { OrganisationView } from '../../src/views/records/reference-record-views.ts';
import { Claims } from '../components/claims.tsx';
import { NamesInMargin } from '../components/entries.tsx';
import { Margin } from '../components/margin.tsx';
import { RecordOpening } from '../components/record-opening.tsx';
import { Prose } from '../components/prose.tsx';
import { RecordFacts } from '../components/record-facts.tsx';
import { Ledger, RecordTail } from '../components/record-tail.tsx';
import type { Edition } from '../edition.ts';
import type { Page } from '../layout.tsx';

/** A body that acts or speaks: what it is, who has a role in it, and what it said of claims. */
export function organisationPage(view: OrganisationView, edition: Edition): Page {
  const { words } = edition;
  const said = view.claims.filter((claim) => claim.said.length > 0);
  const about = view.claims.filter((claim) => claim.said.length === 0);
  return {
    frame: { path: view.path, title: view.name, description: view.summary, section: 'organisation' },
    content: (
      <>
        <RecordOpening view={view} edition={edition} />
        <Prose body={view.body} claims={view.claims} edition={edition} />
        {view.people.length > 0 && (
          <Margin label={words.sections.holders}>
            <NamesInMargin title={words.sections.holders} items={view.people} edition={edition} />
          </Margin>
        )}
        <RecordFacts
          view={view}
          edition={edition}
          facts={[
            ['kind', view.kind],
            ['country', view.country],
          ]}
        />
        <Claims
          title={words.sections.said}
          claims={said}
          all={about.length > 0 ? undefined : view.allClaims}
          edition={edition}
        />
        <Claims
          id={said.length > 0 ? 'claims-about' : 'claims'}
          title={words.sentences.claimsAbout('organisation')}
          claims={about}
          all={view.allClaims}
          edition={edition}
        />
        <Ledger view={view} edition={edition} />
        <RecordTail view={view} edition={edition} />
      </>
    ),
  };
}
