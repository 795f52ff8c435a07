import type { VNode } from 'preact';
import type { AllClaimsView, ClaimListedView, VoicesView } from '../../../src/views/ledger/claim-listing.ts';
import { useEdition } from '../../edition.ts';
import { Joined, RecordLink } from '../inline/link.tsx';
import { Row, Rows } from '../layout/section.tsx';
import { Status } from '../inline/status.tsx';
import { Day } from '../inline/time.tsx';
import { Dotted, Way } from '../inline/texts.tsx';
import { Listing } from '../layout/listing.tsx';

interface ClaimsProps {
  readonly title: string;
  readonly claims: readonly ClaimListedView[];
  readonly id?: string;
  /** Where the others stand, if these are not all. */
  readonly all?: AllClaimsView | undefined;
}

/** A part of a page that lists claims, each with its status in the margin; nothing where there are none. */
export function Claims({ title, claims, id = 'claims', all }: ClaimsProps): VNode | null {
  return (
    <Listing id={id} title={title} items={claims} renderRow={(claim) => <ClaimRow claim={claim} />}>
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

/** A claim in a list: what the page's own record said of it, who holds and who denies it, and when it was last spoken of. */
function ClaimRow({ claim }: { readonly claim: ClaimListedView }): VNode {
  const { words, foreignWords } = useEdition();
  const { sentences } = words;
  return (
    <Row label={<Status status={claim.status} />}>
      <p class="statement">
        <RecordLink to={claim} />
      </p>
      {claim.said.length > 0 && (
        <p class="note voices" lang={foreignWords}>
          <Dotted items={claim.said.map(({ stance, date }) => sentences.said(stance, <Day date={date} />))} />
        </p>
      )}
      <Voices claim={claim} />
    </Row>
  );
}

function Voices({ claim }: { readonly claim: ClaimListedView }): VNode | null {
  const { words, foreignWords } = useEdition();
  const { ledger } = words;
  const { heldBy, deniedBy, lastWord } = claim;
  const parts = [
    heldBy && ledger.heldBy(<Names voices={heldBy} />),
    deniedBy && ledger.deniedBy(<Names voices={deniedBy} />),
    lastWord && ledger.lastWord(<Day date={lastWord} />),
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return null;
  return (
    <p class="note voices" lang={foreignWords}>
      <Dotted items={parts} />
    </p>
  );
}

function Names({ voices }: { readonly voices: VoicesView }): VNode {
  const { words } = useEdition();
  const { names, others } = voices;
  return <Joined items={others > 0 ? [...names, words.ledger.others(others)] : names} />;
}
