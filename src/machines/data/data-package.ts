import type { SiteView } from '../../views/site/site-view.ts';
import type { ArchiveRecord } from './data-archive.ts';
import { tables } from './data-tables.ts';

/**
 * `datapackage.json`, which tells programs of the tables beside it: the Data Package standard of Frictionless Data, version 1
 * (https://specs.frictionlessdata.io/data-package/). Every column is text; a mark of UTF-8 stands at the beginning of each table.
 */
export function dataPackage(site: SiteView, records: readonly ArchiveRecord[]): object {
  const { title, description, licence } = site;
  return {
    profile: 'data-package',
    name: 'briefing',
    title,
    description,
    licenses: licence && [{ title: licence.name, path: licence.url }],
    resources: Object.entries(tables).map(([file, make]) => ({
      profile: 'tabular-data-resource',
      name: file.replace(/\.csv$/, ''),
      path: file,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: { fields: make(records).columns.map((name) => ({ name, type: 'string' })) },
    })),
  };
}
