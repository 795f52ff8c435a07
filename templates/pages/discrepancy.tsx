import type { VNode } from 'preact';
import type { DiscrepancyView } from '../../src/views/records/ledger-record-views.ts';
import { Attribution } from '../components/citations.tsx';
import { Claims } from '../components/claims.tsx';
import { Facts } from '../components/facts.tsx';
import { Key } from '../components/key.tsx';
import { RecordLinks } from '../components/link.tsx';
import { Opening } from '../components/opening.tsx';
import { Prose } from '../components/prose.tsx';
import { RecordFacts } from '../components/record-facts.tsx';
import { Ledger, RecordTail } from '../components/record-tail.tsx';
import { Section } from '../components/section.tsx';
import type { Edition } from '../edition.ts';
import type { Page } from '../layout.tsx';

interface DiscrepancyProps {
  readonly view: DiscrepancyView;
  readonly edition: Edition;
}

/** A point on which sources differ: what is printed here and why, and what each source says. */
export function discrepancyPage(view: DiscrepancyView, edition: Edition): Page {
  const { words } = edition;
  return {
    frame: { path: view.path, title: view.name, description: view.summary, section: 'discrepancy' },
    content: (
      <>
        <Opening
          kind={words.kinds.discrepancy.one}
          asOf={view.asOf}
          title={view.name}
          summary={view.summary}
          edition={edition}
        >
          <Printed view={view} edition={edition} />
        </Opening>
        <Versions view={view} edition={edition} />
        <Prose body={view.body} claims={view.claims} edition={edition} />
        <Facts
          edition={edition}
          facts={[
            ['concerns', view.concerns.length > 0 ? <RecordLinks to={view.concerns} edition={edition} /> : undefined],
          ]}
        />
        <RecordFacts view={view} edition={edition} />
        <Claims title={words.sections.claimsRelated} claims={view.claims} all={view.allClaims} edition={edition} />
        <Ledger view={view} edition={edition} />
        <RecordTail view={view} edition={edition} />
      </>
    ),
  };
}

function Versions({ view, edition }: DiscrepancyProps): VNode | null {
  if (view.versions.length === 0) return null;
  return (
    <Section id="versions" title={edition.words.sections.versions} edition={edition}>
      <ol class="versions">
        {view.versions.map(({ text, sources }) => (
          <li>
            <p>{text}</p>
            <Attribution sources={sources} edition={edition} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Printed({ view, edition }: DiscrepancyProps): VNode | null {
  const { printed } = view;
  if (!printed) return null;
  const { facts, sections } = edition.words;
  return (
    <Key label={<h2>{sections.printed}</h2>} edition={edition}>
      <p>{printed.text}</p>
      {printed.why !== undefined && (
        <p class="note">
          <span lang={edition.foreignWords}>{facts.why}: </span>
          {printed.why}
        </p>
      )}
    </Key>
  );
}
