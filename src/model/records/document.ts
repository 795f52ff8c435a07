import { z } from 'zod';
import { commonFields, name, referenceOrList } from './common.ts';
import { date, references, text } from '../values/fields.ts';

const stage = z.strictObject({
  stage: text,
  date,
  parties: references,
  text: text.exactOptional(),
  source: referenceOrList.default([]),
});

/** A treaty, resolution or article, with the stages it went through. */
export const documentSchema = z.strictObject({
  ...commonFields,
  name,
  stages: z.array(stage).default([]),
});
