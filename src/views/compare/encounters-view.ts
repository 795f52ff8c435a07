import { compareTexts } from '../../base/order.ts';
import { type Encounter, encountersOf } from '../../graph/events/encounters.ts';
import type { Entry } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import { type DatedView, listDated, type ReferenceView, referTo } from '../lists/reference-view.ts';

/** Who was at an event with whom, and how often. */
export interface EncountersView {
  /** The oldest first: the latest that fit. */
  readonly events: readonly DatedView[];
  /** Those who were at most of them first. People who were at the very same ones stand together. */
  readonly rows: readonly EncounterRowView[];
  /** Those who were at one event more than once, the most often first. */
  readonly pairs: readonly { readonly people: readonly [ReferenceView, ReferenceView]; readonly times: number }[];
  /** How many events and people there are that are not shown. */
  readonly more: { readonly events: number; readonly people: number };
}

interface EncounterRowView {
  readonly people: readonly ReferenceView[];
  /** Indexes of events. */
  readonly at: readonly number[];
}

/** What a picture of this size can hold; and what must be there for it to tell anything. */
const most = { events: 12, rows: 12, pairs: 20 };
const least = { events: 2, people: 3 };

/** `undefined` where fewer than three people met, or all met at one event. */
export function viewEncounters(graph: Graph): EncountersView | undefined {
  const all = encountersOf(graph);
  const everybody = new Set(all.flatMap(({ people }) => people));
  if (all.length < least.events || everybody.size < least.people) return undefined;
  const latest = all.slice(-most.events);
  const rows = rowsOf(latest);
  const shown = rows.slice(0, most.rows);
  const people = shown.reduce((sum, row) => sum + row.people.length, 0);
  return {
    events: latest.map(({ event }) => listDated(event)),
    rows: shown.map((row) => ({ people: row.people.map(referTo), at: row.at })),
    pairs: pairsOf(all).slice(0, most.pairs),
    more: { events: all.length - latest.length, people: everybody.size - people },
  };
}

interface Row {
  readonly people: readonly Entry<'person'>[];
  readonly at: readonly number[];
}

function rowsOf(encounters: readonly Encounter[]): Row[] {
  const attended = new Map<Entry<'person'>, number[]>();
  for (const [index, { people }] of encounters.entries()) {
    for (const person of people) attended.set(person, [...(attended.get(person) ?? []), index]);
  }
  const rows = new Map<string, { people: Entry<'person'>[]; at: number[] }>();
  for (const [person, at] of [...attended].toSorted(([a], [b]) => compareTexts(a.slug, b.slug))) {
    const known = rows.get(at.join(' '));
    if (known) known.people.push(person);
    else rows.set(at.join(' '), { people: [person], at });
  }
  return [...rows.values()].toSorted((a, b) => b.at.length - a.at.length || inOrder(a.at, b.at));
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}

/** Events with more people than this say nothing of who met whom that the list of those there would not. */
const largestForPairs = 40;

function pairsOf(encounters: readonly Encounter[]): EncountersView['pairs'] {
  const counts = new Map<string, { people: [Entry<'person'>, Entry<'person'>]; times: number }>();
  for (const { people } of encounters) {
    const sorted = people.toSorted((a, b) => compareTexts(a.slug, b.slug)).slice(0, largestForPairs);
    for (const [index, one] of sorted.entries()) {
      for (const other of sorted.slice(index + 1)) {
        const key = `${one.slug} ${other.slug}`;
        const known = counts.get(key);
        if (known) known.times += 1;
        else counts.set(key, { people: [one, other], times: 1 });
      }
    }
  }
  return [...counts]
    .filter(([, { times }]) => times > 1)
    .toSorted(([a, { times: one }], [b, { times: other }]) => other - one || compareTexts(a, b))
    .map(
      ([
        ,
        {
          people: [one, other],
          times,
        },
      ]) => ({ people: [referTo(one), referTo(other)], times }),
    );
}
