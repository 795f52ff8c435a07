import { z } from 'zod';
import { commonFields } from './common.ts';
import { text } from '../values/fields.ts';
import { subjectKinds } from '../values/kinds.ts';
import { referenceOrList, references } from '../reference-fields.ts';

/** A point on which sources disagree: each version, what is printed here, and why. */
export const discrepancySchema = z.strictObject({
  ...commonFields,
  summary: text,
  title: text.exactOptional(),
  versions: z.array(z.strictObject({ text, source: referenceOrList('source') })).default([]),
  printed: z.strictObject({ text, why: text.exactOptional() }).exactOptional(),
  concerns: references(...subjectKinds),
});
