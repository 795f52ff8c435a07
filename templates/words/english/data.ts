import type { Piece } from '../shape.ts';

/** The words of the page about the data that the site gives to machines, in English. */
export const englishData = {
  title: 'Data',
  summary: 'Everything that these pages say, for programs and spreadsheets: the same facts, with the same sources.',
  eachHeading: 'A file for each record',
  each: 'Every page of a record has a data file: the address of the page with “data/” after the first slash of the site, and “.json” in place of its last slash.',
  example: (page: Piece, file: Piece) => ['For example, ', page, ' has its data at ', file, '.'],
  wholeHeading: 'Everything at once',
  whole: 'Each of these files holds the whole archive, or one table of it.',
  noWhole: 'This edition was made without the files that hold everything; each record has its own.',
  files: {
    'archive.json': 'every record with its text, its links and its sources, and the ledger of who said what',
    'archive.jsonld': 'the same records in the vocabulary of schema.org',
    'timeline.csv': 'what happened when, as planned and as held',
    'ledger.csv': 'who said what of which claim, and when',
    'commitments.csv': 'what was promised, and what became of it',
    'discrepancies.csv': 'where sources disagree, and what we print',
    'links.csv': 'which record refers to which',
    'people.csv': 'every role that somebody held',
    'places.csv': 'where places lie',
    'events.csv': 'events with their places and who took part',
    'sources.csv': 'what everything rests on, with addresses',
    'datapackage.json': 'which tables there are, with their columns (Frictionless Data)',
  },
  spreadsheets:
    'Tables are comma-separated, in UTF-8. Several names in one cell are set apart by semicolons. An apostrophe stands before a text that a spreadsheet would take for a formula.',
  termsHeading: 'Terms of use',
  licence: (licence: Piece) => ['The publisher licenses it under ', licence, '.'],
  noLicence: 'The publisher has not stated a licence. Ask before you use it.',
  attribution: (publisher: Piece) => ['Name ', publisher, ' where you use it, and link to the page you took it from.'],
  versionHeading: 'Version',
  version: (version: number) =>
    `This is version ${version} of the format, which every file states. A new field does not change the version; a field that goes, or comes to mean something else, does. The addresses of the schemas hold the version too.`,
  formatHeading: 'How to read it',
  format: [
    'A date is as precise as it is known: 2023, 2023-09, 2023-09-13, or a time with its offset from UTC. Do not fill in what is missing.',
    'A field without a value is left out; a list without members is empty. Records that were withdrawn, or are not yet published, are in no file.',
    'A claim is what somebody says, not what is so. Read its status and its assertions with it.',
  ],
  commonHeading: 'Fields of every record',
  schema: 'JSON Schema',
  archiveSchema: 'what archive.json is made of',
};
