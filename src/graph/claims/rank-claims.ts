import { compareDates } from '../../model/values/date.ts';
import type { RecordKind } from '../../model/values/kinds.ts';
import type { Graph } from '../graph.ts';
import { bySlug, type Entry } from '../link/entry.ts';
import { standingOf } from './claim-standing.ts';
import { isContested } from './status-rules.ts';

export type Weight = 'major' | 'minor';

/** Kinds that are minor unless an editor says otherwise. */
const minorKinds: ReadonlySet<RecordKind> = new Set(['discrepancy']);

/** How much a record matters: what its editor says; else opinions and discrepancies little, all others much. */
export function weightOf(entry: Entry): Weight {
  if (entry.fields.weight) return entry.fields.weight;
  const isOpinion = entry.kind === 'claim' && entry.fields.type === 'opinion';
  return isOpinion || minorKinds.has(entry.kind) ? 'minor' : 'major';
}

/** What is major before what is minor; in the order given otherwise. */
export function byWeight<One extends Entry>(entries: readonly One[]): One[] {
  return entries.toSorted((a, b) => weigh(a) - weigh(b));
}

/** Claims in the order in which lists show them: major before minor, disputed before undisputed, those last spoken of before others. */
export function rankClaims(graph: Graph, claims: readonly Entry<'claim'>[]): Entry<'claim'>[] {
  return claims
    .map((claim) => ({ claim, standing: standingOf(graph, claim) }))
    .toSorted((a, b) => {
      const [first, second] = [a.standing.lastWord, b.standing.lastWord];
      return (
        weigh(a.claim) - weigh(b.claim) ||
        Number(isContested(b.standing.status)) - Number(isContested(a.standing.status)) ||
        Number(second !== undefined) - Number(first !== undefined) ||
        (first && second ? compareDates(second, first) : 0) ||
        bySlug(a.claim, b.claim)
      );
    })
    .map(({ claim }) => claim);
}

function weigh(entry: Entry): number {
  return weightOf(entry) === 'major' ? 0 : 1;
}
