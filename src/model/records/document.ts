import { z } from 'zod';
import { commonFields, name } from './common.ts';
import { date, text } from '../values/fields.ts';
import { actor, referenceOrList } from '../reference-fields.ts';

const stage = z.strictObject({
  stage: text,
  date,
  parties: z.array(actor('person', 'organisation')).default([]),
  text: text.exactOptional(),
  'known-by': date.exactOptional(),
  source: referenceOrList('source').default([]),
});

/** A treaty, resolution or article, with the stages it went through. */
export const documentSchema = z.strictObject({
  ...commonFields,
  name,
  topic: text.exactOptional(),
  stages: z.array(stage).default([]),
});
