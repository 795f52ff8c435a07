import type { VNode } from 'preact';
import type { EventKnowledge } from '../../src/views/ledger/knowledge-view.ts';
import type { Edition } from '../edition.ts';
import { AllClaims } from './claims.tsx';
import { ClaimsUnder, statusesOf, Unreported } from './knowledge.tsx';
import { Section } from './section.tsx';

interface EventKnowledgeProps {
  readonly knowledge: EventKnowledge | undefined;
  readonly edition: Edition;
}

/** What is known, disputed and not known of an event; nothing where nothing is claimed of it. */
export function WhatIsKnown({ knowledge, edition }: EventKnowledgeProps): VNode | null {
  if (!knowledge) return null;
  const { known } = edition.words.ledger;
  const { differ, open } = knowledge;
  return (
    <Section id="claims" title={known.inShort} edition={edition}>
      <Under heading="known" knowledge={knowledge} edition={edition} />
      <Under heading="disputed" knowledge={knowledge} edition={edition}>
        {differ.total > 0 && <a href="#page-discrepancies">{known.differ(differ.total)}</a>}
      </Under>
      <Under heading="unknown" knowledge={knowledge} edition={edition}>
        {open.total > 0 && <a href="#page-commitments">{known.openPromises(open.total)}</a>}
      </Under>
      {knowledge.all && <AllClaims all={knowledge.all} edition={edition} />}
    </Section>
  );
}

interface UnderProps {
  readonly heading: keyof typeof statusesOf;
  readonly knowledge: EventKnowledge;
  readonly edition: Edition;
  /** The way to what stands elsewhere on the page. */
  readonly children?: VNode | false;
}

function Under({ heading, knowledge, edition, children }: UnderProps): VNode {
  const { known } = edition.words.ledger;
  const count = statusesOf[heading].reduce((sum, status) => sum + knowledge.claims[status].total, 0);
  const gaps = heading === 'unknown' && knowledge.unreported.length > 0;
  return (
    <>
      <h3 lang={edition.foreignWords}>{known[heading].label}</h3>
      <ClaimsUnder parts={knowledge} heading={heading} edition={edition} />
      {gaps && <Unreported parts={knowledge} edition={edition} />}
      {children && (
        <p class="further" lang={edition.foreignWords}>
          {children}
        </p>
      )}
      {count === 0 && !gaps && !children && (
        <p class="note" lang={edition.foreignWords}>
          {known.none[heading]}
        </p>
      )}
    </>
  );
}
