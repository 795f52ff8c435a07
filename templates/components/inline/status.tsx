import type { VNode } from 'preact';
import type { ClaimStatus } from '../../../src/graph/claims/status-rules.ts';
import type { StandingView } from '../../../src/views/ledger/standing-view.ts';
import { useEdition } from '../../edition.ts';
import { standingIn } from '../../standing-sentence.ts';

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

/** The sentence that says where a claim stands and by whose word. */
export function Standing({ standing }: { readonly standing: StandingView }): VNode {
  const { words, dates, foreignWords } = useEdition();
  return (
    <p class="note voices" lang={foreignWords}>
      {standingIn(words, dates, standing)}
    </p>
  );
}
