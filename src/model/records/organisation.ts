import { z } from 'zod';
import { commonFields, name } from './common.ts';
import { text } from '../values/fields.ts';
import { reference } from '../reference-fields.ts';

/** A body that acts or speaks: a government, an agency, a newspaper. */
export const organisationSchema = z.strictObject({
  ...commonFields,
  name,
  kind: text.exactOptional(),
  country: text.exactOptional(),
  'speaks-for': reference('organisation').exactOptional(),
});
