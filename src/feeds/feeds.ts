import { type Entry, isOfKind } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { mostEntries } from '../pages/feed-files.ts';
import { recordPath } from '../pages/paths.ts';
import type { SiteView } from '../pages/site-view.ts';
import { assertionEntries, latestFirst, storyEntry } from './entries.ts';
import type { Feed, FeedEntry, FeedLanguage } from './feed.ts';
import { feedContent } from './feed-content.ts';
import { fileAddress, type HomeAddress, pageAddress, stableId } from './whole-address.ts';

/** The feeds of one site. Each is worked out when it is asked for. */
export interface Feeds {
  /** Every story, in full. */
  ofSite(): Feed;
  /** Stories that name a record, by their summaries; for a claim also each time that somebody spoke of it. */
  ofRecord(entry: Entry): Feed;
}

export function createFeeds(graph: Graph, site: SiteView, home: HomeAddress, language: FeedLanguage): Feeds {
  const known = new Map<Entry, FeedEntry>();
  const entryOf = (story: Entry<'story'>): FeedEntry => {
    const entry = known.get(story) ?? storyEntry(story, home);
    known.set(story, entry);
    return entry;
  };
  const common = {
    language: site.language,
    author: site.publisher ?? { name: site.title },
    ...(site.icon !== undefined && { icon: fileAddress(home, site.icon) }),
  };
  return {
    ofSite: () => ({
      ...common,
      id: home,
      title: site.title,
      ...(site.description !== undefined && { description: site.description }),
      page: home,
      entries: graph.published.story
        .map((story) => ({ story, entry: entryOf(story) }))
        .toSorted((a, b) => latestFirst(a.entry, b.entry))
        .slice(0, mostEntries.site)
        .map(({ story, entry }) => ({ ...entry, content: feedContent(graph, story, home, language) })),
    }),
    ofRecord: (record) => {
      const { summary } = record.record.fields;
      const stories = graph.mentionsOf(record).flatMap(({ from }) => (isOfKind(from, 'story') ? [entryOf(from)] : []));
      const said = isOfKind(record, 'claim') ? assertionEntries(graph, record, home, language) : [];
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
