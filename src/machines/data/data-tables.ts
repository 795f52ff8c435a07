import { compareTexts } from '../../base/order.ts';
import type { RecordData } from './data-schemas.ts';
import type { Reference } from './data-fields.ts';
import type { ArchiveRecord } from './data-archive.ts';
import type { Row } from './data-csv.ts';

type Of<Kind extends keyof RecordData> = RecordData[Kind];

/** A table: the names of its columns, and what stands in them. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row<string>[];
}

/** The tables of the whole archive, by the name of their file. Several names or ids in a cell are set apart by `; `. */
export const tables = {
  'timeline.csv': timelineTable,
  'ledger.csv': ledgerTable,
  'commitments.csv': commitmentTable,
  'discrepancies.csv': discrepancyTable,
  'links.csv': linkTable,
  'people.csv': peopleTable,
  'places.csv': placeTable,
  'events.csv': eventTable,
  'sources.csv': sourceTable,
} as const satisfies Record<string, (records: readonly ArchiveRecord[]) => Table>;

function table<Column extends string>(columns: readonly Column[], rows: readonly Row<Column>[]): Table {
  return { columns, rows };
}

/** What happened when: events as planned and as held, stages of documents, and stories, the oldest first. */
function timelineTable(records: readonly ArchiveRecord[]): Table {
  const rows = records.flatMap((record) => {
    const row = (date: string, type: string, more: { end?: string; place?: Reference; note?: string } = {}) => ({
      date,
      end: more.end ?? '',
      type,
      id: record.id,
      name: record.name,
      place: more.place?.name ?? '',
      place_id: more.place?.id ?? '',
      note: more.note ?? '',
    });
    if (record.kind === 'story') return [row(record.date, 'story')];
    if (record.kind === 'document') {
      return record.stages.map(({ stage, date }) => row(date, 'document', { note: stage }));
    }
    if (record.kind !== 'event') return [];
    const { start, end, place, status, planned } = record;
    const held = row(start, 'event', { ...(end && { end }), ...(place && { place }), ...(status && { note: status }) });
    const plan = planned?.start === undefined ? [] : [row(planned.start, 'plan', planned)];
    return [...plan, held];
  });
  const sorted = rows.toSorted(
    (a, b) => compareTexts(a.date, b.date) || compareTexts(a.id, b.id) || compareTexts(a.type, b.type),
  );
  return table(['date', 'end', 'type', 'id', 'name', 'place', 'place_id', 'note'], sorted);
}

/** Who said what of which claim, when, and by which source. A claim of which nobody's word is recorded has one row. */
function ledgerTable(records: readonly ArchiveRecord[]): Table {
  const rows = ofKind(records, 'claim').flatMap((claim) => {
    const subject = { claim_id: claim.id, claim: claim.name, topic: claim.topic ?? '', status: claim.status ?? '' };
    const nothing = { date: '', stance: '', by: '', by_ids: '', scope: '', quote: '', certainty: '' };
    if (claim.assertions.length === 0) return [{ ...subject, ...nothing, sources: '', source_ids: '' }];
    return claim.assertions.map(({ scope = '', quote = '', certainty = '', ...said }) => ({
      ...subject,
      date: said.date,
      stance: said.stance,
      by: names(said.by),
      by_ids: ids(said.by),
      scope,
      quote,
      certainty,
      sources: names(said.sources),
      source_ids: ids(said.sources),
    }));
  });
  const said = ['date', 'stance', 'by', 'by_ids', 'scope', 'quote', 'certainty', 'sources', 'source_ids'] as const;
  return table(['claim_id', 'claim', 'topic', 'status', ...said], rows);
}

/** What was promised, and what became of it: a row for each outcome, one for a promise without any. */
function commitmentTable(records: readonly ArchiveRecord[]): Table {
  const rows = ofKind(records, 'commitment').flatMap(({ id, name, summary, by, to, made, due, outcomes }) => {
    const parties = { by: names(by), by_ids: ids(by), to: names(to), to_ids: ids(to) };
    const promise = { commitment_id: id, name, summary: summary ?? '', ...parties };
    const dates = { made: made ?? '', due: due ?? '' };
    const given = outcomes.map(({ date, status, text, sources }) => ({
      date,
      status,
      text,
      sources: names(sources),
      source_ids: ids(sources),
    }));
    const rest = given.length > 0 ? given : [{ date: '', status: '', text: '', sources: '', source_ids: '' }];
    return rest.map((outcome) => ({ ...promise, ...dates, ...outcome }));
  });
  const promised = ['commitment_id', 'name', 'summary', 'by', 'by_ids', 'to', 'to_ids', 'made', 'due'] as const;
  return table([...promised, 'date', 'status', 'text', 'sources', 'source_ids'], rows);
}

/** Where sources disagree: a row for each version. */
function discrepancyTable(records: readonly ArchiveRecord[]): Table {
  const rows = ofKind(records, 'discrepancy').flatMap(({ id, name, summary, versions, printed }) => {
    const point = { discrepancy_id: id, name, summary: summary ?? '' };
    const ours = { printed: printed?.text ?? '', why: printed?.why ?? '' };
    const given = versions.map(({ text, sources }) => ({
      version: text,
      sources: names(sources),
      source_ids: ids(sources),
    }));
    const rest = given.length > 0 ? given : [{ version: '', sources: '', source_ids: '' }];
    return rest.map((version) => ({ ...point, ...version, ...ours }));
  });
  const point = ['discrepancy_id', 'name', 'summary'] as const;
  return table([...point, 'version', 'sources', 'source_ids', 'printed', 'why'], rows);
}

/** Who held which role when: a row for each role, one for a person without any. */
function peopleTable(records: readonly ArchiveRecord[]): Table {
  const rows = ofKind(records, 'person').flatMap(({ id, name, roles }) => {
    const held = roles.map(({ title, organisation, from, to, heldOn }) => ({
      role: title,
      organisation: organisation?.name ?? '',
      organisation_id: organisation?.id ?? '',
      from: from ?? '',
      to: to ?? '',
      held_on: heldOn.join('; '),
    }));
    const none = { role: '', organisation: '', organisation_id: '', from: '', to: '', held_on: '' };
    return (held.length > 0 ? held : [none]).map((role) => ({ person_id: id, name, ...role }));
  });
  return table(['person_id', 'name', 'role', 'organisation', 'organisation_id', 'from', 'to', 'held_on'], rows);
}

function placeTable(records: readonly ArchiveRecord[]): Table {
  const rows = ofKind(records, 'place').map(({ id, name, coordinates, zone }) => ({
    place_id: id,
    name,
    latitude: coordinates?.latitude ?? '',
    longitude: coordinates?.longitude ?? '',
    zone: zone ?? '',
  }));
  return table(['place_id', 'name', 'latitude', 'longitude', 'zone'], rows);
}

function eventTable(records: readonly ArchiveRecord[]): Table {
  const rows = ofKind(records, 'event').map(
    ({ id, name, start, end, status, place, participants, partOf, series }) => ({
      event_id: id,
      name,
      start,
      end: end ?? '',
      status: status ?? '',
      place: place?.name ?? '',
      place_id: place?.id ?? '',
      participants: names(participants),
      participant_ids: ids(participants),
      part_of_id: partOf?.id ?? '',
      series: series ?? '',
    }),
  );
  const what = ['event_id', 'name', 'start', 'end', 'status', 'place', 'place_id'] as const;
  return table([...what, 'participants', 'participant_ids', 'part_of_id', 'series'], rows);
}

function sourceTable(records: readonly ArchiveRecord[]): Table {
  const rows = ofKind(records, 'source').map(({ id, name, outlet, by, date, url, type, lastChecked, archived }) => ({
    source_id: id,
    name,
    outlet: outlet ?? '',
    by: by.join('; '),
    date: date ?? '',
    type: type ?? '',
    url: url ?? '',
    archived_url: archived?.url ?? '',
    last_checked: lastChecked ?? '',
  }));
  return table(['source_id', 'name', 'outlet', 'by', 'date', 'type', 'url', 'archived_url', 'last_checked'], rows);
}

/** Which record refers to which. */
function linkTable(records: readonly ArchiveRecord[]): Table {
  const rows = records.flatMap(({ id, links }) => links.map((to) => ({ from: id, to })));
  return table(['from', 'to'], rows);
}

function ofKind<Kind extends keyof RecordData>(records: readonly ArchiveRecord[], kind: Kind): Of<Kind>[] {
  return records.filter((record): record is Of<Kind> => record.kind === kind);
}

function names(references: readonly Reference[]): string {
  return references.map(({ name }) => name).join('; ');
}

function ids(references: readonly Reference[]): string {
  return references.map(({ id }) => id).join('; ');
}
