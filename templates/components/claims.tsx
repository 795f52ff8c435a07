import type { ComponentChildren, VNode } from 'preact';
import type { ClaimListedView } from '../../src/pages/record-parts.ts';
import type { Edition } from '../edition.ts';
import { RecordLink } from './link.tsx';
import { Row, Rows, Section } from './section.tsx';
import { Status } from './status.tsx';
import { Day } from './time.tsx';

interface ClaimsProps {
  readonly title: ComponentChildren;
  readonly claims: readonly ClaimListedView[];
  readonly edition: Edition;
  readonly id?: string;
  /** What stands below the list. */
  readonly further?: ComponentChildren;
}

/** A part of a page that lists claims, each with its status in the margin; nothing where there are none. */
export function Claims({ title, claims, edition, id = 'claims', further }: ClaimsProps): VNode | null {
  if (claims.length === 0) return null;
  return (
    <Section id={id} title={title} edition={edition}>
      <Rows>
        {claims.map((claim) => (
          <ClaimRow claim={claim} edition={edition} />
        ))}
      </Rows>
      {further}
    </Section>
  );
}

/** A claim in a list, with what the page's own record said of it. */
function ClaimRow({ claim, edition }: { readonly claim: ClaimListedView; readonly edition: Edition }): VNode {
  return (
    <Row label={<Status status={claim.status} edition={edition} />}>
      <p class="statement">
        <RecordLink to={claim} edition={edition} />
      </p>
      {claim.said.length > 0 && (
        <p class="note" lang={edition.foreignWords}>
          {claim.said.map(({ stance, date }, index) => (
            <>
              {index > 0 && ' · '}
              {edition.words.sentences.said(stance, <Day date={date} edition={edition} />)}
            </>
          ))}
        </p>
      )}
    </Row>
  );
}
