import type { Entry } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import type { PreciseDate } from '../model/date.ts';
import { datesOf } from '../model/record.ts';
import { latestMoment } from './timestamp.ts';

/** The last date of an entry's own that is not still to come; `undefined` for none. */
type LastDate = (entry: Entry) => PreciseDate | undefined;

const known = new WeakMap<Graph, LastDate>();

/** When a record's page last changed, as far as dates tell: the newest date of its own or of what names it, unless that is still to come. */
export function lastDateAround(graph: Graph, entry: Entry): PreciseDate | undefined {
  const lastOf = known.get(graph) ?? createLastDates(graph);
  known.set(graph, lastOf);
  let last = lastOf(entry);
  for (const { from } of graph.mentionsOf(entry)) last = latestMoment([last, lastOf(from)]);
  return last;
}

/** Worked out once for each entry, since the last date of a story is asked for by all that it names. */
function createLastDates({ now }: Graph): LastDate {
  const dates = new Map<Entry, PreciseDate | undefined>();
  return (entry) => {
    if (!dates.has(entry)) {
      const past = datesOf(entry.record).filter((date) => date && now && date.instant <= now.instant);
      dates.set(entry, latestMoment(past));
    }
    return dates.get(entry);
  };
}
