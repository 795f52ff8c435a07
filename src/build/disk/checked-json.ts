import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { z } from 'zod';

/** A value as JSON below a line with its checksum, so that a file which a power cut left half written is known as such. */
export function checkedJson(value: unknown): string {
  const json = JSON.stringify(value);
  return `${crc32(json)}\n${json}`;
}

/** Reads what {@link checkedJson} wrote; `undefined` where the file is missing, damaged or of another form. */
export function readCheckedJson<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> | undefined {
  try {
    const [checksum = '', json = ''] = readFileSync(file, 'utf8').split('\n');
    return checksum === String(crc32(json)) ? schema.safeParse(JSON.parse(json)).data : undefined;
  } catch {
    return undefined;
  }
}
