import { folderOfKind, type RecordKind } from '../../model/values/kinds.ts';
import { outputPath, type OutputPath, type SitePath } from '../../addresses/paths.ts';

/** What there is for machines, and what its fields mean. */
export interface DataView {
  readonly type: 'data';
  readonly path: SitePath;
  readonly version: number;
  /** A record whose data shows the form, and where that stands. */
  readonly example?: { readonly page: SitePath; readonly file: OutputPath };
  /** The schema of the whole archive as JSON. */
  readonly archiveSchema: OutputPath;
  /** Files that hold the whole archive; none where they are not made. */
  readonly archive: readonly ArchiveFileView[];
  /** Fields that the data of every record has. */
  readonly common: readonly DataFieldView[];
  /** Fields of one kind alone. */
  readonly kinds: readonly {
    readonly kind: RecordKind;
    readonly schema: OutputPath;
    readonly fields: readonly DataFieldView[];
  }[];
}

/** The file that holds the data of the record a page is about: `/people/ana/` has `data/people/ana.json`, `/about/` `data/pages/about.json`. */
export function dataFile(path: SitePath): OutputPath {
  const [folder = '', slug] = path.slice(1, -1).split('/');
  return outputPath(`data/${slug === undefined ? `${folderOfKind.page}/${folder}` : `${folder}/${slug}`}.json`);
}

/** Names of the files of the whole archive. */
export const archiveFiles = [
  'archive.json',
  'archive.jsonld',
  'timeline.csv',
  'ledger.csv',
  'commitments.csv',
  'discrepancies.csv',
  'links.csv',
  'people.csv',
  'places.csv',
  'events.csv',
  'sources.csv',
  'datapackage.json',
] as const;

export type ArchiveFile = (typeof archiveFiles)[number];

interface ArchiveFileView {
  readonly name: ArchiveFile;
  readonly file: OutputPath;
}

/** A field of the format: its name, and in English, like the name, what it means. */
export interface DataFieldView {
  readonly name: string;
  readonly meaning: string;
}
