import type { VNode } from 'preact';
import type { DocumentView } from '../../src/views/records/reference-record-views.ts';
import { Attribution } from '../components/citations.tsx';
import { Claims } from '../components/claims.tsx';
import { RecordLinks } from '../components/link.tsx';
import { RecordOpening } from '../components/record-opening.tsx';
import { Prose } from '../components/prose.tsx';
import { RecordFacts } from '../components/record-facts.tsx';
import { Ledger, RecordTail } from '../components/record-tail.tsx';
import { Row, Rows, Section } from '../components/section.tsx';
import { When } from '../components/time.tsx';
import type { Edition } from '../edition.ts';
import type { Page } from '../layout.tsx';
import { StagesPicture } from '../pictures/stage-line.tsx';

/** A treaty, resolution or article, and the stages it went through. */
export function documentPage(view: DocumentView, edition: Edition): Page {
  const { words } = edition;
  return {
    frame: { path: view.path, title: view.name, description: view.summary, section: 'document' },
    content: (
      <>
        <RecordOpening view={view} edition={edition} />
        <Stages view={view} edition={edition} />
        <Prose body={view.body} claims={view.claims} edition={edition} />
        <RecordFacts view={view} edition={edition} />
        <Claims
          title={words.sentences.claimsAbout('document')}
          claims={view.claims}
          all={view.allClaims}
          edition={edition}
        />
        <Ledger view={view} edition={edition} />
        <RecordTail view={view} edition={edition} />
      </>
    ),
  };
}

function Stages({ view, edition }: { readonly view: DocumentView; readonly edition: Edition }): VNode | null {
  const { stages } = view;
  if (stages.length === 0) return null;
  return (
    <Section id="stages" title={edition.words.sections.stages} edition={edition}>
      <StagesPicture view={view} edition={edition} />
      <Rows ordered>
        {stages.map(({ stage, date, parties, text, sources }) => (
          <Row label={<When date={date} edition={edition} />}>
            <p>
              <strong class="stage">{stage}</strong>
              {parties.length > 0 && (
                <>
                  {' · '}
                  <RecordLinks to={parties} edition={edition} />
                </>
              )}
            </p>
            {text !== undefined && <p>{text}</p>}
            <Attribution sources={sources} edition={edition} />
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
