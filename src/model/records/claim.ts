import { z } from 'zod';
import { commonFields } from './common.ts';
import { date, oneOrMore, quotation, text } from '../values/fields.ts';
import { recordKinds } from '../values/kinds.ts';
import { actor, referenceOrList, references } from '../reference-fields.ts';

const assertion = z.strictObject({
  by: oneOrMore(actor('person', 'organisation', 'source')),
  date,
  stance: z.enum(['asserts', 'denies', 'confirms', 'qualifies', 'declines']),
  scope: text.exactOptional(),
  quote: quotation.exactOptional(),
  certainty: z.enum(['knows', 'says', 'reports', 'suggests']).exactOptional(),
  source: referenceOrList('source').default([]),
});

/** Something somebody says is so, and who said what of it, when. */
export const claimSchema = z.strictObject({
  ...commonFields,
  statement: text,
  topic: text.exactOptional(),
  about: references(...recordKinds),
  assertions: z.array(assertion).default([]),
});

export type Assertion = z.output<typeof assertion>;
export type Stance = Assertion['stance'];
