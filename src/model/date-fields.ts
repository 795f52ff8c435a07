import type { PreciseDate } from './values/date.ts';
import type { BriefingRecord } from './record.ts';
import type { FieldPath } from './references.ts';

/** A date in a record's front matter, and where it stands. */
export interface DateField {
  readonly path: FieldPath;
  readonly date: PreciseDate;
}

/** Every date in a record's front matter, in the order of its fields. */
export function dateFields(record: BriefingRecord): DateField[] {
  const found: DateField[] = [];
  walk(record.fields, [], found);
  return found;
}

function walk(value: unknown, path: FieldPath, found: DateField[]): void {
  if (isDate(value)) found.push({ path, date: value });
  else if (Array.isArray(value)) value.forEach((item: unknown, index) => walk(item, [...path, index], found));
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key], found);
}

/** Nothing else that a schema makes has the moment of a date. */
function isDate(value: unknown): value is PreciseDate {
  return typeof value === 'object' && value !== null && 'instant' in value && 'precision' in value;
}
