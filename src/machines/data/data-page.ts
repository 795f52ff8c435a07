import { type Graph, publishedEntries } from '../../graph/graph.ts';
import { recordKinds } from '../../model/values/kinds.ts';
import { archiveFiles, type DataFieldView, type DataView } from '../../views/site/data-view.ts';
import { outputPath, recordPath, sitePath } from '../../addresses/paths.ts';
import { dataVersion, fileSchema, schemaFile } from './data-header.ts';
import { idOf } from './record-data-common.ts';
import { dataSchemas } from './data-schemas.ts';

/** The page that documents the data, drawn from the schemas themselves. Its example is the oldest story, which no newer one changes. */
export function viewData(graph: Graph, complete: boolean): DataView {
  const example = graph.published.story.at(-1) ?? publishedEntries(graph).at(-1);
  const shared = new Set(Object.keys(dataSchemas.story.shape).filter(isShared));
  return {
    type: 'data',
    path: sitePath('data'),
    version: dataVersion,
    ...(example && { example: { page: recordPath(example), file: outputPath(`data/${idOf(example)}.json`) } }),
    archiveSchema: outputPath(schemaFile('archive')),
    archive: complete ? archiveFiles.map((name) => ({ name, file: outputPath(`data/${name}`) })) : [],
    common: fieldsOf(fileSchema('story').shape).filter(
      ({ name }) => shared.has(name) || !(name in dataSchemas.story.shape),
    ),
    kinds: recordKinds
      .filter((kind) => graph.published[kind].length > 0)
      .map((kind) => ({
        kind,
        schema: outputPath(schemaFile(kind)),
        fields: fieldsOf(dataSchemas[kind].shape).filter(({ name }) => !shared.has(name)),
      })),
  };
}

/** Whether records of every kind have a field. */
function isShared(name: string): boolean {
  return Object.values(dataSchemas).every(({ shape }) => name in shape);
}

function fieldsOf(shape: Readonly<Record<string, { readonly description?: string | undefined }>>): DataFieldView[] {
  return Object.entries(shape).map(([name, { description = '' }]) => ({ name, meaning: description }));
}
