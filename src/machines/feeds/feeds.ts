import { once } from '../../base/once.ts';
import type { Entry } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import { mostEntries } from '../../addresses/feed-files.ts';
import { recordPath } from '../../addresses/paths.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { assertionEntries, latestFirst, storyEntry } from './entries.ts';
import type { Feed, FeedEntry, FeedLanguage } from './feed.ts';
import { feedContent } from './feed-content.ts';
import { fileAddress, type HomeAddress, pageAddress, stableId } from '../whole-address.ts';

/** The feeds of one site. Each is worked out when it is asked for. */
export interface Feeds {
  /** Every story, in full. */
  ofSite(): Feed;
  /** Stories that name a record, by their summaries; for a claim also each time that somebody spoke of it. */
  ofRecord(entry: Entry): Feed;
}

export function createFeeds(graph: Graph, site: SiteView, home: HomeAddress, language: FeedLanguage): Feeds {
  const entriesOfStories = once(() => storyEntries(graph, home));
  const common = {
    language: site.language,
    author: site.publisher ?? { name: site.title },
    ...(site.licence && { licence: site.licence }),
    ...(site.icon !== undefined && { icon: fileAddress(home, site.icon) }),
  };
  return {
    ofSite: () => ({
      ...common,
      id: home,
      title: site.title,
      ...(site.description !== undefined && { description: site.description }),
      page: home,
      entries: [...entriesOfStories()]
        .slice(0, mostEntries.site)
        .map(([story, { entry }]) => ({ ...entry, content: feedContent(graph, story, home, language) })),
    }),
    ofRecord: (record) => {
      const { summary } = record.fields;
      const stories = graph
        .mentionsOf(record)
        .flatMap(({ from }) => (from.kind === 'story' ? (entriesOfStories().get(from) ?? []) : []))
        .toSorted((a, b) => a.rank - b.rank)
        .slice(0, mostEntries.record)
        .map(({ entry }) => entry);
      const said = record.kind === 'claim' ? assertionEntries(record, home, language) : [];
      return {
        ...common,
        id: stableId(home, record),
        title: `${record.name} – ${site.title}`,
        ...(summary !== undefined && { description: summary }),
        page: pageAddress(home, recordPath(record)),
        entries: [...stories, ...said].toSorted(latestFirst).slice(0, mostEntries.record),
      };
    },
  };
}

/** Every story with what feeds tell of it, the last updated first, and its place in that order. */
function storyEntries(graph: Graph, home: HomeAddress): ReadonlyMap<Entry<'story'>, StoryEntry> {
  const stories = graph.published.story.map((story) => ({ story, entry: storyEntry(story, home) }));
  const ordered = stories.toSorted((a, b) => latestFirst(a.entry, b.entry));
  return new Map(ordered.map(({ story, entry }, rank) => [story, { entry, rank }]));
}

interface StoryEntry {
  readonly entry: FeedEntry;
  readonly rank: number;
}
