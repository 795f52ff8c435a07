import type { Piece } from '../shape.ts';

/** Words of the page that says what the site is, by whom it is made and by which rules. */
export const englishAbout = {
  summary: (siteTitle: string) =>
    `${siteTitle} follows one running story. It sets out what happened, who says so, and where the accounts part.`,
  /** The policies a reader may hold the publisher to. */
  policies: [
    {
      heading: 'How it is made',
      paragraphs: [
        'Editors write short briefings and keep one record for every person, event, place, document and claim in them. The pages, lists and timeline are drawn up from those records by a program, so that the same fact reads the same wherever it stands.',
        'A page’s “as of” is the date of the latest statement or event that it shows as its own matter. It is not the day on which you read it.',
      ],
    },
    {
      heading: 'Sources',
      paragraphs: [
        'Every story lists its sources, and every claim names who made it, when, in what words and where we have it from. A source’s page says only what is known of that source.',
        'Where sources disagree, the page says so: it shows each version with its source, what we print, and why. We do not average figures and do not choose in silence.',
        'Dates are given only as precisely as they are known. A time is the local time of the place, with its distance from UTC.',
      ],
    },
    {
      heading: 'Corrections',
      paragraphs: [
        'When we find an error we correct it, say so on the page with the date, and keep what it said before in view. All corrections are listed on one page. A page that we withdraw keeps its address, which then says when and why.',
      ],
    },
  ],
  statusesHeading: 'How claims are marked',
  countsHeading: 'What is here',
  publisherHeading: 'Who publishes this',
  contact: (address: Piece) => ['Write to us, also about errors: ', address, '.'],
  noPublisher: 'This edition names no publisher.',
};
