import { statusOf } from '../../graph/claims/claim-standing.ts';
import { type Entry, thoseNamed } from '../../graph/link/entry.ts';
import { connectedOfKind, type Graph } from '../../graph/graph.ts';
import type { LinkedAssertion } from '../../graph/claims/sides.ts';
import type { Quantity } from '../../model/records/claim.ts';
import { compareDates, type PreciseDate } from '../../model/values/date.ts';
import type { RecordKind } from '../../model/values/kinds.ts';
import { commonData, dateAs, given, refer, referAs } from './record-data-common.ts';
import type { RecordData } from './data-schemas.ts';

/** A published record as data, without what readers may not see. */
export function recordData(graph: Graph, entry: Entry): RecordData[RecordKind] {
  switch (entry.kind) {
    case 'story':
      return storyData(graph, entry);
    case 'person':
      return personData(graph, entry);
    case 'event':
      return eventData(graph, entry);
    case 'organisation':
      return organisationData(graph, entry);
    case 'place':
      return placeData(graph, entry);
    case 'document':
      return documentData(graph, entry);
    case 'claim':
      return claimData(graph, entry);
    case 'source':
      return sourceData(graph, entry);
    case 'discrepancy':
      return discrepancyData(graph, entry);
    case 'commitment':
      return commitmentData(graph, entry);
    case 'page':
      return { kind: 'page', ...commonData(graph, entry), ...dateAs('updated', entry.fields.updated) };
  }
}

function storyData(graph: Graph, story: Entry<'story'>): RecordData['story'] {
  const { date, updated, kind, by, corrections } = story.fields;
  const named = (of: RecordKind) => connectedOfKind(graph, story, of).map(refer);
  return {
    kind: 'story',
    ...commonData(graph, story),
    date: date.text,
    ...dateAs('updated', updated),
    ...given('type', kind),
    by: [...by],
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
  const { start, end, place, planned, participants, documents, series, topic, status, ...fields } = event.fields;
  return {
    kind: 'event',
    ...commonData(graph, event),
    start: start.text,
    ...dateAs('end', end),
    ...referAs('place', place),
    ...given(
      'planned',
      planned && {
        ...dateAs('start', planned.start),
        ...dateAs('end', planned.end),
        ...referAs('place', planned.place),
      },
    ),
    participants: participants.map(refer),
    documents: documents.map(refer),
    ...referAs('partOf', fields['part-of']),
    ...given('series', series),
    ...given('topic', topic),
    ...given('status', status),
  };
}

function claimData(graph: Graph, claim: Entry<'claim'>): RecordData['claim'] {
  const { statement, type, topic, about, against, assertions, outcome } = claim.fields;
  const status = statusOf(graph, claim);
  return {
    kind: 'claim',
    ...commonData(graph, claim),
    statement,
    type,
    ...(status !== 'opinion' && { status }),
    ...given('topic', topic),
    about: about.map(refer),
    against: against.map(refer),
    assertions: assertions.toSorted(byDate).map(assertionData),
    ...given(
      'outcome',
      outcome && {
        date: outcome.date.text,
        text: outcome.text,
        cameTrue: outcome['came-true'],
        sources: outcome.source.map(refer),
      },
    ),
  };
}

function assertionData(said: LinkedAssertion): RecordData['claim']['assertions'][number] {
  const { by, date, stance, scope, quote, certainty, quantity, covers, source } = said;
  return {
    by: thoseNamed(by).map(refer),
    date: date.text,
    stance: stance === 'confirms' ? 'asserts' : stance,
    ...given('scope', scope),
    ...given('quote', quote),
    ...given('certainty', certainty),
    ...given('quantity', quantity && quantityData(quantity)),
    covers: covers.map(refer),
    ...dateAs('knownBy', said['known-by']),
    sources: source.map(refer),
  };
}

function quantityData({ 'at-least': atLeast, ...quantity }: Quantity) {
  return { ...given('atLeast', atLeast), ...quantity };
}

function commitmentData(graph: Graph, commitment: Entry<'commitment'>): RecordData['commitment'] {
  const { by, to, made, due, concerns, outcomes } = commitment.fields;
  return {
    kind: 'commitment',
    ...commonData(graph, commitment),
    by: by.map(refer),
    to: to.map(refer),
    ...dateAs('made', made),
    ...dateAs('due', due),
    concerns: concerns.map(refer),
    outcomes: outcomes.toSorted(byDate).map(({ date, status, text, source }) => ({
      date: date.text,
      status,
      text,
      sources: source.map(refer),
    })),
  };
}

function discrepancyData(graph: Graph, discrepancy: Entry<'discrepancy'>): RecordData['discrepancy'] {
  const { versions, printed, concerns } = discrepancy.fields;
  return {
    kind: 'discrepancy',
    ...commonData(graph, discrepancy),
    versions: versions.map(({ text, source }) => ({ text, sources: source.map(refer) })),
    ...given('printed', printed),
    concerns: concerns.map(refer),
  };
}

function personData(graph: Graph, person: Entry<'person'>): RecordData['person'] {
  const roles = person.fields.roles.map(({ title, organisation, from, to, ...role }) => ({
    title,
    ...referAs('organisation', organisation),
    ...dateAs('from', from),
    ...dateAs('to', to),
    heldOn: role['held-on'].map(({ text }) => text),
    ...dateAs('knownBy', role['known-by']),
  }));
  return { kind: 'person', ...commonData(graph, person), roles };
}

function documentData(graph: Graph, document: Entry<'document'>): RecordData['document'] {
  const stages = document.fields.stages.map(({ stage, date, parties, text, source, ...known }) => ({
    stage,
    date: date.text,
    parties: thoseNamed(parties).map(refer),
    ...given('text', text),
    ...dateAs('knownBy', known['known-by']),
    sources: source.map(refer),
  }));
  return { kind: 'document', ...commonData(graph, document), ...given('topic', document.fields.topic), stages };
}

function organisationData(graph: Graph, organisation: Entry<'organisation'>): RecordData['organisation'] {
  const { kind, country, 'speaks-for': side } = organisation.fields;
  return {
    kind: 'organisation',
    ...commonData(graph, organisation),
    ...given('type', kind),
    ...given('country', country),
    ...referAs('speaksFor', side),
  };
}

function placeData(graph: Graph, place: Entry<'place'>): RecordData['place'] {
  const { coordinates, zone } = place.fields;
  return { kind: 'place', ...commonData(graph, place), ...given('coordinates', coordinates), ...given('zone', zone) };
}

function sourceData(graph: Graph, source: Entry<'source'>): RecordData['source'] {
  const { outlet, by, date, url, kind, archived, 'relied-on': reliedOn } = source.fields;
  return {
    kind: 'source',
    ...commonData(graph, source),
    ...given('outlet', outlet),
    by: [...by],
    ...dateAs('date', date),
    ...given('url', url),
    ...given('type', kind),
    ...given('archived', archived && { url: archived.url, date: archived.date.text }),
    ...given('reliedOn', reliedOn),
  };
}

function byDate(a: { readonly date: PreciseDate }, b: { readonly date: PreciseDate }): number {
  return compareDates(a.date, b.date);
}
