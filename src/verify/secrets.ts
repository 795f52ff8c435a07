import { htmlWithoutLinks } from '../content/body/body-html.ts';
import type { ParsedRecord } from '../content/read-record.ts';
import { createEntry, type Entry } from '../graph/entry.ts';
import type { PreciseDate } from '../model/date.ts';
import { plainText } from './plain-text.ts';

/** Words of a record that readers may not see. */
export interface Secret {
  /** The article file they stand in. */
  readonly origin: string;
  readonly words: string;
}

/** Shorter texts are words that stand anywhere. */
const shortest = 12;

/** The names, summaries and sentences of drafts, embargoed and withdrawn records that no published record holds as well, nor `shown`. */
export function secretsOf(
  records: readonly ParsedRecord[],
  now: PreciseDate | undefined,
  shown: readonly string[] = [],
): Secret[] {
  const entries = records.map((parsed) => createEntry(parsed, now));
  const open = entries
    .filter(({ publication }) => publication === 'published')
    .map((entry) => {
      const fields = JSON.stringify(entry.record.fields);
      // Fields may hold what looks like a tag, as words of others may.
      return [entry.name, fields, plainText(fields), plainText(htmlWithoutLinks(entry.body.blocks))].join('\n');
    })
    .concat(shown)
    .join('\n');
  return entries
    .filter(({ publication }) => publication !== 'published')
    .flatMap((entry) =>
      wordsOf(entry)
        .filter((words) => words.length >= shortest && !open.includes(words) && !reasonOf(entry).includes(words))
        .map((words) => ({ origin: entry.file, words })),
    );
}

function wordsOf({ name, record, body }: Entry): string[] {
  const sentences = plainText(htmlWithoutLinks(body.blocks)).split(/(?<=[.!?。])\s+/);
  return [...new Set([name, record.fields.summary ?? '', ...sentences].map((words) => words.trim()))];
}

/** What a withdrawn record says to its readers. */
function reasonOf({ record }: Entry): string {
  return record.fields.withdrawn?.reason ?? '';
}
