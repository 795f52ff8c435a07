import type { VNode } from 'preact';
import { type EventKnowledge, type KnowledgeHeading, statusesOf } from '../../../src/views/ledger/knowledge-view.ts';
import { useEdition } from '../../edition.ts';
import { AllClaims } from './claims.tsx';
import { ClaimsUnder, Unreported } from './knowledge.tsx';
import { Section } from '../layout/section.tsx';
import { Further, Note } from '../inline/texts.tsx';

interface EventKnowledgeProps {
  readonly knowledge: EventKnowledge | undefined;
}

/** What is known, disputed and not known of an event; nothing where nothing is claimed of it. */
export function WhatIsKnown({ knowledge }: EventKnowledgeProps): VNode | null {
  const { known } = useEdition().words.ledger;
  if (!knowledge) return null;
  const { differ, open } = knowledge;
  return (
    <Section id="claims" title={known.inShort}>
      <Under heading="known" knowledge={knowledge} />
      <Under heading="disputed" knowledge={knowledge}>
        {differ.total > 0 && <a href="#page-discrepancies">{known.differ(differ.total)}</a>}
      </Under>
      <Under heading="unknown" knowledge={knowledge}>
        {open.total > 0 && <a href="#page-commitments">{known.openPromises(open.total)}</a>}
      </Under>
      {knowledge.all && <AllClaims all={knowledge.all} />}
    </Section>
  );
}

interface UnderProps {
  readonly heading: KnowledgeHeading;
  readonly knowledge: EventKnowledge;
  /** The way to what stands elsewhere on the page. */
  readonly children?: VNode | false;
}

function Under({ heading, knowledge, children }: UnderProps): VNode {
  const { words, foreignWords } = useEdition();
  const { known } = words.ledger;
  const count = statusesOf[heading].reduce((sum, status) => sum + knowledge.claims[status].total, 0);
  const gaps = heading === 'unknown' && knowledge.unreported.length > 0;
  return (
    <>
      <h3 lang={foreignWords}>{known[heading].label}</h3>
      <ClaimsUnder parts={knowledge} heading={heading} />
      {gaps && <Unreported parts={knowledge} />}
      {children && <Further>{children}</Further>}
      {count === 0 && !gaps && !children && <Note>{known.none[heading]}</Note>}
    </>
  );
}
