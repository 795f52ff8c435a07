import { compareTexts } from '../../base/order.ts';
import type { Entry } from '../../graph/link/entry.ts';
import { connectedOfKind, type Graph } from '../../graph/graph.ts';
import { sitePath, type SitePath } from '../../addresses/paths.ts';
import { cutIntoPages, type PagePart } from '../lists/list-pages.ts';
import { viewLanes } from './lanes-view.ts';
import { referTo } from '../lists/reference-view.ts';
import { type TimelineItem, timelineItems } from './timeline-items.ts';
import {
  type KindLink,
  mostOnOnePage,
  type NarrowerView,
  type TimelineKind,
  type TimelineView,
  viewTimeline,
} from './timeline-view.ts';

/** The people, or the events, that have a timeline of their own, by name. */
export interface TimelineListView extends PagePart {
  readonly type: 'timeline-list';
  readonly of: 'person' | 'event';
  readonly items: readonly { readonly name: string; readonly href: SitePath }[];
}

/** Fewer entries than this are no timeline: they can be read on the record's own page at a glance. */
const leastEntries = 4;

/** People, and events, that the whole timeline links to. */
const mostLinked = 8;

const perList = 200;

export interface TimelinePages {
  /** The timeline of a person or an event, for those that have one. */
  readonly pathOf: (entry: Entry) => SitePath | undefined;
  views(): (TimelineView | TimelineListView)[];
}

interface Narrowed {
  readonly entry: Entry;
  readonly path: SitePath;
  readonly count: number;
  readonly items: readonly TimelineItem[];
  readonly withoutStories: boolean;
}

/** The timeline, and what it can be narrowed to. Entries are worked out and put in order once. */
export function planTimelines(graph: Graph): TimelinePages {
  const items = timelineItems(graph);
  const find = itemFinder(items);
  const people = graph.published.person.flatMap((person) => narrow(person, find(recordsAround(graph, person))));
  const events = graph.published.event.flatMap((event) => narrow(event, find(recordsAround(graph, event))));
  const paths = new Map([...people, ...events].map(({ entry, path }) => [entry, path]));
  return {
    pathOf: (entry) => paths.get(entry),
    views: () => {
      const byKind = kindTimelines(items);
      const kinds = byKind.map(({ kind, href }) => ({ kind, href }));
      return [
        ...viewTimeline(
          {
            at: ['timeline'],
            kinds,
            narrower: [...narrower('person', people), ...narrower('event', events)],
            lanes: graph.memo(viewLanes),
          },
          items,
        ),
        ...byKind.flatMap(({ kind, href, ofKind }) =>
          viewTimeline({ at: ['timeline', kind], filter: { type: 'kind', kind, href }, kinds, narrower: [] }, ofKind),
        ),
        ...[...people, ...events].flatMap(viewNarrowed),
        ...viewLists('person', people),
        ...viewLists('event', events),
      ];
    },
  };
}

/** Finds the entries that come from some records, in the order of the timeline, without a look at all the others. */
function itemFinder(items: readonly TimelineItem[]): (records: ReadonlySet<Entry>) => TimelineItem[] {
  const places = new Map<Entry, number[]>();
  for (const [place, { entry }] of items.entries()) {
    const known = places.get(entry);
    if (known) known.push(place);
    else places.set(entry, [place]);
  }
  return (records) =>
    [...records]
      .flatMap((record) => places.get(record) ?? [])
      .toSorted((a, b) => a - b)
      .flatMap((place) => items[place] ?? []);
}

/** Whatever refers to a person or an event, and for an event itself and its documents. */
function recordsAround(graph: Graph, entry: Entry): Set<Entry> {
  const around = new Set(graph.mentionsOf(entry).map(({ from }) => from));
  if (entry.kind === 'event') {
    around.add(entry);
    for (const document of connectedOfKind(graph, entry, 'document')) around.add(document);
  }
  return around;
}

function narrow(entry: Entry, items: readonly TimelineItem[]): Narrowed[] {
  if (items.length < leastEntries) return [];
  const withoutStories = items.length > mostOnOnePage;
  return [
    {
      entry,
      path: sitePath('timeline', entry.kind, entry.slug),
      count: items.length,
      items: withoutStories ? items.filter(({ view }) => view.type !== 'story') : items,
      withoutStories,
    },
  ];
}

function viewNarrowed({ entry, path, items, withoutStories }: Narrowed): TimelineView[] {
  const filter = { type: 'record', record: referTo(entry), href: path, withoutStories } as const;
  return viewTimeline({ at: ['timeline', entry.kind, entry.slug], filter, kinds: [], narrower: [] }, items);
}

const kindOf = ({ view }: TimelineItem): TimelineKind => {
  if (view.type === 'stage') return 'stages';
  if (view.type === 'story') return 'stories';
  return view.type === 'planned' || (view.status && view.status !== 'held') ? 'planned' : 'held';
};

const timelineKinds: readonly TimelineKind[] = ['held', 'planned', 'stages', 'stories'];

/** A timeline for each kind of entry, where there is more than one. */
function kindTimelines(items: readonly TimelineItem[]): (KindLink & { readonly ofKind: readonly TimelineItem[] })[] {
  const kinds = timelineKinds.flatMap((kind) => {
    const ofKind = items.filter((item) => kindOf(item) === kind);
    return ofKind.length > 0 ? [{ kind, href: sitePath('timeline', kind), ofKind }] : [];
  });
  return kinds.length > 1 ? kinds : [];
}

function narrower(of: 'person' | 'event', narrowed: readonly Narrowed[]): NarrowerView[] {
  if (narrowed.length === 0) return [];
  const most = narrowed
    .toSorted((a, b) => b.count - a.count || compareTexts(a.entry.slug, b.entry.slug))
    .slice(0, mostLinked)
    .map(({ entry, path }) => ({ name: entry.name, href: path }));
  return [{ of, href: sitePath('timeline', of), most }];
}

function viewLists(of: 'person' | 'event', narrowed: readonly Narrowed[]): TimelineListView[] {
  if (narrowed.length === 0) return [];
  const items = narrowed
    .map(({ entry, path }) => ({ name: entry.name, href: path }))
    .toSorted((a, b) => compareTexts(a.name, b.name) || compareTexts(a.href, b.href));
  const path = sitePath('timeline', of);
  const partPath = (part: number): SitePath => sitePath('timeline', of, `page-${part}`);
  return cutIntoPages(items, perList, path, partPath).map((part) => ({
    type: 'timeline-list',
    of,
    items: part.items,
    ...part.at,
  }));
}
