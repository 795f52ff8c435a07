import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { folderOfKind, recordKinds } from '../model/values/kinds.ts';

/** A record that readers could not see in the live site, and would see again. */
export interface ReturningRecord {
  /** `stories/first-meeting` */
  readonly id: string;
  readonly name: string;
}

/**
 * Records that a former site published and the live one does not, because they were withdrawn or taken away since. One that only moved
 * is not among them: the live site says where it is now.
 */
export function returningRecords(live: string, former: string): ReturningRecord[] {
  return recordKinds.flatMap((kind) => {
    const folder = folderOfKind[kind];
    const known = new Set(dataFiles(live, folder));
    return dataFiles(former, folder)
      .filter((file) => !known.has(file))
      .flatMap((file) => {
        const name = nameIn(join(former, 'data', folder, file));
        return name === undefined ? [] : [{ id: `${folder}/${file.replace(/\.json$/, '')}`, name }];
      });
  });
}

/** Every published record has a file of data, and so has every former name of one. */
function dataFiles(site: string, folder: string): string[] {
  const path = join(site, 'data', folder);
  return existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.json')) : [];
}

const recordData = z.object({ id: z.string(), name: z.string() });

/** The name of a record; `undefined` for a file that only says where a record moved to. */
function nameIn(file: string): string | undefined {
  try {
    return recordData.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data?.name;
  } catch {
    return undefined;
  }
}
