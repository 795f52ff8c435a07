import type { VNode } from 'preact';
import type { ReferenceView } from '../../../src/views/lists/reference-view.ts';
import type { StandingView } from '../../../src/views/ledger/standing-view.ts';
import { pageHref } from '../../addresses.ts';
import { useEdition } from '../../edition.ts';

interface ClaimLinkProps {
  readonly claim: Pick<ReferenceView, 'href' | 'name'> & { readonly standing: StandingView };
}

/** A claim as a link that says where the claim stands, for those who hear links out of their place: a denied claim is no fact. */
export function ClaimLink({ claim }: ClaimLinkProps): VNode {
  const { site } = useEdition();
  return (
    <a href={pageHref(site, claim.href)}>
      <UnseenStatus standing={claim.standing} />
      {claim.name}
    </a>
  );
}

/** In front of a claim's statement, where its status is seen beside it. */
export function UnseenStatus({ standing }: { readonly standing: StandingView }): VNode {
  const { words, foreignWords } = useEdition();
  return (
    <span class="unseen" lang={foreignWords}>
      {words.statuses[standing.status].label}:{' '}
    </span>
  );
}
