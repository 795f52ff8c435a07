import type { ParsedRecord } from '../content/read-record.ts';
import type { Problem } from '../diagnostics/diagnostic.ts';
import type { PreciseDate } from '../model/values/date.ts';
import { type DateField, dateFields } from '../model/date-fields.ts';
import type { RecordKind } from '../model/values/kinds.ts';
import type { BriefingRecord } from '../model/record.ts';
import type { FieldPath } from '../model/references.ts';

const day = 86_400_000;

/** Years that a briefing tells of: four digits that were typed in full, and no farther ahead than the longest terms of treaties. */
const years = { first: 1_000, mostAhead: 100 };

/**
 * Fields that tell of what was, so that they cannot lie ahead. Plans, terms, dues, ends and the stages of a treaty may. `*` stands
 * for every item of a list.
 */
const past: Readonly<Record<RecordKind, readonly string[]>> = {
  story: ['date', 'updated', 'corrections.*.date'],
  person: ['roles.*.from', 'roles.*.held-on.*', 'roles.*.known-by'],
  event: ['start'],
  organisation: [],
  place: [],
  document: ['stages.*.known-by'],
  claim: ['assertions.*.date', 'assertions.*.known-by', 'outcome.date'],
  source: ['date', 'checked', 'archived.date'],
  discrepancy: [],
  commitment: ['made', 'outcomes.*.date'],
  page: ['updated'],
};

/**
 * Dates that are probably mistyped: more than a day ahead of the clock where something is said to have happened, and years that nobody
 * means. `clock` counts milliseconds since 1970. A day allows for clocks and zones that differ.
 */
export function unlikelyDates(records: readonly ParsedRecord[], clock: number): Problem[] {
  const lastYear = new Date(clock).getUTCFullYear() + years.mostAhead;
  return records.flatMap(({ record, file }) =>
    dateFields(record).flatMap(({ path, date }): Problem[] => {
      const year = Number(date.text.slice(0, 4));
      const place = { field: path, part: 'value' } as const;
      if (year < years.first || year > lastYear) return [{ ...unlikelyYear(date), file, place }];
      return isAhead(record, { path, date }, clock) ? [{ ...dateAhead(record, path, date), file, place }] : [];
    }),
  );
}

function isAhead(record: BriefingRecord, { path, date }: DateField, clock: number): boolean {
  const { fields, kind } = record;
  const isPast = [...past[kind], 'withdrawn.date', 'last-checked'].includes(
    path.map((step) => (typeof step === 'number' ? '*' : step)).join('.'),
  );
  if (!isPast || fields.draft || date.instant <= clock + day) return false;
  // What is called planned, or was called off, is no mistake; nor is a story dated for the end of its embargo.
  if (kind === 'event') return fields.status === undefined || fields.status === 'held';
  return !(kind === 'story' && fields.embargo !== undefined && date.instant <= fields.embargo.instant + day);
}

function unlikelyYear(date: PreciseDate): Pick<Problem, 'rule' | 'message' | 'hint'> {
  return {
    rule: 'unlikely-year',
    message: `“${date.text}” is in the year ${date.text.slice(0, 4)}, which is probably a slip.`,
    hint: 'Check the year.',
  };
}

function dateAhead(
  record: BriefingRecord,
  path: FieldPath,
  date: PreciseDate,
): Pick<Problem, 'rule' | 'message' | 'hint'> {
  const otherwise = { event: ', or add “status: planned”', story: ', or hold the story back with “embargo”' };
  const remedy = record.kind === 'event' || record.kind === 'story' ? otherwise[record.kind] : '';
  return {
    rule: 'date-ahead',
    message: `“${path.at(-1)}” is ${date.text}, which is still to come by this computer’s clock.`,
    hint: `Correct the date${remedy}.`,
  };
}
