import type { Entry } from './link/entry.ts';
import { connectedOfKind, type Graph } from './graph.ts';

/** A story worth reading next, and the people and events it shares. */
export interface RelatedStory {
  readonly story: Entry<'story'>;
  /** What both are about, the rarest first. */
  readonly shared: readonly Entry[];
}

/** Somebody or something that stories are about. */
interface Subject {
  readonly entry: Entry;
  /** Positions of its stories in the list of all stories, newest first. */
  readonly stories: number[];
}

const mostRelated = 4;
const mostReasons = 3;

/** How many stories before and after are looked at for each shared subject, which bounds the work for a name that stands everywhere. */
const reach = 24;

/**
 * Finds, for each story, the stories that share people and events with it. A shared name weighs the more the fewer stories have it
 * (by powers of two, so that one more story seldom changes any other page), an event twice a person; ties go to the nearer in time.
 */
export function relatedStories(graph: Graph): (story: Entry<'story'>) => RelatedStory[] {
  const stories = graph.published.story;
  const positions = new Map(stories.map((story, position) => [story, position]));
  const subjectsOf = collectSubjects(graph);
  const weights = new Int32Array(stories.length);
  return (story) => {
    const position = positions.get(story) ?? 0;
    const subjects = subjectsOf[position] ?? [];
    const touched = weighNeighbours(position, subjects, weights);
    const best = pickBest(position, touched, weights);
    for (const one of touched) weights[one] = 0;
    return best.flatMap((one) => {
      const related = stories[one];
      return related ? [{ story: related, shared: sharedSubjects(subjects, subjectsOf[one] ?? []) }] : [];
    });
  };
}

/** The subjects of each story, by its position. */
function collectSubjects(graph: Graph): Subject[][] {
  const known = new Map<Entry, Subject>();
  return graph.published.story.map((story, position) => {
    const entries: Entry[] = [...connectedOfKind(graph, story, 'event'), ...connectedOfKind(graph, story, 'person')];
    return entries.map((entry) => {
      const subject = known.get(entry) ?? { entry, stories: [] };
      known.set(entry, subject);
      subject.stories.push(position);
      return subject;
    });
  });
}

/** Adds up the weights of the stories around a position; returns the positions that have one. */
function weighNeighbours(position: number, subjects: readonly Subject[], weights: Int32Array): number[] {
  const touched: number[] = [];
  for (const subject of subjects) {
    const weight = weightOf(subject);
    const own = lowerBound(subject.stories, position);
    const end = Math.min(subject.stories.length, own + reach + 1);
    for (let at = Math.max(0, own - reach); at < end; at++) {
      const other = subject.stories[at] ?? position;
      if (other === position) continue;
      if (weights[other] === 0) touched.push(other);
      weights[other] = (weights[other] ?? 0) + weight;
    }
  }
  return touched;
}

/** Where a number stands in an ascending list, or would. */
function lowerBound(ascending: readonly number[], value: number): number {
  let low = 0;
  for (let high = ascending.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The heaviest positions; of equally heavy ones those nearest in the order of time, and of two as near the newer. */
function pickBest(position: number, candidates: readonly number[], weights: Int32Array): number[] {
  const best: number[] = [];
  const before = (a: number, b: number): boolean => {
    const difference =
      (weights[a] ?? 0) - (weights[b] ?? 0) || Math.abs(b - position) - Math.abs(a - position) || b - a;
    return difference > 0;
  };
  for (const candidate of candidates) {
    let at = best.length;
    for (let above = best[at - 1]; above !== undefined && before(candidate, above); above = best[at - 1]) at--;
    if (at < mostRelated) best.splice(at, 0, candidate);
    if (best.length > mostRelated) best.pop();
  }
  return best;
}

function sharedSubjects(subjects: readonly Subject[], others: readonly Subject[]): Entry[] {
  return subjects
    .filter((subject) => others.includes(subject))
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .slice(0, mostReasons)
    .map(({ entry }) => entry);
}

/** 16 for a name in one story, one less for each doubling; events count double. */
function weightOf({ entry, stories }: Subject): number {
  const rarity = Math.max(1, 16 - Math.floor(Math.log2(Math.max(1, stories.length))));
  return entry.kind === 'event' ? rarity * 2 : rarity;
}
