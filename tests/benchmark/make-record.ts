/** The one way in which records other than stories get a body. */
import { paragraph } from './prose.ts';
import type { Random } from './random.ts';
import type { CorpusRecord, Fields, Kind } from './record.ts';

/** A record with one or two paragraphs about it, without links. */
export function makeRecord(random: Random, kind: Kind, slug: string, fields: Fields): CorpusRecord {
  const text = (): string => paragraph(random, random.between(2, 4), () => undefined);
  return { kind, slug, fields, body: random.chance(0.5) ? text() : `${text()}\n\n${text()}` };
}

/** The slugs of some records. */
export function slugsOf(records: readonly CorpusRecord[]): readonly string[] {
  return records.map(({ slug }) => slug);
}
