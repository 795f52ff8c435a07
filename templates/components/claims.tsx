import type { ComponentChildren, VNode } from 'preact';
import type { AllClaimsView, ClaimListedView, VoicesView } from '../../src/views/ledger/claim-listing.ts';
import { pageHref } from '../addresses.ts';
import type { Edition } from '../edition.ts';
import { Joined, RecordLink } from './link.tsx';
import { Row, Rows, Section } from './section.tsx';
import { Status } from './status.tsx';
import { Day } from './time.tsx';

interface ClaimsProps {
  readonly title: string;
  readonly claims: readonly ClaimListedView[];
  readonly edition: Edition;
  readonly id?: string;
  /** Where the others stand, if these are not all. */
  readonly all?: AllClaimsView | undefined;
}

/** A part of a page that lists claims, each with its status in the margin; nothing where there are none. */
export function Claims({ title, claims, edition, id = 'claims', all }: ClaimsProps): VNode | null {
  if (claims.length === 0) return null;
  return (
    <Section id={id} title={title} edition={edition}>
      <ClaimRows claims={claims} edition={edition} />
      {all && <AllClaims all={all} edition={edition} />}
    </Section>
  );
}

export function ClaimRows({ claims, edition }: Pick<ClaimsProps, 'claims' | 'edition'>): VNode {
  return (
    <Rows>
      {claims.map((claim) => (
        <ClaimRow claim={claim} edition={edition} />
      ))}
    </Rows>
  );
}

/** The way to all claims on a record whose page lists only the first. */
export function AllClaims({ all, edition }: { readonly all: AllClaimsView; readonly edition: Edition }): VNode {
  const { site, words } = edition;
  return (
    <p class="further" lang={edition.foreignWords}>
      <a href={pageHref(site, all.href)}>{words.ledger.allClaims(all.count)}</a>
    </p>
  );
}

/** A claim in a list: what the page's own record said of it, who holds and who denies it, and when it was last spoken of. */
function ClaimRow({ claim, edition }: { readonly claim: ClaimListedView; readonly edition: Edition }): VNode {
  const { sentences } = edition.words;
  return (
    <Row label={<Status status={claim.status} edition={edition} />}>
      <p class="statement">
        <RecordLink to={claim} edition={edition} />
      </p>
      {claim.said.length > 0 && (
        <p class="note voices" lang={edition.foreignWords}>
          <Dotted
            items={claim.said.map(({ stance, date }) => sentences.said(stance, <Day date={date} edition={edition} />))}
          />
        </p>
      )}
      <Voices claim={claim} edition={edition} />
    </Row>
  );
}

function Voices({ claim, edition }: { readonly claim: ClaimListedView; readonly edition: Edition }): VNode | null {
  const { ledger } = edition.words;
  const { heldBy, deniedBy, lastWord } = claim;
  const parts = [
    heldBy && ledger.heldBy(<Names voices={heldBy} edition={edition} />),
    deniedBy && ledger.deniedBy(<Names voices={deniedBy} edition={edition} />),
    lastWord && ledger.lastWord(<Day date={lastWord} edition={edition} />),
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return null;
  return (
    <p class="note voices" lang={edition.foreignWords}>
      <Dotted items={parts} />
    </p>
  );
}

function Names({ voices, edition }: { readonly voices: VoicesView; readonly edition: Edition }): VNode {
  const { names, others } = voices;
  return <Joined items={others > 0 ? [...names, edition.words.ledger.others(others)] : names} edition={edition} />;
}

/** Short remarks in one line. */
export function Dotted({ items }: { readonly items: readonly ComponentChildren[] }): VNode {
  return (
    <>
      {items.map((item, index) => (
        <>
          {index > 0 && ' · '}
          {item}
        </>
      ))}
    </>
  );
}
