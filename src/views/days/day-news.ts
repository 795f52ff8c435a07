import { compareTexts } from '../../base/order.ts';
import { type Entry, newestFirst } from '../../graph/link/entry.ts';
import { connectedOfKind, type Graph } from '../../graph/graph.ts';
import { isRoleKnown, rolesOn } from '../../graph/roles.ts';
import { countsFrom, takeInOrder } from '../../graph/claims/state-on-day.ts';
import { isDay, type PreciseDate } from '../../model/values/date.ts';
import { groupInOrder } from '../../base/group.ts';
import type { RoleHolderView } from '../records/parts/record-parts.ts';
import { type DatedView, list, listDated, type ListedView, referTo } from '../lists/reference-view.ts';

/** What was written up to a day, and whom it was about. */
export interface DayNewsView {
  /** Stories of the day, newest first, then older ones that were updated on it. */
  readonly news: readonly DayStoryView[];
  /** Stories of the day that are not listed, where there are very many. */
  readonly moreNews: number;
  /** The latest stories before it. */
  readonly earlier: readonly DatedView[];
  /** The people whom stories up to the day name most often, with the roles they held on it. */
  readonly people: readonly RoleHolderView[];
}

export interface DayStoryView extends ListedView {
  readonly updated?: true;
}

const shown = { news: 20, earlier: 6, people: 8 };

/** The news by day. Days must be asked for in their order. */
export function newsByDay(graph: Graph): (day: PreciseDate) => DayNewsView {
  const stories = graph.published.story.toReversed();
  const taken = takeInOrder(stories, ({ fields }) => countsFrom(fields.date));
  const updates = updatesByDay(stories);
  const namedIn = new Map<Entry<'person'>, number>();
  let past: readonly Entry<'story'>[] = [];
  return (day) => {
    const arrived = taken(day.text);
    for (const story of arrived) {
      for (const person of connectedOfKind(graph, story, 'person')) {
        namedIn.set(person, (namedIn.get(person) ?? 0) + 1);
      }
    }
    const ofDay = arrived.filter(({ date }) => date && isDay(date) && date.firstDay === day.text).toSorted(newestFirst);
    const today = new Set(ofDay);
    const before = [...past, ...arrived.filter((story) => !today.has(story))].slice(-shown.earlier);
    past = [...past, ...arrived].slice(-shown.earlier);
    const news = [
      ...ofDay.map(list),
      ...(updates.get(day.text) ?? []).map((story): DayStoryView => ({ ...list(story), updated: true })),
    ];
    return {
      news: news.slice(0, shown.news),
      moreNews: Math.max(0, news.length - shown.news),
      earlier: before.toReversed().map(listDated),
      people: mostNamed(namedIn).map((person) => ({
        ...referTo(person),
        roles: rolesOn(person, day)
          .filter((role) => isRoleKnown(role, day))
          .map(({ title }) => title),
      })),
    };
  };
}

/** Stories by the later day on which they were updated. */
function updatesByDay(stories: readonly Entry<'story'>[]): Map<string, Entry<'story'>[]> {
  const updated = stories.filter(({ fields }) => {
    return fields.updated && isDay(fields.updated) && fields.date.lastDay < fields.updated.firstDay;
  });
  return groupInOrder(updated.toSorted(newestFirst), ({ fields }) => fields.updated?.firstDay ?? '');
}

function mostNamed(namedIn: ReadonlyMap<Entry<'person'>, number>): Entry<'person'>[] {
  return [...namedIn]
    .toSorted(([a, times], [b, others]) => others - times || compareTexts(a.slug, b.slug))
    .slice(0, shown.people)
    .map(([person]) => person);
}
