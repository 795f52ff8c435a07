import { inMarks } from '../../../src/model/values/quotation.ts';
import type { Piece } from '../shape.ts';

/** What a citation is made of; dates are written out already. */
export interface Citation {
  readonly title: string;
  readonly authors?: string | undefined;
  /** For a claim: where it stands, in a word. */
  readonly status?: string | undefined;
  readonly publisher: string;
  readonly date?: string | undefined;
  readonly updated?: string | undefined;
  readonly asOf?: string | undefined;
  readonly address?: string | undefined;
}

/** What helps to read, to check and to quote a page, in English. */
const reading = {
  /** What the ¶ at the end of a paragraph does. */
  paragraph: 'Link to this paragraph',
  parts: 'On this page',
  note: (source: number) => `Source ${source}`,
  /** The link from a source back to a place that cites it; `place` is given where there are several. */
  back: (source: number, place: number | undefined) =>
    `Back to where source ${source} is cited${place === undefined ? '' : `, place ${place}`}`,
  cite: 'Cite this page',
  citeParagraph: 'For a single paragraph, copy the address behind the ¶ at its end.',
  citation: ({ title, authors, status, publisher, date, updated, asOf, address }: Citation) =>
    [
      authors,
      inMarks(title.replace(/\.$/, '')),
      status && `claim (${status.toLowerCase()})`,
      publisher,
      date,
      updated && `updated ${updated}`,
      asOf && `as of ${asOf}`,
      address,
    ]
      .filter(Boolean)
      .join(', '),
};

/** The list of all names and terms, in English. */
const names = {
  title: 'Names and terms, A–Z',
  /** Where the footer leads to the list, and where the home page does. */
  link: 'A–Z',
  invitation: 'Who and what is that? Names and terms, A–Z',
  summary: 'Everyone and everything that these pages name, each in one line.',
  letters: 'Letters',
  parts: 'Parts of this letter',
  digits: '0–9',
  other: 'Other',
  see: (name: Piece) => ['see ', name],
  empty: 'Nobody and nothing has been named yet.',
};

/** The field for searches, and where it leads, in English. */
const search = {
  field: 'Search',
  ask: 'Find',
  title: 'Search',
  summary: 'Everyone and everything that these pages name, by letter, by year and by kind.',
  byLetter: 'By letter',
  byYear: 'By year',
  years: 'Years',
  byKind: 'By kind',
  lists: 'Lists',
};

export const readingInEnglish = { reading, names, search };
