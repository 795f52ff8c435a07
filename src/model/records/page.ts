import { z } from 'zod';
import { commonFields } from './common.ts';
import { date, text } from '../values/fields.ts';

/** A page of the publisher's own at `/SLUG/`: who makes the site, the whole story for a newcomer, how to complain. */
export const pageSchema = z.strictObject({
  ...commonFields,
  title: text,
  summary: text,
  updated: date.exactOptional(),
});
