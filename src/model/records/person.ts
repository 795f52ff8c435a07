import { z } from 'zod';
import { commonFields, name } from './common.ts';
import { date, endsAfterStart, oneOrMore, text } from '../values/fields.ts';
import { reference } from '../reference-fields.ts';

const role = z
  .strictObject({
    title: text,
    organisation: reference('organisation').exactOptional(),
    from: date.exactOptional(),
    to: date.exactOptional(),
    'held-on': oneOrMore(date).default([]),
    'known-by': date.exactOptional(),
  })
  .superRefine(endsAfterStart('from', 'to'));

/** Someone who acts in the story, with the roles they held and when. */
export const personSchema = z.strictObject({
  ...commonFields,
  name,
  'sort-as': text.exactOptional(),
  roles: z.array(role).default([]),
});

export type Role = z.output<typeof role>;
