import { z } from 'zod';
import { commonFields } from './common.ts';
import { date, endsAfterStart, oneOrMore, text } from '../values/fields.ts';
import { references } from '../reference-fields.ts';

/** What was wrong in a story: what it said before, what it says since, and why. */
const correction = z.strictObject({
  date,
  text,
  before: text.exactOptional(),
  after: text.exactOptional(),
  why: text.exactOptional(),
});

/** A briefing: what happened, in prose. The only kind whose body must not be empty. */
export const storySchema = z
  .strictObject({
    ...commonFields,
    title: text,
    date,
    summary: text,
    updated: date.exactOptional(),
    kind: text.exactOptional(),
    people: references('person'),
    events: references('event'),
    organisations: references('organisation'),
    places: references('place'),
    documents: references('document'),
    claims: references('claim'),
    corrections: z.array(correction).default([]),
    embargo: date.exactOptional(),
    by: oneOrMore(text).default([]),
  })
  .superRefine(endsAfterStart('date', 'updated'));

export type Story = z.output<typeof storySchema>;
