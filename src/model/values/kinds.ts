/** The kinds of record a briefing is made of, and the folder (also the first part of the URL) each kind lives in. */
export const folderOfKind = {
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
  page: 'pages',
} as const;

export type RecordKind = keyof typeof folderOfKind;

export const recordKinds: readonly RecordKind[] = Object.keys(folderOfKind).filter(isRecordKind);

/** Kinds that claims, discrepancies and promises can be about: all but the publisher's own pages. */
export const subjectKinds = recordKinds.filter((kind) => kind !== 'page');

/** Whether a word names a kind, as in `[[person:ana-silva]]`. */
export function isRecordKind(word: string): word is RecordKind {
  return Object.hasOwn(folderOfKind, word);
}

const kindOfFolder: ReadonlyMap<string, RecordKind> = new Map(recordKinds.map((kind) => [folderOfKind[kind], kind]));

/** The kind whose files a folder holds; `undefined` for a folder of no kind. */
export function kindOf(folder: string): RecordKind | undefined {
  return kindOfFolder.get(folder);
}
