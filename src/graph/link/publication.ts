import type { ParsedRecord } from '../../content/read-record.ts';
import { newestDate, type PreciseDate } from '../../model/values/date.ts';
import type { BriefingRecord } from '../../model/record.ts';

/** Whether readers may see a record: drafts and embargoed stories not at all, of withdrawn ones only that they were withdrawn. */
export type Publication = 'published' | 'draft' | 'embargoed' | 'withdrawn';

/** Without `now` every embargo still holds. An embargo given as a day ends when that day begins in UTC. */
export function publicationOf(record: BriefingRecord, now: PreciseDate | undefined): Publication {
  if (record.fields.draft) return 'draft';
  if (record.kind === 'story' && record.fields.embargo && (!now || now.instant < record.fields.embargo.instant))
    return 'embargoed';
  return record.fields.withdrawn ? 'withdrawn' : 'published';
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
