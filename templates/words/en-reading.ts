import { inMarks } from '../../src/model/values/quotation.ts';
import type { NamesWords, ReadingWords } from './reading-words.ts';

/** What helps to read, to check and to quote a page, in English. */
const reading: ReadingWords = {
  paragraph: 'Link to this paragraph',
  parts: 'On this page',
  note: (source) => `Source ${source}`,
  back: (source, place) => `Back to where source ${source} is cited${place === undefined ? '' : `, place ${place}`}`,
  cite: 'Cite this page',
  citeParagraph: 'For a single paragraph, copy the address behind the ¶ at its end.',
  citation: ({ title, authors, status, publisher, date, updated, asOf, address }) =>
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
const names: NamesWords = {
  title: 'Names and terms, A–Z',
  link: 'A–Z',
  invitation: 'Who and what is that? Names and terms, A–Z',
  summary: 'Everyone and everything that these pages name, each in one line.',
  letters: 'Letters',
  parts: 'Parts of this letter',
  digits: '0–9',
  other: 'Other',
  see: (name) => ['see ', name],
  empty: 'Nobody and nothing has been named yet.',
};

export const readingInEnglish = { reading, names };
