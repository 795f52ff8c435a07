import { z } from 'zod';
import { commonFields, name } from './common.ts';
import { address, date, oneOrMore, text } from '../values/fields.ts';

/** What a source is. */
const sourceKinds = ['report', 'agency', 'broadcast', 'official', 'reference', 'data'] as const;

export type SourceKind = (typeof sourceKinds)[number];

/** Where something was read: a report, a page, a data set. Holds only what is known of it. */
export const sourceSchema = z.strictObject({
  ...commonFields,
  name,
  outlet: text.exactOptional(),
  by: oneOrMore(text).default([]),
  date: date.exactOptional(),
  url: address.exactOptional(),
  checked: date.exactOptional(),
  /** Other words are read as well, for the articles of earlier versions. */
  kind: z.union([z.enum(sourceKinds), text]).exactOptional(),
  archived: z.strictObject({ url: address, date }).exactOptional(),
  'relied-on': text.exactOptional(),
});
