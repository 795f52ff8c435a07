import { oncePer } from '../../base/once.ts';
import type { ForecastOutcome, Stance } from '../../model/records/claim.ts';
import type { PreciseDate } from '../../model/values/date.ts';
import type { Graph } from '../graph.ts';
import { isKnown } from '../known-by.ts';
import { type Entry, type Linked, thoseNamed } from '../link/entry.ts';
import { ClaimRecord } from './claim-record.ts';
import { byDay, wordsOn } from './claim-words.ts';
import type { LinkedAssertion } from './sides.ts';
import { type ClaimStatus, type Evidence, factStatus, forecastStatuses } from './status-rules.ts';

/** A day on which a claim came to stand otherwise, and the words of that day that made it so. */
interface StatusChange {
  readonly status: ClaimStatus;
  readonly date: PreciseDate;
  readonly causes: readonly { readonly stance: Stance; readonly by: readonly Entry[] }[];
}

/** All that follows from what is on record of a claim. */
export interface ClaimStanding {
  readonly status: ClaimStatus;
  /** The first status and every later one, in the order of their dates. */
  readonly changes: readonly StatusChange[];
  readonly evidence: Evidence;
  /** What came of a forecast. */
  readonly outcome?: Linked<ForecastOutcome>;
  /** When somebody spoke of it last; `undefined` if nobody has. */
  readonly lastWord?: PreciseDate;
}

/** Where a claim stands by what was known at a limit; by all that is known without one. */
export function standingOf(graph: Graph, claim: Entry<'claim'>, limit?: PreciseDate): ClaimStanding {
  return limit ? judge(graph, claim, limit) : graph.memo(presentStandings)(claim);
}

/** Many pages ask for the standing of one claim. */
function presentStandings(graph: Graph): (claim: Entry<'claim'>) => ClaimStanding {
  return oncePer((claim) => judge(graph, claim));
}

/** The status of a claim by what was known at a limit. */
export function statusOf(graph: Graph, claim: Entry<'claim'>, limit?: PreciseDate): ClaimStatus {
  return standingOf(graph, claim, limit).status;
}

function judge(graph: Graph, claim: Entry<'claim'>, limit?: PreciseDate): ClaimStanding {
  const words = wordsOn(graph, claim, limit);
  const record = new ClaimRecord(claim, limit);
  const settledBy = graph.memo(discrepanciesThatSettle).get(claim);
  const outcome = outcomeOf(claim, limit);
  const changes: StatusChange[] = [];
  for (const day of byDay(words)) {
    const causes = lastOfSpeakers(day.filter((word) => record.add(word)).map(({ assertion }) => assertion));
    const status = statusBy(claim, record.evidence(settledBy), undefined);
    const isOwn = day.some(({ of }) => of === claim);
    if (causes.length === 0 && (changes.length > 0 || status === 'no-word' || !isOwn)) continue;
    if (status === changes.at(-1)?.status) continue;
    changes.push({
      status,
      date: day[0].assertion.date,
      causes: causes.map(({ stance, by }) => ({ stance, by: thoseNamed(by) })),
    });
  }
  const evidence = record.evidence(settledBy);
  const status = statusBy(claim, evidence, outcome);
  if (outcome) changes.push({ status, date: outcome.date, causes: [] });
  const lastWord = words.findLast(({ of }) => of === claim)?.assertion.date;
  return { status, changes, evidence, ...(outcome && { outcome }), ...(lastWord && { lastWord }) };
}

/** Of the words of a day those of speakers who took none of them back on it. */
function lastOfSpeakers(words: readonly LinkedAssertion[]): LinkedAssertion[] {
  return words.filter(({ by }, index) => {
    const later = new Set(words.slice(index + 1).flatMap((word) => word.by));
    return by.some((speaker) => !later.has(speaker));
  });
}

function outcomeOf({ fields }: Entry<'claim'>, limit: PreciseDate | undefined): Linked<ForecastOutcome> | undefined {
  return fields.outcome && isKnown(fields.outcome, limit) ? fields.outcome : undefined;
}

function statusBy(
  { fields }: Entry<'claim'>,
  evidence: Evidence,
  outcome: Linked<ForecastOutcome> | undefined,
): ClaimStatus {
  if (fields.type === 'opinion') return 'opinion';
  return fields.type === 'forecast' ? forecastStatuses[outcome?.['came-true'] ?? 'none'] : factStatus(evidence);
}

/** For each claim the first discrepancy on it that says what is printed. */
function discrepanciesThatSettle({ published }: Graph): ReadonlyMap<Entry, Entry<'discrepancy'>> {
  const settling = new Map<Entry, Entry<'discrepancy'>>();
  for (const discrepancy of published.discrepancy) {
    if (discrepancy.fields.printed === undefined) continue;
    for (const one of discrepancy.fields.concerns) if (!settling.has(one)) settling.set(one, discrepancy);
  }
  return settling;
}
