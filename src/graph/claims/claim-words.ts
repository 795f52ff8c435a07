import { compareDates, type PreciseDate } from '../../model/values/date.ts';
import type { Graph } from '../graph.ts';
import { isKnown, knownDay } from '../known-by.ts';
import type { Entry } from '../link/entry.ts';
import type { ClaimWord } from './sides.ts';

/** All words that count for a claim and were known at a limit, in the order of their dates, of one date as they are written. */
export function wordsOn(graph: Graph, claim: Entry<'claim'>, limit?: PreciseDate): ClaimWord[] {
  const wider = graph.memo(claimsByCovered).get(claim) ?? [];
  return [claim, ...wider]
    .flatMap((of) => of.fields.assertions.map((assertion) => ({ assertion, of })))
    .filter(({ assertion }) => isKnown(assertion, limit))
    .toSorted((a, b) => compareDates(a.assertion.date, b.assertion.date));
}

/** The days on which something became known that counts for a claim, in order. */
export function daysOfWords(graph: Graph, claim: Entry<'claim'>): string[] {
  const { outcome } = claim.fields;
  const days = wordsOn(graph, claim).map(({ assertion }) => knownDay(assertion));
  return [...new Set(outcome ? [...days, knownDay(outcome)] : days)].toSorted();
}

/** For each claim that a denial of another covers, those others. */
function claimsByCovered({ published }: Graph): ReadonlyMap<Entry, readonly Entry<'claim'>[]> {
  const wider = new Map<Entry, Entry<'claim'>[]>();
  for (const claim of published.claim) {
    const covered = new Set(
      claim.fields.assertions.flatMap(({ stance, covers }) => (stance === 'denies' ? covers : [])),
    );
    covered.delete(claim);
    for (const one of covered) wider.set(one, [...(wider.get(one) ?? []), claim]);
  }
  return wider;
}

/** Words cut by their days; a month or year alone counts as a day of its own. */
export function byDay(words: readonly ClaimWord[]): (readonly [ClaimWord, ...ClaimWord[]])[] {
  const found: [ClaimWord, ...ClaimWord[]][] = [];
  for (const word of words) {
    const day = found.at(-1);
    const before = day?.[0].assertion.date;
    const { date } = word.assertion;
    if (day && before?.firstDay === date.firstDay && before.lastDay === date.lastDay) day.push(word);
    else found.push([word]);
  }
  return found;
}
