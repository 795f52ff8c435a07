/** What the synthetic corpus is made of: records as plain front matter and body, in the form an editor would write them. */

/** Every kind of record, with the folder that holds it. */
export const folders = {
  story: 'stories',
  person: 'people',
  event: 'events',
  organisation: 'organisations',
  place: 'places',
  document: 'documents',
  claim: 'claims',
  source: 'sources',
  discrepancy: 'discrepancies',
  commitment: 'commitments',
} as const;

/** A kind of record, such as `person`. */
export type Kind = keyof typeof folders;

/** A value of front matter. */
export type Value = string | number | boolean | readonly Value[] | Fields;

/** Front matter, or a map inside it. */
export interface Fields {
  readonly [field: string]: Value;
}

/** One article file before it is written. */
export interface CorpusRecord {
  readonly kind: Kind;
  readonly slug: string;
  readonly fields: Fields;
  /** Markdown with `[[slug]]` links, without a final line break; may be empty. */
  readonly body: string;
}

/** A whole synthetic site. */
export interface Corpus {
  /** The content of `site.yaml`. */
  readonly site: Fields;
  /** All records; within a kind, people and events stand in order of how often stories name them. */
  readonly records: readonly CorpusRecord[];
}

/** The text of a field that holds text, such as a person's `name`. */
export function textOf({ kind, fields }: CorpusRecord, field: string): string {
  const value = fields[field];
  if (typeof value !== 'string') throw new TypeError(`A ${kind} has no text in "${field}".`);
  return value;
}

/** The records of one kind, in the order of the corpus. */
export function recordsOf(corpus: Corpus, kind: Kind): readonly CorpusRecord[] {
  return corpus.records.filter((record) => record.kind === kind);
}
