import type { Verdict } from './examination.ts';
import type { Mutant } from './sample.ts';

/** A mutant, and what became of it. */
export interface Tried {
  readonly mutant: Mutant;
  readonly verdict: Verdict;
}

/** The part of the mutants that tests saw, of those that can be: what types refuse counts on neither side. 1 where there are none. */
export function scoreOf(tried: readonly Tried[]): number {
  const possible = tried.filter(({ verdict }) => verdict !== 'refused').length;
  return possible === 0 ? 1 : seenOf(tried) / possible;
}

/** The score in words, and each mutant that no test saw with its place. */
export function tellScore(tried: readonly Tried[]): string {
  const unseen = tried.filter(({ verdict }) => verdict === 'unseen').map(({ mutant }) => mutant.told);
  const refused = tried.filter(({ verdict }) => verdict === 'refused').length;
  const endless = tried.filter(({ verdict }) => verdict === 'endless').length;
  const percent = (scoreOf(tried) * 100).toFixed(1);
  return [
    ...unseen.toSorted().map((told) => `unseen ${told}`),
    `${seenOf(tried)} of ${seenOf(tried) + unseen.length} changes were seen (${percent} %), ${endless} of them by never ending; ${refused} more were refused by the types.`,
  ].join('\n');
}

function seenOf(tried: readonly Tried[]): number {
  return tried.filter(({ verdict }) => verdict === 'seen' || verdict === 'endless').length;
}
