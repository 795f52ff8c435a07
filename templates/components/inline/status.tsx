import type { VNode } from 'preact';
import { type ClaimStatus, isContested } from '../../../src/graph/claims/status-rules.ts';
import type { StandingView } from '../../../src/views/ledger/standing-view.ts';
import { useEdition } from '../../edition.ts';
import { standingIn } from '../../words/claim-sentences.ts';

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

/** Where a claim stands, inside a link to it in running text: a mark with its sentence, and words in sight only where somebody speaks against the claim. */
export function StatusMark({ standing }: { readonly standing: StandingView }): VNode {
  const { words, dates, foreignWords } = useEdition();
  const { status } = standing;
  const { label } = words.statuses[status];
  return (
    <small class={`mark status status-${status}`} title={standingIn(words, dates, standing)} lang={foreignWords}>
      <span class={isContested(status) ? undefined : 'unseen'}>{label}</span>
    </small>
  );
}
