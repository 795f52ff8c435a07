import { z } from 'zod';
import { commonFields, referenceOrList } from './common.ts';
import { date, quotation, references, text } from '../values/fields.ts';

const assertion = z.strictObject({
  by: referenceOrList,
  date,
  stance: z.enum(['asserts', 'denies', 'confirms', 'qualifies', 'declines']),
  scope: text.exactOptional(),
  quote: quotation.exactOptional(),
  certainty: z.enum(['knows', 'says', 'reports', 'suggests']).exactOptional(),
  source: referenceOrList.default([]),
});

/** Something somebody says is so, and who said what of it, when. */
export const claimSchema = z.strictObject({
  ...commonFields,
  statement: text,
  topic: text.exactOptional(),
  about: references,
  assertions: z.array(assertion).default([]),
});

export type Assertion = z.output<typeof assertion>;
export type Stance = Assertion['stance'];
export type Certainty = NonNullable<Assertion['certainty']>;
