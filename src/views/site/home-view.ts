import { byWeight } from '../../graph/claims/rank-claims.ts';
import { compareTexts } from '../../base/order.ts';
import { type Entry, lastCheckedOf } from '../../graph/link/entry.ts';
import { type Graph, publishedEntries } from '../../graph/graph.ts';
import { type Chapter, chapterOf } from '../../graph/chapters.ts';
import type { Series } from '../../graph/events/series.ts';
import { sincePathOf } from '../compare/since-view.ts';
import { tookPlace } from '../../graph/events/attendance.ts';
import { type FigureView, keyFigures } from '../ledger/figures-view.ts';
import { newestDate, type PreciseDate } from '../../model/values/date.ts';
import type { EventStatus } from '../../model/records/event.ts';
import { type KnowledgeParts, viewKnowledgeInShort } from '../ledger/knowledge-view.ts';
import { type LanesView, viewLanes } from '../timeline/lanes-view.ts';
import { type RoleHolderView, viewRoleHolder } from '../records/parts/record-parts.ts';
import { comparePath, sitePath, type SitePath } from '../../addresses/paths.ts';
import {
  type DatedView,
  list,
  listDated,
  type ListedView,
  type ReferenceView,
  referTo,
} from '../lists/reference-view.ts';

/** The state of the story: what is newest, what led there, who is at its centre, what is disputed. */
export interface HomeView {
  readonly type: 'home';
  readonly path: SitePath;
  /** The newest date of the stories that it lists. */
  readonly asOf?: PreciseDate;
  /** The one account for somebody who knows nothing: the publisher's own page by the slug `explainer`. */
  readonly explainer?: ExplainerView;
  /** The newest event that took place, and when an editor last looked anything over. */
  readonly latestEvent?: ListedView;
  readonly lastChecked?: PreciseDate;
  /** The story in lanes over the years, where site.yaml names some. */
  readonly lanes?: LanesView;
  /** The newest story. */
  readonly lead?: ListedView;
  /** Those before it, newest first. */
  readonly latest: readonly DatedView[];
  /** Each row of events in its order: the way in for somebody who knows nothing. */
  readonly series: readonly HomeSeriesView[];
  /** The newest events, where the site has no series. */
  readonly events: readonly HomeEventView[];
  /** The figures that matter, each with who gives it. */
  readonly figures: readonly FigureView[];
  /** The people most often named. */
  readonly people: readonly RoleHolderView[];
  /** What is known, disputed and not known, in short; `undefined` where there is nothing to sort. */
  readonly knowledge?: KnowledgeParts;
  /** The parts of the story by time, where site.yaml names some. */
  readonly chapters: readonly ChapterView[];
}

interface ExplainerView extends ReferenceView {
  readonly summary?: string;
}

interface ChapterView {
  readonly title: string;
  readonly from: PreciseDate;
  readonly to?: PreciseDate;
  readonly stories: number;
  /** The first story of those that matter most. */
  readonly start?: ReferenceView;
}

interface HomeSeriesView {
  readonly name: string;
  /** Where its events stand side by side. */
  readonly compare: SitePath;
  /** What has changed since the newest of them since which something has. */
  readonly since?: { readonly event: ReferenceView; readonly path: SitePath };
  readonly events: readonly HomeEventView[];
}

export interface HomeEventView extends ListedView {
  readonly place?: ReferenceView;
  readonly status?: EventStatus;
}

/** By this slug a page of the publisher's own is the account that newcomers are led to. */
const explainerSlug = 'explainer';

const shown = { latest: 3, events: 6, people: 8, figures: 4 };

export function viewHome(graph: Graph): HomeView {
  const { story, event } = graph.published;
  const knowledge = viewKnowledgeInShort(graph);
  const [lead, ...latest] = story;
  const asOf = newestDate(story.slice(0, shown.latest + 1).flatMap(({ dates }) => dates));
  const latestEvent = event.find((one) => tookPlace(one));
  const lastChecked = newestDate(publishedEntries(graph).map(lastCheckedOf));
  const lanes = graph.memo(viewLanes);
  const explainer = graph.published.page.find(({ slug }) => slug === explainerSlug);
  const central = centralPeople(graph).slice(0, shown.people);
  return {
    type: 'home',
    path: sitePath(),
    ...(asOf && { asOf }),
    ...(explainer && { explainer: list(explainer) }),
    ...(latestEvent && { latestEvent: list(latestEvent) }),
    ...(lastChecked && { lastChecked }),
    ...(lanes && { lanes }),
    ...(lead && { lead: list(lead) }),
    latest: latest.slice(0, shown.latest).map(listDated),
    series: graph.series.map((series) => viewSeries(graph, series)),
    events: graph.series.length > 0 ? [] : event.slice(0, shown.events).map(viewHomeEvent),
    figures: keyFigures(graph, shown.figures),
    people: central.map((one) => viewRoleHolder(one, asOf)),
    ...(knowledge && { knowledge }),
    chapters: graph.settings.chapters.map((chapter) => viewChapter(graph, chapter)),
  };
}

function viewSeries(graph: Graph, { slug, name, events }: Series): HomeSeriesView {
  const newest = events.findLast((event) => sincePathOf(graph, event) !== undefined);
  const path = newest && sincePathOf(graph, newest);
  return {
    name,
    compare: comparePath(slug),
    ...(newest && path !== undefined && { since: { event: referTo(newest), path } }),
    events: events.map(viewHomeEvent),
  };
}

function viewChapter({ settings, published }: Graph, chapter: Chapter): ChapterView {
  const { title, from, to } = chapter;
  const oldestFirst = published.story.filter(({ date }) => chapterOf(settings, date) === chapter).toReversed();
  const [start] = byWeight(oldestFirst);
  return { title, from, ...(to && { to }), stories: oldestFirst.length, ...(start && { start: referTo(start) }) };
}

/** People by weight, then by how many events they took part in, since those who act come before those who comment; then by how much names them. */
function centralPeople(graph: Graph): Entry<'person'>[] {
  const counted = graph.published.person.map((one) => {
    const from = graph.mentionsOf(one).map((mention) => mention.from);
    const events = from.filter((entry) => entry.kind === 'event' && entry.fields.participants.includes(one)).length;
    return { one, events, mentions: from.length };
  });
  const ranked = counted.toSorted(
    (a, b) => b.events - a.events || b.mentions - a.mentions || compareTexts(a.one.slug, b.one.slug),
  );
  return byWeight(ranked.map(({ one }) => one));
}

function viewHomeEvent(event: Entry<'event'>): HomeEventView {
  const { place, status } = event.fields;
  return { ...list(event), ...(place && { place: referTo(place) }), ...(status && { status }) };
}
