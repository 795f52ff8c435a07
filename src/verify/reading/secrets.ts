import { htmlWithoutLinks } from '../../content/body/blocks/body-html.ts';
import type { ParsedRecord } from '../../content/read-record.ts';
import { publicationOf } from '../../graph/link/publication.ts';
import type { PreciseDate } from '../../model/values/date.ts';
import { nameOf } from '../../model/record.ts';
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
  const isOpen = ({ record }: ParsedRecord): boolean => publicationOf(record, now) === 'published';
  const open = records
    .filter(isOpen)
    .map(({ record, body }) => {
      const fields = JSON.stringify(record.fields);
      // Fields may hold what looks like a tag, as words of others may.
      return [nameOf(record), fields, plainText(fields), plainText(htmlWithoutLinks(body.blocks))].join('\n');
    })
    .concat(shown)
    .join('\n');
  return records
    .filter((parsed) => !isOpen(parsed))
    .flatMap((parsed) =>
      wordsOf(parsed)
        .filter((words) => words.length >= shortest && !open.includes(words) && !reasonOf(parsed).includes(words))
        .map((words) => ({ origin: parsed.file, words })),
    );
}

function wordsOf({ record, body }: ParsedRecord): string[] {
  const sentences = plainText(htmlWithoutLinks(body.blocks)).split(/(?<=[.!?。])\s+/);
  return [...new Set([nameOf(record), record.fields.summary ?? '', ...sentences].map((words) => words.trim()))];
}

/** What a withdrawn record says to its readers. */
function reasonOf({ record }: ParsedRecord): string {
  return record.fields.withdrawn?.reason ?? '';
}
