import type { Entry } from './entry.ts';
import type { Graph } from './graph.ts';
import type { Assertion, Claim } from '../model/claim.ts';
import { compareDates } from '../model/date.ts';
import type { Reference } from '../model/slug.ts';

/** Where a claim stands, judged from its assertions alone. */
export type ClaimStatus = 'confirmed' | 'disputed' | 'denied' | 'one-side' | 'unverified';

type Side = 'for' | 'against' | 'neither';

/**
 * Derives a claim's status from what each speaker said last (a later word replaces an earlier one of the same speaker):
 * somebody confirms and nobody denies: `confirmed`; some hold it and some deny it: `disputed`; it is only denied: `denied`; it is
 * only held: `one-side`; nobody holds or denies it, or those who hold it merely report or suggest: `unverified`. With `until`, a
 * day, only what was surely said by then counts.
 */
function claimStatus(claim: Claim, speakerOf: (reference: Reference) => unknown, until?: string): ClaimStatus {
  const last = new Map<unknown, Assertion>();
  const said = claim.assertions.filter(({ date }) => until === undefined || date.lastDay <= until);
  for (const assertion of said.toSorted((a, b) => compareDates(a.date, b.date))) {
    for (const speaker of assertion.by) last.set(speakerOf(speaker), assertion);
  }
  const standing = [...last.values()];
  const holders = standing.filter((assertion) => sideOf(assertion) === 'for');
  const denied = standing.some((assertion) => sideOf(assertion) === 'against');
  if (holders.length === 0) return denied ? 'denied' : 'unverified';
  if (denied) return 'disputed';
  if (holders.some(({ stance }) => stance === 'confirms')) return 'confirmed';
  return holders.some(({ certainty }) => certainty === undefined || certainty === 'knows' || certainty === 'says')
    ? 'one-side'
    : 'unverified';
}

function sideOf({ stance }: Assertion): Side {
  if (stance === 'asserts' || stance === 'confirms') return 'for';
  return stance === 'denies' ? 'against' : 'neither';
}

/** The status of a claim of the graph, in which a speaker is the same under a former slug; with `until`, as it was on that day. */
export function statusOf(graph: Graph, claim: Entry<'claim'>, until?: string): ClaimStatus {
  return claimStatus(claim.record.fields, (reference) => graph.follow(claim, reference) ?? reference, until);
}
