import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ParsedRecord } from '../../content/read-record.ts';
import { publicationOf } from '../../graph/link/publication.ts';
import type { PreciseDate } from '../../model/values/date.ts';
import { folderOfKind } from '../../model/values/kinds.ts';
import { pageFile, sitePath } from '../../addresses/paths.ts';
import { isRefusal } from '../disk/with-path.ts';
import { ensureFolder, replaceFile } from '../disk/write-file.ts';
import { folderExists, type Workspace } from '../workspace.ts';

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
  return records.flatMap(({ record, file }): EmbargoedStory[] => {
    if (record.kind !== 'story' || publicationOf(record, now) !== 'embargoed') return [];
    const { title, date, embargo, aliases } = record.fields;
    const pages = [record.slug, ...aliases].map((slug) => pageFile(sitePath(folderOfKind.story, slug)));
    return [{ file, title, date: date.text, until: embargo?.text ?? '', pages }];
  });
}

const fileName = 'embargoed.json';

/** For our own eyes: titles that nobody may read yet, in a folder that a server may have within its reach. */
const ownEyes = 0o600;

/**
 * Writes down what a build withholds, for `publish`, which reads no articles: beside the site, for whoever publishes it from whatever
 * working folder, and in the build's cache for where nothing can stand beside the site.
 */
export function rememberEmbargoed({ beside, cache }: Workspace, stories: readonly EmbargoedStory[]): void {
  // That nothing is withheld has to be said beside the site, where another cache may remember otherwise.
  if (folderExists(beside)) writeWhereAllowed(beside, stories);
  if (stories.length > 0) {
    ensureFolder(cache);
    write(cache, stories);
  } else if (existsSync(join(cache, fileName))) rmSync(join(cache, fileName), { force: true });
}

/** A folder beside a site that cannot be moved may be another user's. */
function writeWhereAllowed(folder: string, stories: readonly EmbargoedStory[]): void {
  try {
    write(folder, stories);
  } catch (error) {
    if (!isRefusal(error, 'EACCES', 'EPERM', 'EROFS')) throw error;
  }
}

function write(folder: string, stories: readonly EmbargoedStory[]): void {
  replaceFile(join(folder, fileName), JSON.stringify(stories), ownEyes);
}

/** What the last build withheld; nothing where that is not known. */
export function recallEmbargoed({ beside, cache }: Workspace): readonly EmbargoedStory[] {
  return read(beside) ?? read(cache) ?? [];
}

function read(folder: string): readonly EmbargoedStory[] | undefined {
  try {
    return z.array(embargoedStory).parse(JSON.parse(readFileSync(join(folder, fileName), 'utf8')));
  } catch {
    return undefined;
  }
}
