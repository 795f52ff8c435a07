import type { ParsedBody } from '../../content/body/body.ts';
import type { ParsedRecord } from '../../content/read-record.ts';
import type { PreciseDate } from '../../model/values/date.ts';
import type { RecordKind } from '../../model/values/kinds.ts';
import { type BriefingRecord, dateOf, datesOf, nameOf } from '../../model/record.ts';
import type { Slug } from '../../model/values/slug.ts';
import type { Entry } from './entry.ts';
import { type Publication, publicationOf } from './publication.ts';

/** A record's fields with entries in the place of references. */
export type LinkFields = (record: BriefingRecord) => unknown;

/** What is worked out of an entry once all are there. */
export interface Linking {
  readonly fieldsOf: LinkFields;
  /** What pages call a claim. */
  readonly nameOf: (claim: Entry<'claim'>) => string;
}

/**
 * Makes an entry. Its fields are linked when they are first asked for, and then kept: no entry can be linked before all are there.
 * Without `now` every embargo still holds.
 */
export function createEntry(parsed: ParsedRecord, now: PreciseDate | undefined, linking: Linking): Entry {
  // oxlint-disable-next-line no-unsafe-type-assertion -- the schema of its kind gave the fields, and what they refer to is of the kinds it names
  return new LinkedEntry(parsed, publicationOf(parsed.record, now), linking) as unknown as Entry;
}

/** A class, because what copies or prints plain objects by their properties would follow the circles of entries without an end. */
class LinkedEntry {
  readonly kind: RecordKind;
  readonly slug: Slug;
  readonly written: BriefingRecord['fields'];
  readonly ownName: string;
  readonly date: PreciseDate | undefined;
  readonly dates: readonly PreciseDate[];
  readonly file: string;
  readonly hash: string;
  readonly body: ParsedBody;
  readonly #record: BriefingRecord;
  readonly #linking: Linking;
  #fields: unknown;
  #name: string | undefined;

  constructor(
    { record, file, hash, body }: ParsedRecord,
    readonly publication: Publication,
    linking: Linking,
  ) {
    this.#record = record;
    this.#linking = linking;
    this.kind = record.kind;
    this.slug = record.slug;
    this.written = record.fields;
    this.ownName = nameOf(record);
    this.date = dateOf(record);
    this.dates = datesOf(record).filter((date) => date !== undefined);
    this.file = file;
    this.hash = hash;
    this.body = body;
  }

  get name(): string {
    // oxlint-disable-next-line no-unsafe-type-assertion -- its kind was just looked at
    this.#name ??= this.kind === 'claim' ? this.#linking.nameOf(this as unknown as Entry<'claim'>) : this.ownName;
    return this.#name;
  }

  get fields(): unknown {
    this.#fields ??= this.#linking.fieldsOf(this.#record);
    return this.#fields;
  }
}
