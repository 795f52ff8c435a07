import { z } from 'zod';
import { commonFields, name } from './common.ts';
import { address, date, oneOrMore, text } from '../values/fields.ts';

/** Where something was read: a report, a page, a data set. Holds only what is known of it. */
export const sourceSchema = z.strictObject({
  ...commonFields,
  name,
  outlet: text.exactOptional(),
  by: oneOrMore(text).default([]),
  date: date.exactOptional(),
  url: address.exactOptional(),
  checked: date.exactOptional(),
  kind: text.exactOptional(),
});
