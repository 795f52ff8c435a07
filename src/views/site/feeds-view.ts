import type { Entry } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import { chunk } from '../lists/chunks.ts';
import { type FeedKind, feedKinds, feedsPath } from '../../addresses/feed-files.ts';
import { inIndexOrder } from './index-view.ts';
import { folderOfKind } from '../../model/values/kinds.ts';
import { sitePath, type SitePath } from '../../addresses/paths.ts';
import { type ReferenceView, referTo } from '../lists/reference-view.ts';

/** The page that lists all feeds, or a further part of what it lists of one kind. */
export interface FeedsView {
  readonly type: 'feeds';
  readonly path: SitePath;
  /** What can be followed, by kind. A further part has one kind only. */
  readonly sections: readonly FeedsSectionView[];
  /** Which further part this is, counted from 1, the last of the list. */
  readonly part?: number;
}

export interface FeedsSectionView {
  readonly kind: FeedKind;
  readonly items: readonly ReferenceView[];
  /** Where the list goes on. */
  readonly more?: SitePath;
}

/** Feeds that a part of a long list holds. */
const itemsPerPart = 60;

export function viewFeeds(graph: Graph): FeedsView[] {
  const lists = feedKinds.map((kind) => viewList(graph, kind)).filter(({ section }) => section.items.length > 0);
  return [
    { type: 'feeds', path: feedsPath, sections: lists.map(({ section }) => section) },
    ...lists.flatMap(({ further }) => further),
  ];
}

function viewList(graph: Graph, kind: FeedKind): { section: FeedsSectionView; further: FeedsView[] } {
  const { newest, older } = chunk(inIndexOrder(graph, kind), itemsPerPart);
  const pathOf = (part: number): SitePath => sitePath('feeds', folderOfKind[kind], `page-${part}`);
  const section = (items: readonly Entry[], nextPart: number): FeedsSectionView => ({
    kind,
    items: items.map(referTo),
    ...(nextPart > 0 && { more: pathOf(nextPart) }),
  });
  return {
    section: section(newest, older.length),
    further: older.map((items, position) => ({
      type: 'feeds',
      path: pathOf(position + 1),
      sections: [section(items, position)],
      part: position + 1,
    })),
  };
}
