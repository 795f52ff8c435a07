import { compareTexts } from '../base/order.ts';
import type { ParsedBody } from '../content/body.ts';
import type { ParsedRecord } from '../content/read-record.ts';
import { compareDates, newestDate, type PreciseDate } from '../model/date.ts';
import type { RecordKind } from '../model/kinds.ts';
import { type BriefingRecord, dateOf, nameOf, type RecordOf } from '../model/record.ts';
import type { Slug } from '../model/slug.ts';

/** Whether readers may see a record: drafts and embargoed stories not at all, of withdrawn ones only that they were withdrawn. */
export type Publication = 'published' | 'draft' | 'embargoed' | 'withdrawn';

/** One record in the graph. */
export interface Entry<Kind extends RecordKind = RecordKind> {
  readonly record: RecordOf<Kind>;
  readonly slug: Slug<Kind>;
  readonly name: string;
  readonly date: PreciseDate | undefined;
  readonly file: string;
  /** Hash of the file it was read from. */
  readonly hash: string;
  readonly body: ParsedBody;
  readonly publication: Publication;
}

export function createEntry(parsed: ParsedRecord, now: PreciseDate | undefined): Entry {
  const { record, body, file, hash } = parsed;
  return {
    record,
    slug: record.slug,
    name: nameOf(record),
    date: dateOf(record),
    file,
    hash,
    body,
    publication: publicationOf(record, now),
  };
}

/** Without `now` every embargo still holds. An embargo given as a day ends when that day begins in UTC. */
function publicationOf(record: BriefingRecord, now: PreciseDate | undefined): Publication {
  if (record.fields.draft) return 'draft';
  if (record.kind === 'story' && record.fields.embargo && (!now || now.instant < record.fields.embargo.instant))
    return 'embargoed';
  return record.fields.withdrawn ? 'withdrawn' : 'published';
}

/** Whether an entry is of a kind, so that its fields are known. */
export function isOfKind<Kind extends RecordKind>(entry: Entry, kind: Kind): entry is Entry<Kind> {
  return entry.record.kind === kind;
}

/** "Now" where none is given: the newest date or update of a story that is neither draft nor embargoed. */
export function newestStoryDate(records: readonly ParsedRecord[]): PreciseDate | undefined {
  return newestDate(
    records.flatMap(({ record }) =>
      record.kind === 'story' && !record.fields.draft && !record.fields.embargo
        ? [record.fields.date, record.fields.updated]
        : [],
    ),
  );
}

/** Newest first; entries without a date last; then by slug, so that the order is total. */
export function newestFirst(a: Entry, b: Entry): number {
  if (a.date && b.date) return compareDates(b.date, a.date) || bySlug(a, b);
  return Number(b.date !== undefined) - Number(a.date !== undefined) || bySlug(a, b);
}

export function oldestFirst(a: Entry, b: Entry): number {
  return newestFirst(b, a);
}

/** By slug alone, which no two records share. */
export function bySlug(a: Entry, b: Entry): number {
  return compareTexts(a.slug, b.slug);
}
