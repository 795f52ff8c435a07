import { appendFileSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { ensureFolder, replaceFile } from '../disk/write-file.ts';
import { withPath } from '../disk/with-path.ts';
import type { RecordFile } from '../../content/files/article-files.ts';
import type { ParseCache } from '../../content/read-articles.ts';
import type { ParsedRecord } from '../../content/read-record.ts';

/** Records read by earlier builds, kept on disk. */
export interface StoredParses extends ParseCache {
  /**
   * Writes down the records that were not stored yet; the cost follows how many there are. Call while no other build of the site is at
   * work. What another build stored since these were opened is written anew, since a different program may read an article otherwise.
   */
  store(records: readonly ParsedRecord[]): void;
}

/*
 * One text file. Its first line names the generator that wrote it, since another could read an article otherwise. Each further line
 * is a checksum, a tab and a record as JSON; a later line of a file replaces an earlier one. New records are appended.
 */

const name = 'records.txt';

/** Once the file holds more than this many lines for each record in use, it is written anew. */
const mostLinesPerRecord = 2;

/** Opens the stored records of a folder; what is damaged or from another generator is as good as absent. */
export function openParseCache(folder: string, generator: string): StoredParses {
  const path = join(folder, name);
  const seen = stampOf(path);
  const { records, lines, whole } = load(path, generator);
  return {
    find: (file: RecordFile) => {
      const stored = records.get(file.path);
      return stored?.hash === file.hash ? stored : undefined;
    },
    store: (current) => {
      const added = current.filter((record) => records.get(record.file) !== record);
      if (added.length === 0) return;
      const isAsRead = whole && stampOf(path) === seen;
      if (isAsRead && lines + added.length <= current.length * mostLinesPerRecord) {
        withPath(path, () => appendFileSync(path, added.map(lineOf).join('')));
      } else {
        ensureFolder(folder);
        replaceFile(path, [`${generator}\n`, ...current.map(lineOf)].join(''));
      }
    },
  };
}

/** What tells that nobody wrote to a file since: a new one has another inode or time, and one that was added to another size. */
function stampOf(path: string): string | undefined {
  try {
    const { ino, size, mtimeMs } = lstatSync(path);
    return `${ino} ${size} ${mtimeMs}`;
  } catch {
    return undefined;
  }
}

interface Loaded {
  readonly records: ReadonlyMap<string, ParsedRecord>;
  readonly lines: number;
  /** Whether every line was sound, so that more may be appended. */
  readonly whole: boolean;
}

function load(path: string, generator: string): Loaded {
  const nothing: Loaded = { records: new Map(), lines: 0, whole: false };
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return nothing;
  }
  const [header, ...lines] = text.split('\n');
  if (header !== generator) return nothing;
  const records = new Map<string, ParsedRecord>();
  const whole = lines.pop() === '';
  for (const line of lines) {
    const record = parseLine(line);
    if (!record) return { records, lines: lines.length, whole: false };
    records.set(record.file, record);
  }
  return { records, lines: lines.length, whole };
}

function lineOf(record: ParsedRecord): string {
  const json = JSON.stringify(record);
  return `${crc32(json)}\t${json}\n`;
}

function parseLine(line: string): ParsedRecord | undefined {
  const tab = line.indexOf('\t');
  const json = line.slice(tab + 1);
  if (tab < 0 || line.slice(0, tab) !== String(crc32(json))) return undefined;
  // oxlint-disable-next-line no-unsafe-type-assertion -- the checksum and the header say that this generator wrote it
  return JSON.parse(json) as ParsedRecord;
}
