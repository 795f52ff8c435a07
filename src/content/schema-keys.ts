import { z } from 'zod';
import type { FieldPath } from '../model/references.ts';

/** The names of the fields that a schema allows at a path, for "did you mean"; none where the path leads to no group of fields. */
export function keysAt(schema: z.core.$ZodType, path: FieldPath): string[] {
  return objectsIn(schema).flatMap((object) => {
    const [step, ...rest] = path;
    if (step === undefined) return Object.keys(object.shape);
    const below = Object.hasOwn(object.shape, String(step)) ? object.shape[String(step)] : undefined;
    if (below === undefined) return [];
    const inner = rest.filter((one) => typeof one === 'string');
    return keysAt(below, inner);
  });
}

/** The object schemas inside lists, unions, defaults and transforms. */
function objectsIn(schema: z.core.$ZodType): z.ZodObject[] {
  if (schema instanceof z.ZodObject) return [schema];
  if (schema instanceof z.ZodArray) return objectsIn(schema.element);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => objectsIn(option));
  if (schema instanceof z.ZodPipe) return objectsIn(schema.in);
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodExactOptional) return objectsIn(schema.unwrap());
  return [];
}
