import { compareTexts } from '../../base/order.ts';
import type { OutcomeStatus } from '../../model/records/commitment.ts';
import { compareDates, parseDate, type PreciseDate } from '../../model/values/date.ts';
import { type ClaimStatus, statusOf } from './claim-status.ts';
import type { Entry } from '../link/entry.ts';

/*
 * How things stood at the end of a day. A date given as a month or a year counts from its last day: only then is it sure that what it
 * dates had happened or been said.
 */

/** The first day on which a date is surely past, `YYYY-MM-DD`. */
export function countsFrom(date: PreciseDate): string {
  return date.lastDay;
}

/** A state that began on a day and lasted until the next one of the same record began. */
export interface StateFrom<State> {
  readonly day: string;
  readonly state: State;
}

/** The statuses a claim has had, the first on the day on which it was first spoken of; a day for each new word, the same status or not. */
export function claimHistory(claim: Entry<'claim'>): StateFrom<ClaimStatus>[] {
  const days = new Set(claim.fields.assertions.map(({ date }) => countsFrom(date)));
  return [...days].toSorted().map((day) => ({ day, state: statusOf(claim, endOf(day)) }));
}

function endOf(day: string): PreciseDate {
  const date = parseDate(day);
  if (typeof date === 'string') throw new Error(`“${day}” is not a day`);
  return date;
}

/** The states a commitment has been in: open when it was made, then what each outcome says. Undated, it begins with its first outcome. */
export function commitmentHistory(commitment: Entry<'commitment'>): StateFrom<OutcomeStatus>[] {
  const { made, outcomes } = commitment.fields;
  const first = made ? countsFrom(made) : '';
  const later = outcomes
    .toSorted((a, b) => compareDates(a.date, b.date))
    .map(({ date, status }) => ({ day: latest(first, countsFrom(date)), state: status }));
  return inOrder(made ? [{ day: first, state: 'open' }, ...later] : later);
}

/** The stages a document has reached. */
export function documentHistory(
  document: Entry<'document'>,
): StateFrom<{ readonly stage: string; readonly date: PreciseDate }>[] {
  const stages = document.fields.stages.toSorted((a, b) => compareDates(a.date, b.date));
  return inOrder(stages.map(({ stage, date }) => ({ day: countsFrom(date), state: { stage, date } })));
}

function inOrder<State>(states: readonly StateFrom<State>[]): StateFrom<State>[] {
  return states.toSorted((a, b) => compareTexts(a.day, b.day));
}

function latest(a: string, b: string): string {
  return a < b ? b : a;
}

/**
 * Takes items in the order of their days: `taken(day)` gives those that count from that day or earlier and were not given before. The
 * days asked for must not go back.
 */
export function takeInOrder<Item>(items: readonly Item[], dayOf: (item: Item) => string): (day: string) => Item[] {
  const ordered = items.map((item) => ({ item, day: dayOf(item) })).toSorted((a, b) => compareTexts(a.day, b.day));
  let next = 0;
  return (day) => {
    const start = next;
    for (let at = ordered[next]; at && at.day <= day; at = ordered[next]) next++;
    return ordered.slice(start, next).map(({ item }) => item);
  };
}
