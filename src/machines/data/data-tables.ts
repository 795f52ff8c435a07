import { compareTexts } from '../../base/order.ts';
import type { RecordData } from './data-schemas.ts';
import type { Reference } from './data-fields.ts';
import type { ArchiveRecord } from './data-archive.ts';
import { csv } from './data-csv.ts';

type Of<Kind extends keyof RecordData> = RecordData[Kind];

/** The tables of the whole archive, by the name of their file. Several names or ids in a cell are set apart by `; `. */
export const tables = {
  'timeline.csv': timelineTable,
  'ledger.csv': ledgerTable,
  'commitments.csv': commitmentTable,
  'discrepancies.csv': discrepancyTable,
  'links.csv': linkTable,
} as const satisfies Record<string, (records: readonly ArchiveRecord[]) => string>;

/** What happened when: events as planned and as held, stages of documents, and stories, the oldest first. */
function timelineTable(records: readonly ArchiveRecord[]): string {
  const rows = records.flatMap((record) => {
    const row = (date: string, type: string, more: { end?: string; place?: Reference; note?: string } = {}) => ({
      date,
      end: more.end ?? '',
      type,
      id: record.id,
      name: record.name,
      place: more.place?.name ?? '',
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
  return csv(['date', 'end', 'type', 'id', 'name', 'place', 'note'], sorted);
}

/** Who said what of which claim, when, and by which source. A claim of which nobody's word is recorded has one row. */
function ledgerTable(records: readonly ArchiveRecord[]): string {
  const rows = ofKind(records, 'claim').flatMap((claim) => {
    const subject = { claim_id: claim.id, claim: claim.name, topic: claim.topic ?? '', status: claim.status };
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
  return csv(['claim_id', 'claim', 'topic', 'status', ...said], rows);
}

/** What was promised, and what became of it: a row for each outcome, one for a promise without any. */
function commitmentTable(records: readonly ArchiveRecord[]): string {
  const rows = ofKind(records, 'commitment').flatMap(({ id, name, summary, by, to, made, due, outcomes }) => {
    const promise = { commitment_id: id, name, summary: summary ?? '', by: names(by), to: names(to) };
    const dates = { made: made ?? '', due: due ?? '' };
    const given = outcomes.map(({ date, status, text, sources }) => ({ date, status, text, sources: names(sources) }));
    const rest = given.length > 0 ? given : [{ date: '', status: '', text: '', sources: '' }];
    return rest.map((outcome) => ({ ...promise, ...dates, ...outcome }));
  });
  const promised = ['commitment_id', 'name', 'summary', 'by', 'to', 'made', 'due'] as const;
  return csv([...promised, 'date', 'status', 'text', 'sources'], rows);
}

/** Where sources disagree: a row for each version. */
function discrepancyTable(records: readonly ArchiveRecord[]): string {
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
  return csv([...point, 'version', 'sources', 'source_ids', 'printed', 'why'], rows);
}

/** Which record refers to which. */
function linkTable(records: readonly ArchiveRecord[]): string {
  const rows = records.flatMap(({ id, links }) => links.map((to) => ({ from: id, to })));
  return csv(['from', 'to'], rows);
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
