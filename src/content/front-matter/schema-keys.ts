import { z } from 'zod';
import { freeText } from '../../model/values/fields.ts';
import type { FieldPath } from '../../model/references.ts';

export type Schema = z.core.$ZodType;

/** The names of the fields that a schema allows at a path, for "did you mean"; none where the path leads to no group of fields. */
export function keysAt(schema: Schema, path: FieldPath): string[] {
  return schemasAt(schema, path).flatMap(keysOf);
}

function keysOf(schema: Schema): string[] {
  if (schema instanceof z.ZodArray) return choicesOf(schema.element).flatMap(keysOf);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** What becomes of lines in the text at a path; `undefined` where the value is a date, a reference or a word of ours. */
export function linesOfTextAt(schema: Schema, path: FieldPath): 'folded' | 'refused' | undefined {
  return schemasAt(schema, path)
    .map((one) => freeText.get(one)?.lines)
    .find((lines) => lines !== undefined);
}

/** The schemas that a value at a path may follow. */
function schemasAt(schema: Schema, path: FieldPath): Schema[] {
  const [step, ...rest] = path;
  const own = choicesOf(schema);
  if (step === undefined) return own;
  return own.flatMap((choice) => {
    const below = typeof step === 'number' ? itemOf(choice) : fieldOf(choice, step);
    return below === undefined ? [] : schemasAt(below, rest);
  });
}

/** What stands inside unions, defaults and transforms; a text is one, whatever it is made of. */
function choicesOf(schema: Schema): Schema[] {
  if (freeText.has(schema)) return [schema];
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => choicesOf(option));
  if (schema instanceof z.ZodPipe) return choicesOf(schema.in);
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodExactOptional) return choicesOf(schema.unwrap());
  return [schema];
}

function itemOf(schema: Schema): Schema | undefined {
  return schema instanceof z.ZodArray ? schema.element : undefined;
}

function fieldOf(schema: Schema, name: string): Schema | undefined {
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return schema instanceof z.ZodObject && Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined;
}
