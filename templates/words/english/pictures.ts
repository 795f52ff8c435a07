import { counted } from './phrases.ts';
import type { Piece } from '../shape.ts';

/** The words in and around pictures, in English. */
export const englishPictures = {
  /** Opens the table that says the same as the picture. */
  table: 'The same as a table',
  map: {
    heading: 'On the map',
    /** What the map is called and shows, for those who do not see it. */
    title: (subject: string) => `Map: ${subject}`,
    describe: (places: string) => `Shows ${places}.`,
    planned: (place: string) => `${place} (planned)`,
    marks: {
      venue: 'held here',
      planned: 'planned here',
      part: 'a part of it was held here',
      named: 'named here or in its stories',
    },
    way: (travellers: Piece) => ['A line: ', travellers, ' was at one and then at the other, by the dates on record.'],
    missing: (places: Piece) => ['Not drawn, as no coordinates are on record: ', places, '.'],
    kilometres: (count: number) => `${count.toLocaleString('en-GB')} km`,
    borders:
      'Borders as the Natural Earth data set draws them, which is by who holds the ground. They are no statement of ours.',
    place: 'Place',
    what: 'What',
  },
  encounters: {
    heading: 'Who met whom',
    title: 'Who was at the same events',
    describe: (people: number, events: number) =>
      `${people} people in rows, ${events} events in columns in the order of their dates; a dot where somebody was present. The table below says the same.`,
    /** What counts as a meeting. */
    rule: 'Counted are events held at a recorded place at which two or more of these people were; the parts of an event are not counted again.',
    mostOften: (people: Piece, times: number) => ['Most often together: ', people, `, at ${times} events. `],
    more: (events: number, people: number) =>
      [
        ...(events > 0 ? [`${counted(events, 'earlier event is', 'earlier events are')} not shown.`] : []),
        ...(people > 0 ? [`${counted(people, 'more person is', 'more people are')} not shown.`] : []),
      ].join(' '),
    others: (name: string, count: number) => `${name} and ${count} more`,
    event: 'Event',
    people: 'Who was there',
    together: 'Together more than once',
    times: 'Events',
  },
  roles: {
    title: (name: string) => `Roles of ${name} over time`,
    describe: (roles: string) => `Bars on a line of years: ${roles}.`,
    since: (date: string) => `since ${date}`,
    until: (date: string) => `until ${date}`,
    key: 'A dashed end: the date is not on record, or not to the day.',
    keyMoments: 'Dots: events attended.',
  },
  lanes: {
    heading: 'The story over the years',
    title: 'What happened when, topic by topic',
    describe: (lane: string, marks: readonly string[], claims: number) =>
      `${lane}: ${[...marks, ...(claims > 0 ? [counted(claims, 'claim')] : [])].join('; ')}.`,
    lead: 'A dot: it happened. A diamond: a stage of a document. A line above a lane: a claim was first made; it is coloured where somebody speaks against it.',
    columns: { lane: 'Topic', date: 'Date', what: 'What' },
    claimsSince: (count: number) => `The first of ${counted(count, 'claim')}`,
  },
  figures: {
    heading: 'Figures by who gave them',
    /** Beside the lead of the home page. */
    key: 'Figures that matter',
    title: (unit: string) => `Figures in ${unit}`,
    describe: (figures: readonly string[]) => `By date: ${figures.join('; ')}.`,
    lead: (unit: string, more: number) =>
      `In ${unit}. Different speakers, not to be added. A ring: the claim is disputed or denied. An arrow: at least so many.${more > 0 ? ` ${counted(more, 'other figure')} not shown.` : ''}`,
    columns: { date: 'Date', who: 'Who', figure: 'Figure', status: 'Where it stands' },
    unit: (unit: string | undefined, of: string | undefined) =>
      [unit, unit !== undefined && of !== undefined ? `of ${of}` : of].filter(Boolean).join(' '),
  },
  stages: {
    title: (name: string) => `Stages of ${name}`,
    describe: (stages: string) => `In order: ${stages}.`,
    daysLater: (days: number) =>
      days >= 730
        ? `${Math.floor(days / 365.2425)} years later`
        : days === 0
          ? 'the same day'
          : `${counted(days, 'day')} later`,
  },
  balance: {
    heading: 'How the ledger moved',
    title: 'Claims by status over time',
    describe: (first: string, last: string) =>
      `Bars for each status from ${first} to ${last}: how many claims stood there when the period ended. The table below says the same.`,
    lead: 'How many claims stood where at the end of each period in which something was said of one, judged by what had been said by then.',
    status: 'Status',
  },
};
