import { z } from 'zod';
import { recordKinds } from '../../model/values/kinds.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { archiveSchema } from './data-archive.ts';
import { dataAddress } from './data-address.ts';
import { fileSchema, movedSchema, type SchemaName, schemaFile } from './data-header.ts';

export const schemaNames: readonly SchemaName[] = [...recordKinds, 'moved', 'archive'];

/** The JSON Schema (draft 2020-12) of a kind of data file. It allows fields that it does not know, which a later program may add. */
export function jsonSchema(name: SchemaName, site: SiteView): object {
  const { $schema, ...schema } = z.toJSONSchema(schemaOf(name), {
    target: 'draft-2020-12',
    override: ({ jsonSchema: part }) => {
      delete part.additionalProperties;
    },
  });
  return { $schema, $id: dataAddress(site, `/${schemaFile(name)}`), title: name, ...schema };
}

function schemaOf(name: SchemaName): z.ZodType {
  if (name === 'moved') return movedSchema;
  return name === 'archive' ? archiveSchema : fileSchema(name);
}
