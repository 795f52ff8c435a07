import leven from 'leven';

/**
 * The candidate most like what was written, if any is close enough to have been meant: `sumary` suggests `summary`.
 * Case does not count. Of equally close candidates the first in alphabetical order is taken.
 */
export function suggest(written: string, candidates: Iterable<string>): string | undefined {
  const folded = written.toLowerCase();
  const limit = Math.min(mostDistant, Math.max(1, Math.floor(folded.length / 3)));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - folded.length) > limit) continue;
    const distance = distanceOf(folded, candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance || (distance === bestDistance && best !== undefined && candidate < best)) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Letters by which a slip can differ from what was meant. */
const mostDistant = 4;

/** How many letters differ, counted no further than is of use; letters in another order count as one. */
function distanceOf(a: string, b: string, best: number): number {
  const distance = leven(a, b, { maxDistance: best + 1 });
  return distance > 1 && distance <= 3 && isJumbled(a, b) ? 1 : distance;
}

/** Whether two words have the same letters in another order, the commonest slip of all: `tilte` for `title`. */
function isJumbled(a: string, b: string): boolean {
  return a.length === b.length && a !== b && a.length > 2 && sortedLetters(a) === sortedLetters(b);
}

function sortedLetters(word: string): string {
  return word.split('').toSorted().join('');
}

/** A hint that names the likely candidate, or falls back to other advice. */
export function didYouMean(written: string, candidates: Iterable<string>, otherwise: string): string {
  const suggestion = suggest(written, candidates);
  return suggestion === undefined ? otherwise : `Did you mean “${suggestion}”?`;
}
