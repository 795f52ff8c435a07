import { once } from '../../base/once.ts';
import { type Graph, publishedEntries } from '../../graph/graph.ts';
import { folderOfKind } from '../../model/values/kinds.ts';
import { type ArchiveFile, dataFile, type DataView } from '../../views/site/data-view.ts';
import { outputPath, pageFile, recordPath } from '../../addresses/paths.ts';
import type { MachinePlanner, PlannedOutput } from '../../plan/planned-output.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { csv } from './data-csv.ts';
import { dataPackage } from './data-package.ts';
import { dataAddress } from './data-address.ts';
import { archive, type ArchiveRecord, archiveRecords, linkedArchive } from './data-archive.ts';
import { headerOf, schemaFile } from './data-header.ts';
import { jsonSchema, schemaNames } from './data-json-schema.ts';
import { viewData } from './data-page.ts';
import { basisOf, idOf } from './record-data-common.ts';
import { recordData } from './record-data.ts';
import { tables } from './data-tables.ts';

/** Plans the open data: a file for each record, the schemas, the page that documents them and, where asked for, the whole archive. */
export function dataPlanner(complete: boolean): MachinePlanner {
  return ({ graph, site }) => {
    const view = viewData(graph, complete);
    return [
      { type: 'page', file: pageFile(view.path), view: () => view },
      ...schemaNames.map((name) => ({
        ...json(schemaFile(name), () => jsonSchema(name, site)),
        fingerprint: () => name,
      })),
      ...recordFiles(graph, site),
      ...archiveFiles(graph, site, view.archive),
    ];
  };
}

/** The data of each record, and at each of its former ids where it stands now. A former id that is taken is told as a fault elsewhere. */
function recordFiles(graph: Graph, site: SiteView): PlannedOutput[] {
  const entries = publishedEntries(graph);
  const taken = new Set(entries.map(idOf));
  return entries.flatMap((entry) => {
    const { kind, fields } = entry;
    const id = idOf(entry);
    const data = (): object => ({
      ...headerOf(site, kind),
      page: dataAddress(site, recordPath(entry)),
      ...recordData(graph, entry),
    });
    const former = fields.aliases.map((alias) => `${folderOfKind[kind]}/${alias}`).filter((was) => !taken.has(was));
    for (const was of former) taken.add(was);
    return [
      { ...json(dataFile(recordPath(entry)), data, entry.file), fingerprint: () => basisOf(graph, entry) },
      ...[...new Set(former)].map((was) => {
        const moved = (): object => ({ ...headerOf(site, 'moved'), id: was, movedTo: id });
        return json(`data/${was}.json`, moved, entry.file);
      }),
    ];
  });
}

/** The files of the whole archive. The records are worked out once for all of them. */
function archiveFiles(graph: Graph, site: SiteView, files: DataView['archive']): PlannedOutput[] {
  const records = once(() => archiveRecords(graph));
  const fingerprint = (): string =>
    publishedEntries(graph)
      .map((entry) => basisOf(graph, entry))
      .join('\n');
  return files.map(({ name, file }) => ({
    type: 'text',
    file,
    fingerprint,
    text: archiveText(name, graph, site, records),
  }));
}

function archiveText(
  name: ArchiveFile,
  graph: Graph,
  site: SiteView,
  records: () => readonly ArchiveRecord[],
): () => string {
  switch (name) {
    case 'archive.json':
      return () => jsonText(archive(graph, site, records()));
    case 'archive.jsonld':
      return () => jsonText(linkedArchive(graph, site));
    case 'datapackage.json':
      return () => jsonText(dataPackage(site, records()));
    default: {
      const tableOf = tables[name];
      return () => {
        const { columns, rows } = tableOf(records());
        return csv(columns, rows);
      };
    }
  }
}

function json(file: string, make: () => object, origin?: string): PlannedOutput & { readonly type: 'text' } {
  return text(file, () => jsonText(make()), origin);
}

function jsonText(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

function text(file: string, make: () => string, origin?: string): PlannedOutput & { readonly type: 'text' } {
  return { type: 'text', file: outputPath(file), text: make, ...(origin !== undefined && { origin }) };
}
