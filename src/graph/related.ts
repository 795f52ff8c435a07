import type { Entry } from './entry.ts';
import { connectedOfKind, type Graph } from './graph.ts';

/** A story worth reading next, and the people and events it shares. */
export interface RelatedStory {
  readonly story: Entry<'story'>;
  /** What both are about, the rarest first. */
  readonly shared: readonly Entry[];
}

const mostRelated = 4;

/** How many stories before and after are looked at for each shared person or event, which bounds the work for a name that stands everywhere. */
const reach = 24;

/**
 * Finds, for each story, the stories that share people and events with it. A shared name weighs the more the fewer stories have it
 * (by powers of two, so that one more story seldom changes any other page), an event twice a person; ties go to the nearer in time.
 */
export function relatedStories(graph: Graph): (story: Entry<'story'>) => RelatedStory[] {
  const subjects = new Map(graph.published.story.map((story) => [story, subjectsOf(graph, story)]));
  const storiesOf = new Map<Entry, Entry<'story'>[]>();
  const positions = new Map<Entry, Map<Entry, number>>();
  for (const [story, names] of subjects) {
    for (const name of names) {
      const list = storiesOf.get(name) ?? [];
      if (list.length === 0) {
        storiesOf.set(name, list);
        positions.set(name, new Map());
      }
      positions.get(name)?.set(story, list.length);
      list.push(story);
    }
  }
  return (story) => {
    const candidates = new Map<Entry<'story'>, { weight: number; shared: Entry[] }>();
    for (const name of subjects.get(story) ?? []) {
      const list = storiesOf.get(name) ?? [];
      const weight = weightOf(name, list.length);
      const position = positions.get(name)?.get(story) ?? 0;
      for (const other of list.slice(Math.max(0, position - reach), position + reach + 1)) {
        if (other === story) continue;
        const candidate = candidates.get(other) ?? { weight: 0, shared: [] };
        candidate.weight += weight;
        candidate.shared.push(name);
        candidates.set(other, candidate);
      }
    }
    const order = [...candidates].toSorted(
      ([a, { weight: first }], [b, { weight: second }]) =>
        second - first || distance(story, a) - distance(story, b) || (a.slug < b.slug ? -1 : 1),
    );
    return order.slice(0, mostRelated).map(([other, { shared }]) => ({
      story: other,
      shared: shared
        .toSorted((a, b) => weightOf(b, countOf(storiesOf, b)) - weightOf(a, countOf(storiesOf, a)))
        .slice(0, 3),
    }));
  };
}

function subjectsOf(graph: Graph, story: Entry<'story'>): Entry[] {
  return [...connectedOfKind(graph, story, 'event'), ...connectedOfKind(graph, story, 'person')];
}

function countOf(storiesOf: ReadonlyMap<Entry, readonly Entry[]>, name: Entry): number {
  return storiesOf.get(name)?.length ?? 1;
}

/** 16 for a name in one or two stories, one less for each doubling; events count double. */
function weightOf(name: Entry, stories: number): number {
  const rarity = Math.max(1, 16 - Math.floor(Math.log2(Math.max(1, stories))));
  return name.record.kind === 'event' ? rarity * 2 : rarity;
}

function distance(a: Entry, b: Entry): number {
  return Math.abs((a.date?.instant ?? 0) - (b.date?.instant ?? 0));
}
