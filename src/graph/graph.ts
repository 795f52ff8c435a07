import { listFormatOf } from '../base/list-format.ts';
import type { Passage } from '../content/body/sentence.ts';
import type { Articles } from '../content/read-articles.ts';
import { findImage } from '../content/images/find-image.ts';
import type { Image } from '../content/images/read-image.ts';
import type { Problem } from '../diagnostics/diagnostic.ts';
import { ProblemList } from '../diagnostics/problem-list.ts';
import type { PreciseDate } from '../model/values/date.ts';
import { type RecordKind, recordKinds } from '../model/values/kinds.ts';
import type { SiteSettings } from '../model/site.ts';
import { byKind, type ByKind } from './link/by-kind.ts';
import { circles } from './link/circles.ts';
import { connect, type Outgoing } from './link/connections.ts';
import { type Entry, newestFirst } from './link/entry.ts';
import { nameWithSpeaker } from './claims/claim-name.ts';
import { fieldLinker } from './link/link-fields.ts';
import { createEntry, type Linking } from './link/linked-entry.ts';
import { indexNames } from './link/name-index.ts';
import { newestStoryDate } from './link/publication.ts';
import { collectSeries, type Series } from './events/series.ts';

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
  readonly published: ByKind;
  /** Withdrawn records, whose addresses say so. */
  readonly withdrawn: readonly Entry[];
  readonly images: ReadonlyMap<string, Image>;
  /** Rows of events that belong together, each in the order of its events. */
  readonly series: readonly Series[];
  outgoing(entry: Entry): Outgoing;
  /** Records that refer to an entry, newest first. */
  mentionsOf(entry: Entry): readonly Mention[];
  /** What a function works out from this graph, worked out once: the function is the key, so it has to be the same one each time. */
  memo<Value>(compute: (graph: Graph) => Value): Value;
}

const nothing: Outgoing = { connections: [], linked: [], ofKind: byKind([]) };

/** Joins records into a graph. Every dangling reference and clash of names is a problem; the graph leaves it out. */
export function buildGraph(
  articles: Articles,
  givenNow: PreciseDate | undefined,
): { graph: Graph; problems: Problem[] } {
  const now = givenNow ?? newestStoryDate(articles.records);
  const speakers = listFormatOf(articles.settings.language);
  const linking: Linking = {
    fieldsOf: (record) => linkNow(record),
    nameOf: (claim) => nameWithSpeaker(claim, speakers),
  };
  const records = articles.records.map((parsed) => ({
    record: parsed.record,
    entry: createEntry(parsed, givenNow, linking),
  }));
  const entries = records.map(({ entry }) => entry);
  const names = indexNames(entries);
  const linkNow = fieldLinker(names);
  const problems = [...names.problems];
  const outgoing = new Map(records.map(({ entry, record }) => [entry, connect(entry, record, names, problems)]));
  const published = entries.filter(({ publication }) => publication === 'published').toSorted(newestFirst);
  const ofKind = byKind(published);
  const mentions = collectMentions(published, outgoing);
  const { series, problems: seriesProblems } = collectSeries(ofKind.event);
  problems.push(...seriesProblems, ...circles(entries, names), ...missingImages(articles, entries));
  const memo = createMemo();
  const graph: Graph = {
    settings: articles.settings,
    now,
    published: ofKind,
    withdrawn: entries.filter(({ publication }) => publication === 'withdrawn').toSorted(newestFirst),
    images: articles.images,
    series,
    outgoing: (entry) => outgoing.get(entry) ?? nothing,
    mentionsOf: (entry) => mentions.get(entry) ?? [],
    memo: (compute) => memo(compute, graph),
  };
  return { graph, problems };
}

/** All published records, kind by kind. */
export function publishedEntries({ published }: Graph): Entry[] {
  return recordKinds.flatMap((kind): readonly Entry[] => published[kind]);
}

/** Published records that an entry refers to, of one kind, in the order of its front matter and then its body. */
export function connectedOfKind<Kind extends RecordKind>(
  graph: Graph,
  entry: Entry,
  kind: Kind,
): readonly Entry<Kind>[] {
  return graph.outgoing(entry).ofKind[kind];
}

/** Keeps what functions made of a graph, by the functions. */
function createMemo(): <Value>(compute: (graph: Graph) => Value, graph: Graph) => Value {
  const known = new Map<unknown, unknown>();
  return <Value>(compute: (graph: Graph) => Value, graph: Graph): Value => {
    if (!known.has(compute)) known.set(compute, compute(graph));
    // oxlint-disable-next-line no-unsafe-type-assertion -- it is kept under the function that made it
    return known.get(compute) as Value;
  };
}

function collectMentions(published: readonly Entry[], outgoing: ReadonlyMap<Entry, Outgoing>): Map<Entry, Mention[]> {
  const mentions = new Map<Entry, Mention[]>();
  for (const from of published) {
    // A page of the publisher's own tells of the whole, and adds nothing to what is known of each.
    if (from.kind === 'page') continue;
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
