import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ParsedRecord } from '../../content/read-record.ts';
import { createEntry } from '../../graph/entry.ts';
import type { PreciseDate } from '../../model/date.ts';
import { folderOfKind } from '../../model/kinds.ts';
import { pageFile, sitePath } from '../../pages/paths.ts';
import { ensureFolder, replaceFile } from '../disk/write-file.ts';

const embargoedStory = z.strictObject({
  /** The article file, relative to the articles folder. */
  file: z.string(),
  title: z.string(),
  /** Its date, as it is written. */
  date: z.string(),
  /** When its embargo ends, as it is written. */
  until: z.string(),
  /** The files of its page under its present and former addresses. */
  pages: z.array(z.string()),
});

/** A story that a build withholds because of its embargo. */
export type EmbargoedStory = z.output<typeof embargoedStory>;

/** The stories among some records whose embargo holds at `now`; without it every embargo holds. */
export function embargoedStories(records: readonly ParsedRecord[], now: PreciseDate | undefined): EmbargoedStory[] {
  return records.flatMap((parsed): EmbargoedStory[] => {
    const { record, publication, file, name } = createEntry(parsed, now);
    if (record.kind !== 'story' || publication !== 'embargoed') return [];
    const { date, embargo, aliases } = record.fields;
    const pages = [record.slug, ...aliases].map((slug) => pageFile(sitePath(folderOfKind.story, slug)));
    return [{ file, title: name, date: date.text, until: embargo?.text ?? '', pages }];
  });
}

const fileName = 'embargoed.json';

/** Writes down in a build's cache what it withholds, for `publish`, which reads no articles. */
export function rememberEmbargoed(cache: string, stories: readonly EmbargoedStory[]): void {
  const path = join(cache, fileName);
  if (stories.length === 0) {
    if (existsSync(path)) rmSync(path);
    return;
  }
  ensureFolder(cache);
  replaceFile(path, JSON.stringify(stories));
}

/** What the last build withheld; nothing where that is not known. */
export function recallEmbargoed(cache: string): readonly EmbargoedStory[] {
  try {
    return z.array(embargoedStory).parse(JSON.parse(readFileSync(join(cache, fileName), 'utf8')));
  } catch {
    return [];
  }
}
