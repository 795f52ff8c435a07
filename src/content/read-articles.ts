import type { Problem } from '../diagnostics/diagnostic.ts';
import type { SiteSettings } from '../model/site.ts';
import type { ArticleFiles, RecordFile, SourceFile } from './files/article-files.ts';
import { createBodyMarkdown } from './body/markdown.ts';
import { type Image, readImage } from './images/read-image.ts';
import { readStatic } from './images/read-static.ts';
import { type ParsedRecord, readRecord } from './read-record.ts';
import { readSettings } from './read-settings.ts';

/** An articles folder, read: what its files say, before anything is known of how they hang together. */
export interface Articles {
  readonly settings: SiteSettings;
  /** In the order of their paths; those of faulty files are stand-ins. */
  readonly records: readonly ParsedRecord[];
  /** The records of files without faults. */
  readonly sound: readonly ParsedRecord[];
  /** By their path within the images folder, with accents as one character each. */
  readonly images: ReadonlyMap<string, Image>;
  /** Images and files of the static folder as they are published, without what they say of their making. */
  readonly imageFiles: readonly SourceFile[];
  readonly statics: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/** Records read by an earlier run from a file of the same path and bytes. */
export interface ParseCache {
  find(file: RecordFile): ParsedRecord | undefined;
}

export const noCache: ParseCache = { find: () => undefined };

/** Reads every file. A faulty one yields its problems and a stand-in, and the others are read all the same. */
export function readArticles(files: ArticleFiles, cache: ParseCache): Articles {
  const { settings, problems } = readSettings(files.settings);
  const markdown = createBodyMarkdown();
  const records: ParsedRecord[] = [];
  const sound: ParsedRecord[] = [];
  // Settings that could not even be opened are reported already, and are not missing.
  const isUnopened = files.problems.some(({ file }) => file === 'site.yaml');
  const found: Problem[] = [...files.problems, ...(isUnopened ? [] : problems)];
  for (const file of files.records) {
    const cached = cache.find(file);
    const reading = cached ? { parsed: cached, problems: [] } : readRecord(markdown, file);
    records.push(reading.parsed);
    if (reading.problems.length === 0) sound.push(reading.parsed);
    found.push(...reading.problems);
  }
  const images = new Map<string, Image>();
  const imageFiles: SourceFile[] = [];
  for (const source of files.images) {
    const reading = readImage(source);
    if ('rule' in reading) found.push(reading);
    else {
      images.set(reading.image.file, reading.image);
      imageFiles.push(reading.published);
    }
  }
  const statics: SourceFile[] = [];
  for (const source of files.statics) {
    const reading = readStatic(source);
    found.push(...reading.problems);
    if (reading.published) statics.push(reading.published);
  }
  return { settings, records, sound, images, imageFiles, statics, problems: found };
}
