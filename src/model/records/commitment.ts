import { z } from 'zod';
import { commonFields } from './common.ts';
import { date, endsAfterStart, text } from '../values/fields.ts';
import { subjectKinds } from '../values/kinds.ts';
import { referenceOrList, references } from '../reference-fields.ts';

const outcome = z.strictObject({
  date,
  status: z.enum(['met', 'partly met', 'changed', 'open', 'abandoned']),
  text,
  source: referenceOrList('source').default([]),
});

/** A promise, and what later met it, changed it or left it open. */
export const commitmentSchema = z
  .strictObject({
    ...commonFields,
    summary: text,
    title: text.exactOptional(),
    by: referenceOrList('person', 'organisation').default([]),
    to: referenceOrList('person', 'organisation').default([]),
    made: date.exactOptional(),
    due: date.exactOptional(),
    concerns: references(...subjectKinds),
    outcomes: z.array(outcome).default([]),
  })
  .superRefine(endsAfterStart('made', 'due'));

export type Outcome = z.output<typeof outcome>;
export type OutcomeStatus = Outcome['status'];
