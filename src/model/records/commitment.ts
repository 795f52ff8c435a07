import { z } from 'zod';
import { commonFields, referenceOrList } from './common.ts';
import { date, endsAfterStart, references, text } from '../values/fields.ts';

const outcome = z.strictObject({
  date,
  status: z.enum(['met', 'partly met', 'changed', 'open', 'abandoned']),
  text,
  source: referenceOrList.default([]),
});

/** A promise, and what later met it, changed it or left it open. */
export const commitmentSchema = z
  .strictObject({
    ...commonFields,
    summary: text,
    title: text.exactOptional(),
    by: referenceOrList.default([]),
    to: referenceOrList.default([]),
    made: date.exactOptional(),
    due: date.exactOptional(),
    concerns: references,
    outcomes: z.array(outcome).default([]),
  })
  .superRefine(endsAfterStart('made', 'due'));

export type Outcome = z.output<typeof outcome>;
export type OutcomeStatus = Outcome['status'];
