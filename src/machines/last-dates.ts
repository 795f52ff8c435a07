import type { Entry } from '../graph/link/entry.ts';
import type { Graph } from '../graph/graph.ts';
import type { PreciseDate } from '../model/values/date.ts';
import { latestMoment } from './timestamp.ts';

interface LastDates {
  /** The newest date of the news; `undefined` for none. */
  readonly news: PreciseDate | undefined;
  /** The last date of an entry's own that is not still to come; `undefined` for none. */
  readonly lastOf: (entry: Entry) => PreciseDate | undefined;
}

/** When a record's page last changed, as far as dates tell: the newest date of its own or of what names it, unless that is still to come. */
export function lastDateAround(graph: Graph, entry: Entry): PreciseDate | undefined {
  const { lastOf } = graph.memo(lastDates);
  let last = lastOf(entry);
  for (const { from } of graph.mentionsOf(entry)) last = latestMoment([last, lastOf(from)]);
  return last;
}

/**
 * The newest date of the news: “now”, or where that is newer the last correction, assertion, outcome or withdrawal. Whatever
 * is dated later is still to come. It never falls while records are added, whatever happens to the dates of events.
 */
export function lastNewsDate(graph: Graph): PreciseDate | undefined {
  return graph.memo(lastDates).news;
}

/** The dates on which a record was written or somebody spoke, which are never still to come; a plan's dates may be. */
function newsDates(entry: Entry<'story' | 'claim' | 'commitment'>): readonly PreciseDate[] {
  return entry.kind === 'commitment' ? entry.fields.outcomes.map(({ date }) => date) : entry.dates;
}

/** Worked out once for each entry, since the last date of a story is asked for by all that it names. */
function lastDates({ now, published, withdrawn }: Graph): LastDates {
  const { story, claim, commitment } = published;
  const news = latestMoment([
    now,
    ...[...story, ...claim, ...commitment].flatMap(newsDates),
    ...withdrawn.map(({ fields }) => fields.withdrawn?.date),
  ]);
  const dates = new Map<Entry, PreciseDate | undefined>();
  return {
    news,
    lastOf: (entry) => {
      if (!dates.has(entry)) {
        const past = entry.dates.filter((date) => news && date.instant <= news.instant);
        dates.set(entry, latestMoment(past));
      }
      return dates.get(entry);
    },
  };
}
