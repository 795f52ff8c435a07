import type { z } from 'zod';
import { claimSchema } from './records/claim.ts';
import { commitmentSchema } from './records/commitment.ts';
import { oldestDate, type PreciseDate } from './values/date.ts';
import { discrepancySchema } from './records/discrepancy.ts';
import { documentSchema } from './records/document.ts';
import { eventSchema } from './records/event.ts';
import type { RecordKind } from './values/kinds.ts';
import { organisationSchema } from './records/organisation.ts';
import { pageSchema } from './records/page.ts';
import { personSchema } from './records/person.ts';
import { placeSchema } from './records/place.ts';
import type { Slug } from './values/slug.ts';
import { sourceSchema } from './records/source.ts';
import { storySchema } from './records/story.ts';

/** The schema of each kind's front matter; its output is the record's type. */
export const recordSchemas = {
  story: storySchema,
  person: personSchema,
  event: eventSchema,
  organisation: organisationSchema,
  place: placeSchema,
  document: documentSchema,
  claim: claimSchema,
  source: sourceSchema,
  discrepancy: discrepancySchema,
  commitment: commitmentSchema,
  page: pageSchema,
} as const satisfies Record<RecordKind, z.ZodType>;

/** The fields of each kind, as its schema gives them. */
export type FieldsOf = { readonly [Kind in RecordKind]: z.output<(typeof recordSchemas)[Kind]> };

/** One record of a kind: what it is, its identifier, and its fields. */
export type RecordOf<Kind extends RecordKind> = {
  [One in Kind]: { readonly kind: One; readonly slug: Slug<One>; readonly fields: FieldsOf[One] };
}[Kind];

export type BriefingRecord = RecordOf<RecordKind>;

/** Joins what belongs together by construction: the schema of a kind gives the fields of that kind. */
export function assembleRecord<Kind extends RecordKind>(
  kind: Kind,
  slug: Slug,
  fields: z.output<(typeof recordSchemas)[RecordKind]>,
): RecordOf<Kind> {
  // oxlint-disable-next-line no-unsafe-type-assertion -- the schema of this kind produced the fields
  return { kind, slug, fields } as unknown as RecordOf<Kind>;
}

/** What a record is called: a title, a name, or the sentence that stands for it. */
export function nameOf(record: BriefingRecord): string {
  switch (record.kind) {
    case 'story':
    case 'page':
      return record.fields.title;
    case 'claim':
      return record.fields.statement;
    case 'discrepancy':
    case 'commitment':
      return record.fields.title ?? record.fields.summary;
    default:
      return record.fields.name;
  }
}

/** The date a record stands under in lists and timelines; `undefined` for kinds that have none. */
export function dateOf(record: BriefingRecord): PreciseDate | undefined {
  switch (record.kind) {
    case 'story':
      return record.fields.date;
    case 'event':
      return record.fields.start;
    case 'document':
      return oldestDate(record.fields.stages.map(({ date }) => date));
    case 'claim':
      return oldestDate(record.fields.assertions.map(({ date }) => date));
    case 'source':
      return record.fields.date;
    case 'commitment':
      return record.fields.made;
    default:
      return undefined;
  }
}

/** Every date a record holds that something happened or was said on; the newest is its "as of". */
export function datesOf(record: BriefingRecord): (PreciseDate | undefined)[] {
  switch (record.kind) {
    case 'story':
      return [record.fields.date, record.fields.updated, ...record.fields.corrections.map(({ date }) => date)];
    case 'event':
      return [record.fields.start, record.fields.end];
    case 'document':
      return record.fields.stages.map(({ date }) => date);
    case 'claim':
      return [...record.fields.assertions.map(({ date }) => date), record.fields.outcome?.date];
    case 'commitment':
      return [record.fields.made, ...record.fields.outcomes.map(({ date }) => date)];
    case 'page':
      return [record.fields.updated];
    case 'person':
    case 'organisation':
    case 'place':
    case 'source':
    case 'discrepancy':
      return [];
  }
}
