import { type RecordKind, recordKinds } from './values/kinds.ts';
import type { BriefingRecord } from './record.ts';
import type { Reference } from './values/slug.ts';

/** Where a value stands in front matter: `['roles', 0, 'organisation']`. */
export type FieldPath = readonly (string | number)[];

/** One reference from a record's front matter to another record. */
export interface FieldReference {
  readonly path: FieldPath;
  readonly target: Reference;
  readonly kinds: readonly RecordKind[];
}

interface ReferenceField {
  /** Names of nested fields; `*` stands for every item of a list. */
  readonly path: readonly string[];
  readonly kinds: readonly RecordKind[];
}

const parties: readonly RecordKind[] = ['person', 'organisation'];
const speakers: readonly RecordKind[] = ['person', 'organisation', 'source'];

const field = (path: string, ...kinds: readonly RecordKind[]): ReferenceField => ({ path: path.split('.'), kinds });

const sources = field('sources.*', 'source');

const referenceFields: Readonly<Record<RecordKind, readonly ReferenceField[]>> = {
  story: [
    field('people.*', 'person'),
    field('events.*', 'event'),
    field('organisations.*', 'organisation'),
    field('places.*', 'place'),
    field('documents.*', 'document'),
    field('claims.*', 'claim'),
    sources,
  ],
  person: [field('roles.*.organisation', 'organisation'), sources],
  event: [
    field('place', 'place'),
    field('planned.place', 'place'),
    field('participants.*', ...parties),
    field('documents.*', 'document'),
    field('part-of', 'event'),
    sources,
  ],
  organisation: [sources],
  place: [sources],
  document: [field('stages.*.parties.*', ...parties), field('stages.*.source.*', 'source'), sources],
  claim: [
    field('about.*', ...recordKinds),
    field('assertions.*.by.*', ...speakers),
    field('assertions.*.source.*', 'source'),
    sources,
  ],
  source: [sources],
  discrepancy: [field('versions.*.source.*', 'source'), field('concerns.*', ...recordKinds), sources],
  commitment: [
    field('by.*', ...parties),
    field('to.*', ...parties),
    field('concerns.*', ...recordKinds),
    field('outcomes.*.source.*', 'source'),
    sources,
  ],
};

/** Every reference in a record's front matter, in the order of its fields. */
export function referencesOf(record: BriefingRecord): FieldReference[] {
  const found: FieldReference[] = [];
  for (const { path, kinds } of referenceFields[record.kind]) {
    walk(record.fields, path, [], (target, at) => found.push({ path: at, target, kinds }));
  }
  return found;
}

function walk(
  value: unknown,
  path: readonly string[],
  at: FieldPath,
  found: (target: Reference, at: FieldPath) => void,
): void {
  const [next, ...rest] = path;
  if (next === undefined) {
    if (isReferenceValue(value)) found(value, at);
  } else if (next === '*') {
    if (Array.isArray(value)) value.forEach((item: unknown, index) => walk(item, rest, [...at, index], found));
  } else if (typeof value === 'object' && value !== null && next in value) {
    walk(Reflect.get(value, next), rest, [...at, next], found);
  }
}

/** The schema turned every text at these paths into a reference or refused it. */
function isReferenceValue(value: unknown): value is Reference {
  return typeof value === 'string';
}
