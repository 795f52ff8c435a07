import { compareTexts } from '../../base/order.ts';
import type { OutcomeStatus } from '../../model/records/commitment.ts';
import { compareDates, parseDate, type PreciseDate } from '../../model/values/date.ts';
import type { Graph } from '../graph.ts';
import { knownDay } from '../known-by.ts';
import type { Entry } from '../link/entry.ts';
import { type ClaimStanding, standingOf } from './claim-standing.ts';
import { daysOfWords } from './claim-words.ts';

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

/** Where a claim has stood, from the day on which it was first spoken of; a day for each new word, the same status or not. */
export function claimHistory(graph: Graph, claim: Entry<'claim'>): StateFrom<ClaimStanding>[] {
  return daysOfWords(graph, claim)
    .map((day) => ({ day, state: standingOf(graph, claim, endOf(day)) }))
    .filter(({ state }) => state.lastWord !== undefined);
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
    .map((outcome) => ({ day: latest(first, knownDay(outcome)), state: outcome.status }));
  return inOrder(made ? [{ day: first, state: 'open' }, ...later] : later);
}

/** The stages a document has reached. */
export function documentHistory(
  document: Entry<'document'>,
): StateFrom<{ readonly stage: string; readonly date: PreciseDate }>[] {
  const stages = document.fields.stages.toSorted((a, b) => compareDates(a.date, b.date));
  return inOrder(stages.map((stage) => ({ day: knownDay(stage), state: { stage: stage.stage, date: stage.date } })));
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
