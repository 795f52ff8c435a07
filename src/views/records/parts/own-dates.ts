import type { Entry } from '../../../graph/link/entry.ts';
import type { Graph } from '../../../graph/graph.ts';
import type { PreciseDate } from '../../../model/values/date.ts';

/**
 * The dates of the statements and events that a record's page shows as its own matter: its own, those of events that it is a part of,
 * of claims about it, of what it said, promised and signed. Where it is only mentioned, nothing of it has changed.
 */
export function ownDates(graph: Graph, entry: Entry): PreciseDate[] {
  return [...entry.dates, ...graph.mentionsOf(entry).flatMap(({ from }) => datesOfPart(from, entry))];
}

function datesOfPart(from: Entry, entry: Entry): readonly PreciseDate[] {
  const isAmong = (entries: readonly { readonly kind: string }[]): boolean => entries.includes(entry);
  switch (from.kind) {
    case 'event': {
      const { participants, documents, place, 'part-of': whole } = from.fields;
      return isAmong([...participants, ...documents]) || place === entry || whole === entry ? from.dates : [];
    }
    case 'claim': {
      const { about, assertions } = from.fields;
      return isAmong(about) ? from.dates : assertions.flatMap(({ by, date }) => (isAmong(by) ? [date] : []));
    }
    case 'commitment': {
      const { by, to, concerns } = from.fields;
      return isAmong([...by, ...to, ...concerns]) ? from.dates : [];
    }
    case 'document':
      return from.fields.stages.flatMap(({ parties, date }) => (isAmong(parties) ? [date] : []));
    default:
      return [];
  }
}
