import type { Passage } from '../content/sentence.ts';
import type { Articles } from '../content/read-articles.ts';
import { findImage } from '../content/images/find-image.ts';
import type { Image } from '../content/images/read-image.ts';
import type { Problem } from '../diagnostics/diagnostic.ts';
import { ProblemList } from '../diagnostics/problem-list.ts';
import type { PreciseDate } from '../model/date.ts';
import { type RecordKind, recordKinds } from '../model/kinds.ts';
import type { SiteSettings } from '../model/site.ts';
import { connect, type Outgoing } from './connections.ts';
import { createEntry, type Entry, isOfKind, newestFirst, newestStoryDate } from './entry.ts';
import { eventCycles } from './event-cycles.ts';
import { indexNames } from './name-index.ts';
import { collectSeries, type Series } from './series.ts';

/** A record that refers to another, with the sentence in which it does. */
export interface Mention {
  readonly from: Entry;
  readonly sentence?: Passage;
}

/** All published records and what joins them. Pure: the same articles and "now" give the same graph. */
export interface Graph {
  readonly settings: SiteSettings;
  readonly now: PreciseDate | undefined;
  /** Published records of a kind, newest first; kinds without dates by slug. */
  readonly published: { readonly [Kind in RecordKind]: readonly Entry<Kind>[] };
  /** Withdrawn records, whose addresses say so. */
  readonly withdrawn: readonly Entry[];
  readonly images: ReadonlyMap<string, Image>;
  /** Rows of events that belong together, each in the order of its events. */
  readonly series: readonly Series[];
  outgoing(entry: Entry): Outgoing;
  /** Records that refer to an entry, newest first. */
  mentionsOf(entry: Entry): readonly Mention[];
  /** The published record a front-matter reference of an entry leads to. */
  follow(entry: Entry, reference: string): Entry | undefined;
}

const nothing: Outgoing = { connections: [], linked: [], referred: new Map() };

/** Joins records into a graph. Every dangling reference and clash of names is a problem; the graph leaves it out. */
export function buildGraph(
  articles: Articles,
  givenNow: PreciseDate | undefined,
): { graph: Graph; problems: Problem[] } {
  const now = givenNow ?? newestStoryDate(articles.records);
  const entries = articles.records.map((parsed) => createEntry(parsed, givenNow));
  const names = indexNames(entries);
  const problems = [...names.problems];
  const outgoing = new Map(entries.map((entry) => [entry, connect(entry, names, problems)]));
  const published = entries.filter(({ publication }) => publication === 'published').toSorted(newestFirst);
  const mentions = collectMentions(published, outgoing);
  const { series, problems: seriesProblems } = collectSeries(published.filter((entry) => isOfKind(entry, 'event')));
  const follow = (entry: Entry, reference: string): Entry | undefined => {
    const found = outgoing.get(entry)?.referred.get(reference);
    return found?.publication === 'published' ? found : undefined;
  };
  problems.push(...seriesProblems, ...eventCycles(entries, outgoing), ...missingImages(articles, entries));
  const graph: Graph = {
    settings: articles.settings,
    now,
    published: publishedByKind(published),
    withdrawn: entries.filter(({ publication }) => publication === 'withdrawn').toSorted(newestFirst),
    images: articles.images,
    series,
    outgoing: (entry) => outgoing.get(entry) ?? nothing,
    mentionsOf: (entry) => mentions.get(entry) ?? [],
    follow,
  };
  return { graph, problems };
}

/** Published records that an entry refers to, of one kind, in the order of its front matter and then its body. */
export function connectedOfKind<Kind extends RecordKind>(graph: Graph, entry: Entry, kind: Kind): Entry<Kind>[] {
  return graph.outgoing(entry).connections.flatMap(({ to }) => (isOfKind(to, kind) ? [to] : []));
}

function publishedByKind(published: readonly Entry[]): Graph['published'] {
  const byKind = new Map<RecordKind, Entry[]>(recordKinds.map((kind) => [kind, []]));
  for (const entry of published) byKind.get(entry.record.kind)?.push(entry);
  // oxlint-disable-next-line no-unsafe-type-assertion -- each list holds the entries of its own kind
  return Object.fromEntries(byKind) as unknown as Graph['published'];
}

function collectMentions(published: readonly Entry[], outgoing: ReadonlyMap<Entry, Outgoing>): Map<Entry, Mention[]> {
  const mentions = new Map<Entry, Mention[]>();
  for (const from of published) {
    for (const { to, sentence } of outgoing.get(from)?.connections ?? []) {
      const mention: Mention = sentence ? { from, sentence } : { from };
      const known = mentions.get(to);
      if (known) known.push(mention);
      else mentions.set(to, [mention]);
    }
  }
  return mentions;
}

function missingImages(articles: Articles, entries: readonly Entry[]): Problem[] {
  const faulty = new Set(
    articles.problems.flatMap(({ file }) =>
      file.startsWith('images/') ? [file.slice('images/'.length).normalize('NFC')] : [],
    ),
  );
  const known = [...articles.images.keys()].join(', ');
  const hint = known === '' ? 'Put the file there.' : `Put the file there, or use one of: ${known.slice(0, 200)}.`;
  return entries.flatMap(({ body, file }) => {
    const problems = new ProblemList();
    for (const link of body.links) {
      if (link.type !== 'image' || findImage(articles.images, link) || faulty.has(link.file)) continue;
      const message = `There is no image “${link.file}” in the folder images/.`;
      problems.add({ rule: 'missing-image', file, place: link.at, message, hint, written: link.file });
    }
    return problems.all();
  });
}
