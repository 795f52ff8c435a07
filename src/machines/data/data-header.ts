import { z } from 'zod';
import type { RecordKind } from '../../model/values/kinds.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { dataAddress } from './data-address.ts';
import { id, terms } from './data-fields.ts';
import { given } from './record-data-common.ts';
import { dataSchemas } from './data-schemas.ts';

/**
 * The version of the format, in each file and in the addresses of its schemas. A field more does not change it; a field that goes,
 * or comes to mean something else, does.
 */
export const dataVersion = 2;

/** What stands at the top of every data file. */
export const header = {
  $schema: z.string().describe('The JSON Schema of this file.'),
  version: z.literal(dataVersion).describe('The version of this format.'),
  publisher: z.string().exactOptional().describe('Who publishes it, to be named where it is used.'),
  licence: terms.exactOptional().describe('The terms under which it may be used, as the publisher states them.'),
};

/** Stands where the data of a record stood under a former id. */
export const movedSchema = z.strictObject({
  ...header,
  id: id.describe('The former id.'),
  movedTo: id.describe('The id under which the record stands now.'),
});

/** What a schema describes: the data of a record of a kind, of one that has moved, or of the whole archive. */
export type SchemaName = RecordKind | 'moved' | 'archive';

export function fileSchema(kind: RecordKind) {
  return z.strictObject({
    ...header,
    page: z.string().describe('The address of its page.'),
    ...dataSchemas[kind].shape,
  });
}

export function schemaFile(name: SchemaName): `data/schema/v${typeof dataVersion}/${SchemaName}.json` {
  return `data/schema/v${dataVersion}/${name}.json`;
}

/** The header of a file of this site. */
export function headerOf(site: SiteView, name: SchemaName): z.output<z.ZodObject<typeof header>> {
  return {
    $schema: dataAddress(site, `/${schemaFile(name)}`),
    version: dataVersion,
    ...given('publisher', site.publisher?.name),
    ...given('licence', site.licence),
  };
}
