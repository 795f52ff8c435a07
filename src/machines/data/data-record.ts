import { statusOf } from '../../graph/claims/claim-status.ts';
import { type Entry, isOfKind } from '../../graph/link/entry.ts';
import { connectedOfKind, type Graph } from '../../graph/graph.ts';
import { compareDates, type PreciseDate } from '../../model/values/date.ts';
import type { RecordKind } from '../../model/values/kinds.ts';
import { commonData, dateAs, given, refer, referAll, referAs } from './data-record-common.ts';
import type { RecordData } from './data-records.ts';

/** A published record as data, without what readers may not see. */
export function recordData(graph: Graph, entry: Entry): RecordData[RecordKind] {
  if (isOfKind(entry, 'story')) return storyData(graph, entry);
  if (isOfKind(entry, 'event')) return eventData(graph, entry);
  if (isOfKind(entry, 'claim')) return claimData(graph, entry);
  if (isOfKind(entry, 'commitment')) return commitmentData(graph, entry);
  if (isOfKind(entry, 'discrepancy')) return discrepancyData(graph, entry);
  return plainData(graph, entry);
}

function storyData(graph: Graph, story: Entry<'story'>): RecordData['story'] {
  const { date, updated, kind, by, corrections } = story.record.fields;
  const named = (of: RecordKind) => connectedOfKind(graph, story, of).map(refer);
  return {
    kind: 'story',
    ...commonData(graph, story),
    date: date.text,
    ...dateAs('updated', updated),
    ...given('type', kind),
    by,
    people: named('person'),
    events: named('event'),
    organisations: named('organisation'),
    places: named('place'),
    documents: named('document'),
    claims: named('claim'),
    sources: named('source'),
    corrections: corrections.map((correction) => ({ ...correction, date: correction.date.text })),
  };
}

function eventData(graph: Graph, event: Entry<'event'>): RecordData['event'] {
  const { start, end, place, planned, participants, documents, series, status, ...fields } = event.record.fields;
  return {
    kind: 'event',
    ...commonData(graph, event),
    start: start.text,
    ...dateAs('end', end),
    ...referAs('place', graph, event, place),
    ...given(
      'planned',
      planned && {
        ...dateAs('start', planned.start),
        ...dateAs('end', planned.end),
        ...referAs('place', graph, event, planned.place),
      },
    ),
    participants: referAll(graph, event, participants),
    documents: referAll(graph, event, documents),
    ...referAs('partOf', graph, event, fields['part-of']),
    ...given('series', series),
    ...given('status', status),
  };
}

function claimData(graph: Graph, claim: Entry<'claim'>): RecordData['claim'] {
  const { topic, about, assertions } = claim.record.fields;
  return {
    kind: 'claim',
    ...commonData(graph, claim),
    status: statusOf(graph, claim),
    ...given('topic', topic),
    about: referAll(graph, claim, about),
    assertions: assertions.toSorted(byDate).map(({ by, date, source, ...said }) => ({
      by: referAll(graph, claim, by),
      date: date.text,
      ...said,
      sources: referAll(graph, claim, source),
    })),
  };
}

function commitmentData(graph: Graph, commitment: Entry<'commitment'>): RecordData['commitment'] {
  const { by, to, made, due, concerns, outcomes } = commitment.record.fields;
  return {
    kind: 'commitment',
    ...commonData(graph, commitment),
    by: referAll(graph, commitment, by),
    to: referAll(graph, commitment, to),
    ...dateAs('made', made),
    ...dateAs('due', due),
    concerns: referAll(graph, commitment, concerns),
    outcomes: outcomes.toSorted(byDate).map(({ date, status, text, source }) => ({
      date: date.text,
      status,
      text,
      sources: referAll(graph, commitment, source),
    })),
  };
}

function discrepancyData(graph: Graph, discrepancy: Entry<'discrepancy'>): RecordData['discrepancy'] {
  const { versions, printed, concerns } = discrepancy.record.fields;
  return {
    kind: 'discrepancy',
    ...commonData(graph, discrepancy),
    versions: versions.map(({ text, source }) => ({ text, sources: referAll(graph, discrepancy, source) })),
    ...given('printed', printed),
    concerns: referAll(graph, discrepancy, concerns),
  };
}

/** Records of the kinds that hold few references. */
function plainData(graph: Graph, entry: Entry): RecordData[RecordKind] {
  const common = commonData(graph, entry);
  if (isOfKind(entry, 'person')) {
    const roles = entry.record.fields.roles.map(({ title, organisation, from, to }) => ({
      title,
      ...referAs('organisation', graph, entry, organisation),
      ...dateAs('from', from),
      ...dateAs('to', to),
    }));
    return { kind: 'person', ...common, roles };
  }
  if (isOfKind(entry, 'document')) {
    const stages = entry.record.fields.stages.map(({ stage, date, parties, text, source }) => ({
      stage,
      date: date.text,
      parties: referAll(graph, entry, parties),
      ...given('text', text),
      sources: referAll(graph, entry, source),
    }));
    return { kind: 'document', ...common, stages };
  }
  if (isOfKind(entry, 'organisation')) {
    const { kind, country } = entry.record.fields;
    return { kind: 'organisation', ...common, ...given('type', kind), ...given('country', country) };
  }
  if (isOfKind(entry, 'place')) {
    const { coordinates, zone } = entry.record.fields;
    return { kind: 'place', ...common, ...given('coordinates', coordinates), ...given('zone', zone) };
  }
  if (isOfKind(entry, 'source')) {
    const { outlet, by, date, url, checked, kind } = entry.record.fields;
    return {
      kind: 'source',
      ...common,
      ...given('outlet', outlet),
      by,
      ...dateAs('date', date),
      ...given('url', url),
      ...dateAs('checked', checked),
      ...given('type', kind),
    };
  }
  throw new Error(`“${entry.slug}” is of no kind that has data`);
}

function byDate(a: { readonly date: PreciseDate }, b: { readonly date: PreciseDate }): number {
  return compareDates(a.date, b.date);
}
