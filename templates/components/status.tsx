import type { VNode } from 'preact';
import type { ClaimStatus } from '../../src/graph/claims/claim-status.ts';
import type { Edition } from '../edition.ts';

/** Where a claim stands: always the same word behind the same shape. */
export function Status({ status, edition }: { readonly status: ClaimStatus; readonly edition: Edition }): VNode {
  return (
    <span class={`status status-${status}`} lang={edition.foreignWords}>
      {edition.words.statuses[status].label}
    </span>
  );
}
