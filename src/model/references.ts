import { z } from 'zod';
import { commonFields } from './records/common.ts';
import { recordKinds, type RecordKind } from './values/kinds.ts';
import { type BriefingRecord, recordSchemas } from './record.ts';
import { referenced, type Referenced } from './reference-fields.ts';
import type { Reference } from './values/slug.ts';

/** Where a value stands in front matter: `['roles', 0, 'organisation']`. */
export type FieldPath = readonly (string | number)[];

/** One reference from a record's front matter to another record. */
export interface FieldReference {
  readonly path: FieldPath;
  readonly target: Reference;
  readonly kinds: readonly RecordKind[];
}

/** A part of a schema that holds references. */
type Holder =
  | ({ readonly type: 'reference' } & Referenced)
  | { readonly type: 'list'; readonly item: Holder }
  | { readonly type: 'fields'; readonly fields: ReadonlyMap<string, Holder> };

interface ReferenceField {
  /** Names of nested fields; `*` stands for every item of a list. */
  readonly path: readonly string[];
  readonly kinds: readonly RecordKind[];
}

/** Where references stand in the records of a kind, read from its schema once. */
interface KindReferences {
  readonly holder: Holder | undefined;
  readonly fields: readonly ReferenceField[];
}

const ofKind: ReadonlyMap<RecordKind, KindReferences> = new Map(
  recordKinds.map((kind) => {
    const holder = holderIn(recordSchemas[kind]);
    return [kind, { holder, fields: holder ? fieldsOf(holder, []) : [] }];
  }),
);

function holderIn(schema: z.core.$ZodType): Holder | undefined {
  const known = referenced.get(schema);
  if (known) return { type: 'reference', ...known };
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodExactOptional) return holderIn(schema.unwrap());
  // Of a value that may stand alone or in a list, the list is what is read.
  if (schema instanceof z.ZodUnion) return schema.options.map(holderIn).find((holder) => holder !== undefined);
  if (schema instanceof z.ZodArray) {
    const item = holderIn(schema.element);
    return item && { type: 'list', item };
  }
  if (!(schema instanceof z.ZodObject)) return undefined;
  const fields = Object.entries<z.core.$ZodType>(schema.shape).flatMap(([name, inner]): [string, Holder][] => {
    const holder = holderIn(inner);
    return holder ? [[name, holder]] : [];
  });
  return fields.length > 0 ? { type: 'fields', fields: new Map(fields.toSorted(ownFirst)) } : undefined;
}

/** What a record says in fields of its kind comes before what it says in those of all kinds. */
function ownFirst([a]: readonly [string, Holder], [b]: readonly [string, Holder]): number {
  return Number(a in commonFields) - Number(b in commonFields);
}

function fieldsOf(holder: Holder, path: readonly string[]): ReferenceField[] {
  switch (holder.type) {
    case 'reference':
      return [{ path, kinds: holder.kinds }];
    case 'list':
      return fieldsOf(holder.item, [...path, '*']);
    case 'fields':
      return [...holder.fields].flatMap(([name, inner]) => fieldsOf(inner, [...path, name]));
  }
}

/** Every reference in a record's front matter, in the order of its fields. */
export function referencesOf(record: BriefingRecord): FieldReference[] {
  const found: FieldReference[] = [];
  for (const { path, kinds } of ofKind.get(record.kind)?.fields ?? []) {
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

/**
 * A record's fields with what `follow` gives in the place of each reference. Where it gives `undefined`, an item of a list is left out
 * and a field is `undefined`. What holds no references is shared, not copied.
 */
export function replaceReferences(
  record: BriefingRecord,
  follow: (reference: Reference, to: Referenced) => unknown,
): unknown {
  const holder = ofKind.get(record.kind)?.holder;
  return holder ? replaced(record.fields, holder, follow) : record.fields;
}

function replaced(value: unknown, holder: Holder, follow: Parameters<typeof replaceReferences>[1]): unknown {
  switch (holder.type) {
    case 'reference':
      return isReferenceValue(value) ? follow(value, holder) : value;
    case 'list': {
      if (!Array.isArray(value) || value.length === 0) return value;
      const items: unknown[] = [];
      for (const item of value) {
        const one = replaced(item, holder.item, follow);
        if (one !== undefined) items.push(one);
      }
      return items;
    }
    case 'fields': {
      if (typeof value !== 'object' || value === null) return value;
      const copy: Record<string, unknown> = { ...value };
      for (const [name, inner] of holder.fields) {
        if (name in copy) copy[name] = replaced(copy[name], inner, follow);
      }
      return copy;
    }
  }
}

/** The schema turned every text at these paths into a reference or refused it. */
function isReferenceValue(value: unknown): value is Reference {
  return typeof value === 'string';
}
