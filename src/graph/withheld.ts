import type { ParsedRecord } from '../content/read-record.ts';
import type { PreciseDate } from '../model/values/date.ts';
import { publicationOf } from './link/publication.ts';

/** A record that readers do not see yet, and why. */
export interface Withheld {
  /** Relative to the articles folder. */
  readonly file: string;
  readonly reason: 'draft' | 'embargo';
  /** When its embargo ends; `undefined` for a draft. */
  readonly until: PreciseDate | undefined;
}

/** The drafts and embargoed stories among some records, in their order. Without `now` every embargo holds. */
export function withheldOf(records: readonly ParsedRecord[], now: PreciseDate | undefined): Withheld[] {
  return records.flatMap(({ record, file }): Withheld[] => {
    const publication = publicationOf(record, now);
    if (publication === 'draft') return [{ file, reason: 'draft', until: undefined }];
    const isEmbargoed = publication === 'embargoed' && record.kind === 'story';
    return isEmbargoed ? [{ file, reason: 'embargo', until: record.fields.embargo }] : [];
  });
}

/** When the next embargo ends; `undefined` where none holds. */
export function nextEmbargo(withheld: readonly Withheld[]): PreciseDate | undefined {
  let next: PreciseDate | undefined;
  for (const { until } of withheld) if (until && (!next || until.instant < next.instant)) next = until;
  return next;
}
