import type { VNode } from 'preact';
import type { DiscrepancyView } from '../../../src/views/records/discrepancy-view.ts';
import { Attribution } from '../../components/inline/attribution.tsx';
import { Facts } from '../../components/layout/facts.tsx';
import { Key } from '../../components/layout/key.tsx';
import { linksTo } from '../../components/inline/link.tsx';
import { RecordOpening } from '../../components/record/record-opening.tsx';
import { RecordFacts } from '../../components/record/record-facts.tsx';
import { Section } from '../../components/layout/section.tsx';
import { type Edition, useEdition } from '../../edition.ts';
import type { Page } from '../../layout.tsx';
import { RecordClaims, recordPage } from './record-page.tsx';

interface DiscrepancyProps {
  readonly view: DiscrepancyView;
}

/** A point on which sources differ: what is printed here and why, and what each source says. */
export function discrepancyPage(view: DiscrepancyView, { words }: Edition): Page {
  return recordPage(view, {
    opening: (
      <RecordOpening view={view}>
        <Printed view={view} />
      </RecordOpening>
    ),
    lead: <Versions view={view} />,
    facts: (
      <>
        <Facts facts={[['concerns', linksTo(view.concerns)]]} />
        <RecordFacts view={view} />
      </>
    ),
    parts: <RecordClaims view={view} title={words.sections.claimsRelated} />,
  });
}

function Versions({ view }: DiscrepancyProps): VNode | null {
  const { words } = useEdition();
  if (view.versions.length === 0) return null;
  return (
    <Section id="versions" title={words.sections.versions}>
      <ol class="versions">
        {view.versions.map(({ text, sources }) => (
          <li>
            <p>{text}</p>
            <Attribution sources={sources} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Printed({ view }: DiscrepancyProps): VNode | null {
  const { words, foreignWords } = useEdition();
  const { printed } = view;
  if (!printed) return null;
  const { facts, sections } = words;
  return (
    <Key label={<h2>{sections.printed}</h2>}>
      <p>{printed.text}</p>
      {printed.why !== undefined && (
        <p class="note">
          <span lang={foreignWords}>{facts.why}: </span>
          {printed.why}
        </p>
      )}
    </Key>
  );
}
