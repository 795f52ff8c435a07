import type { VNode } from 'preact';
import {
  type EventGap,
  type KnowledgeHeading,
  type KnowledgeParts,
  type Shown,
  statusesOf,
} from '../../../src/views/ledger/knowledge-view.ts';
import { useEdition } from '../../edition.ts';
import { ClaimRows } from './claims.tsx';
import { Joined, RecordLink } from '../inline/link.tsx';
import { Row, Rows } from '../layout/section.tsx';
import { Way } from '../inline/texts.tsx';

interface ClaimsUnderProps {
  readonly parts: KnowledgeParts;
  readonly heading: KnowledgeHeading;
}

/** The claims under one of the three headings, in one list. */
export function ClaimsUnder({ parts, heading }: ClaimsUnderProps): VNode | null {
  const claims = statusesOf[heading].flatMap((status) => parts.claims[status].items);
  return claims.length > 0 ? <ClaimRows claims={claims} /> : null;
}

/** The way to the whole of a list that is shown in part; nothing where it is all there. */
export function WayToAll({ shown, label }: { readonly shown: Shown<unknown>; readonly label: string }): VNode | null {
  const { words } = useEdition();
  return shown.all === undefined ? null : <Way to={shown.all}>{words.ledger.known.all(shown.total, label)}</Way>;
}

/** Facts that no record gives: on which day something took place, where, and who was there. */
export function Unreported({ parts }: Pick<ClaimsUnderProps, 'parts'>): VNode | null {
  const { words, foreignWords } = useEdition();
  if (parts.unreported.length === 0) return null;
  return (
    <Rows>
      {parts.unreported.map(({ event, gaps }) => (
        <Row label={<span lang={foreignWords}>{words.ledger.known.unreported}</span>}>
          {event && (
            <p class="name">
              <RecordLink to={event} />
            </p>
          )}
          <p lang={foreignWords}>
            <Gaps gaps={gaps} />
          </p>
        </Row>
      ))}
    </Rows>
  );
}

function Gaps({ gaps }: { readonly gaps: readonly EventGap[] }): VNode {
  const { words } = useEdition();
  return <Joined items={gaps.map((gap) => words.ledger.known.gaps[gap])} />;
}
