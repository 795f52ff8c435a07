import type { VNode } from 'preact';
import type { AllClaimsView, ClaimListedView } from '../../../src/views/ledger/claim-listing.ts';
import { useEdition } from '../../edition.ts';
import { ClaimLink } from './claim-link.tsx';
import { Row, Rows } from '../layout/section.tsx';
import { Standing, Status } from '../inline/status.tsx';
import { Day } from '../inline/time.tsx';
import { Dotted, Note, Way } from '../inline/texts.tsx';
import { Listing } from '../layout/listing.tsx';

interface ClaimsProps {
  readonly title: string;
  readonly claims: readonly ClaimListedView[];
  readonly id?: string;
  /** Where the others stand, if these are not all. */
  readonly all?: AllClaimsView | undefined;
  readonly fold?: boolean | undefined;
}

/** A part of a page that lists claims, each with its status in the margin; nothing where there are none. */
export function Claims({ title, claims, id = 'claims', all, fold }: ClaimsProps): VNode | null {
  return (
    <Listing id={id} title={title} items={claims} fold={fold} renderRow={(claim) => <ClaimRow claim={claim} />}>
      {all && <AllClaims all={all} />}
    </Listing>
  );
}

export function ClaimRows({ claims }: Pick<ClaimsProps, 'claims'>): VNode {
  return (
    <Rows>
      {claims.map((claim) => (
        <ClaimRow claim={claim} />
      ))}
    </Rows>
  );
}

/** The way to all claims on a record whose page lists only the first. */
export function AllClaims({ all }: { readonly all: AllClaimsView }): VNode {
  const { words } = useEdition();
  return <Way to={all.href}>{words.ledger.allClaims(all.count)}</Way>;
}

/** A claim in a list: what the page's own record said of it, who says and who denies it, and when it was last spoken of. */
function ClaimRow({ claim }: { readonly claim: ClaimListedView }): VNode {
  const { words, foreignWords } = useEdition();
  const { sentences } = words;
  return (
    <Row label={<Status status={claim.standing.status} />}>
      <p class="statement">
        <ClaimLink claim={claim} />
      </p>
      {claim.said.length > 0 && (
        <p class="note voices" lang={foreignWords}>
          <Dotted items={claim.said.map(({ stance, date }) => sentences.said(stance, <Day date={date} />))} />
        </p>
      )}
      <Standing standing={claim.standing} />
      {claim.lastWord && <Note>{words.ledger.lastWord(<Day date={claim.lastWord} />)}</Note>}
    </Row>
  );
}
