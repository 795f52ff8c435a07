import type { ComponentChildren, VNode } from 'preact';
import type { EventGap, KnowledgeParts, Shown, SortedStatus } from '../../src/views/ledger/knowledge-view.ts';
import type { SitePath } from '../../src/addresses/paths.ts';
import { pageHref } from '../addresses.ts';
import type { Edition } from '../edition.ts';
import { ClaimRows } from './claims.tsx';
import { Joined, RecordLink } from './link.tsx';
import { Row, Rows } from './section.tsx';

/** The statuses that stand under each of the three headings. */
export const statusesOf = {
  known: ['confirmed'],
  disputed: ['disputed', 'denied'],
  unknown: ['one-side', 'unverified'],
} as const satisfies Record<string, readonly SortedStatus[]>;

interface ClaimsUnderProps {
  readonly parts: KnowledgeParts;
  readonly heading: keyof typeof statusesOf;
  readonly edition: Edition;
}

/** The claims under one of the three headings, in one list. */
export function ClaimsUnder({ parts, heading, edition }: ClaimsUnderProps): VNode | null {
  const claims = statusesOf[heading].flatMap((status) => parts.claims[status].items);
  return claims.length > 0 ? <ClaimRows claims={claims} edition={edition} /> : null;
}

/** The way to the whole of a list that is shown in part; nothing where it is all there. */
export function WayToAll({
  shown,
  label,
  edition,
}: {
  readonly shown: Shown<unknown>;
  readonly label: string;
  readonly edition: Edition;
}): VNode | null {
  return shown.all === undefined ? null : (
    <Way href={shown.all} edition={edition}>
      {edition.words.ledger.known.all(shown.total, label)}
    </Way>
  );
}

export function Way({
  href,
  edition,
  children,
}: {
  readonly href: SitePath;
  readonly edition: Edition;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <p class="further" lang={edition.foreignWords}>
      <a href={pageHref(edition.site, href)}>{children}</a>
    </p>
  );
}

/** Facts that no record gives: on which day something took place, where, and who was there. */
export function Unreported({ parts, edition }: Pick<ClaimsUnderProps, 'parts' | 'edition'>): VNode | null {
  if (parts.unreported.length === 0) return null;
  const { words, foreignWords } = edition;
  return (
    <Rows>
      {parts.unreported.map(({ event, gaps }) => (
        <Row label={<span lang={foreignWords}>{words.ledger.known.unreported}</span>}>
          {event && (
            <p class="name">
              <RecordLink to={event} edition={edition} />
            </p>
          )}
          <p lang={foreignWords}>
            <Gaps gaps={gaps} edition={edition} />
          </p>
        </Row>
      ))}
    </Rows>
  );
}

function Gaps({ gaps, edition }: { readonly gaps: readonly EventGap[]; readonly edition: Edition }): VNode {
  return <Joined items={gaps.map((gap) => edition.words.ledger.known.gaps[gap])} edition={edition} />;
}
