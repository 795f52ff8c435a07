import type { VNode } from 'preact';
import type { RecordView } from '../../../src/views/page-view.ts';
import { Claims } from '../../components/ledger/claims.tsx';
import { Prose } from '../../components/record/prose.tsx';
import { RecordFacts } from '../../components/record/record-facts.tsx';
import { RecordOpening } from '../../components/record/record-opening.tsx';
import { Sources } from '../../components/record/citations.tsx';
import { Ledger, RecordMentions } from '../../components/record/record-tail.tsx';
import { TimelineLink } from '../../components/record/timeline-link.tsx';
import { useEdition } from '../../edition.ts';
import type { Page } from '../../layout.tsx';
import type { PageFrame } from '../../page-frame.ts';

/** What the page of a kind of record has of its own, from top to bottom. */
interface RecordSlots {
  /** In the place of the opening of all kinds. */
  readonly opening?: VNode;
  /** Above the text: what a reader comes for. */
  readonly lead?: VNode;
  readonly margin?: VNode | false;
  /** In the place of the facts of all kinds, or `false` for none. */
  readonly facts?: VNode | false;
  /** Below the facts: claims above all. */
  readonly parts?: VNode;
  /** Below what is disputed and promised: where to read on. */
  readonly onward?: VNode;
  readonly mentionsTitle?: 'mentions' | 'citedBy';
  readonly cite?: VNode;
  /** Whether what is disputed and promised, and mentions, are folded. */
  readonly fold?: boolean;
}

/** The page of a record: what those of all kinds have, in the same order, and in between what only its own kind has. */
export function recordPage(view: RecordView, slots: RecordSlots, frame: Partial<PageFrame> = {}): Page {
  return {
    frame: { path: view.path, title: view.name, description: view.summary, section: view.type, ...frame },
    content: <RecordContent view={view} {...slots} />,
  };
}

interface RecordContentProps extends RecordSlots {
  readonly view: RecordView;
}

function RecordContent({
  view,
  opening,
  lead,
  margin,
  facts,
  parts,
  onward,
  mentionsTitle,
  cite,
  fold,
}: RecordContentProps): VNode {
  return (
    <>
      {opening ?? <RecordOpening view={view} />}
      {lead}
      <Prose body={view.body} claims={view.claims} />
      {margin}
      {facts ?? <RecordFacts view={view} />}
      <TimelineLink view={view} />
      {parts}
      <Ledger view={view} fold={fold} />
      {onward}
      <RecordMentions view={view} mentionsTitle={mentionsTitle} fold={fold} />
      <Sources sources={view.sources} />
      {cite}
    </>
  );
}

interface RecordClaimsProps {
  readonly view: RecordView;
  readonly title?: string;
  readonly fold?: boolean;
}

/** All claims that a record's page lists, under one heading: by default as claims about it. */
export function RecordClaims({ view, title, fold }: RecordClaimsProps): VNode {
  const { words } = useEdition();
  return (
    <Claims
      title={title ?? words.sentences.claimsAbout(view.type)}
      claims={view.claims}
      all={view.allClaims}
      fold={fold}
    />
  );
}

/** Claims of which somebody spoke, and below them those about them. */
export function SaidAndAbout({ view }: { readonly view: RecordView }): VNode {
  const { words } = useEdition();
  const said = view.claims.filter((claim) => claim.said.length > 0);
  const about = view.claims.filter((claim) => claim.said.length === 0);
  return (
    <>
      <Claims title={words.sections.said} claims={said} all={about.length > 0 ? undefined : view.allClaims} />
      <Claims
        id={said.length > 0 ? 'claims-about' : 'claims'}
        title={words.sentences.claimsAbout(view.type)}
        claims={about}
        all={view.allClaims}
      />
    </>
  );
}
