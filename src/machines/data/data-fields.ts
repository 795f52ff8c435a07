import { z } from 'zod';
import { folderOfKind, recordKinds } from '../../model/values/kinds.ts';

/*
 * The values that data files hold. Schemas of zod are the types, and what each field means is said here once: it goes into the
 * JSON Schemas and onto the page that documents them. It is part of the format, in English like the names of the fields.
 */

const folders = recordKinds.map((kind) => folderOfKind[kind]).join('|');

export const id = z
  .string()
  .regex(new RegExp(`^(?:${folders})/[a-z0-9-]+$`))
  .describe(
    'Folder and slug, such as people/ada-reyes. The page stands at /ID/, this record at /data/ID.json; one of the publisher’s own pages, whose folder is pages, at /SLUG/.',
  );

export const date = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?)?)?$/)
  .describe(
    'A date of ISO 8601, exactly as precise as it is known: a year, a month, a day, or a time with its offset.',
  );

export const address = z.string().regex(/^https?:\/\//);

export const reference = z.strictObject({ id, name: z.string() }).describe('Another record of the site.');

export const references = z.array(reference);

export const terms = z.strictObject({ name: z.string(), url: address.exactOptional() });

/** An editor's other name for a record; with its language where that is not the site's own. */
export const spelling = z.strictObject({ text: z.string(), language: z.string().exactOptional() });

export type Reference = z.output<typeof reference>;
