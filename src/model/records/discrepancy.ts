import { z } from 'zod';
import { commonFields, referenceOrList } from './common.ts';
import { references, text } from '../values/fields.ts';

/** A point on which sources disagree: each version, what is printed here, and why. */
export const discrepancySchema = z.strictObject({
  ...commonFields,
  summary: text,
  title: text.exactOptional(),
  versions: z.array(z.strictObject({ text, source: referenceOrList })).default([]),
  printed: z.strictObject({ text, why: text.exactOptional() }).exactOptional(),
  concerns: references,
});
