import type { VNode } from 'preact';
import type { ClaimStatus } from '../../../src/graph/claims/claim-status.ts';
import { useEdition } from '../../edition.ts';

/** Marks a point on which sources differ. */
export function SourcesDiffer(): VNode {
  const { words, foreignWords } = useEdition();
  return (
    <span class="status status-differ" lang={foreignWords}>
      {words.sentences.sourcesDiffer}
    </span>
  );
}

/** Where a claim stands: always the same word behind the same shape. */
export function Status({ status }: { readonly status: ClaimStatus }): VNode {
  const { words, foreignWords } = useEdition();
  return (
    <span class={`status status-${status}`} lang={foreignWords}>
      {words.statuses[status].label}
    </span>
  );
}
