import type { PictureWords } from './picture-words.ts';

/** The words in and around pictures, in English. */
export const englishPictures: PictureWords = {
  table: 'The same as a table',
  map: {
    heading: 'On the map',
    title: (subject) => `Map: ${subject}`,
    describe: (places) => `Shows ${places}.`,
    planned: (place) => `${place} (planned)`,
    marks: {
      venue: 'held here',
      planned: 'planned here',
      part: 'a part of it was held here',
      named: 'named here or in its stories',
    },
    way: (travellers) => ['A line: ', travellers, ' was at one and then at the other, by the dates on record.'],
    missing: (places) => ['Not drawn, as no coordinates are on record: ', places, '.'],
    kilometres: (count) => `${count.toLocaleString('en-GB')} km`,
    borders:
      'Borders as the Natural Earth data set draws them, which is by who holds the ground. They are no statement of ours.',
    place: 'Place',
    what: 'What',
  },
  encounters: {
    heading: 'Who met whom',
    title: 'Who was at the same events',
    describe: (people, events) =>
      `${people} people in rows, ${events} events in columns in the order of their dates; a dot where somebody was present. The table below says the same.`,
    rule: 'Counted are events held at a recorded place at which two or more of these people were; the parts of an event are not counted again.',
    mostOften: (people, times) => ['Most often together: ', people, `, at ${times} events. `],
    more: (events, people) =>
      [
        ...(events > 0 ? [`${events} earlier ${events === 1 ? 'event is' : 'events are'} not shown.`] : []),
        ...(people > 0 ? [`${people} more ${people === 1 ? 'person is' : 'people are'} not shown.`] : []),
      ].join(' '),
    others: (name, count) => `${name} and ${count} more`,
    event: 'Event',
    people: 'Who was there',
    together: 'Together more than once',
    times: 'Events',
  },
  roles: {
    title: (name) => `Roles of ${name} over time`,
    describe: (roles) => `Bars on a line of years: ${roles}.`,
    since: (date) => `since ${date}`,
    until: (date) => `until ${date}`,
    key: 'A dashed end: the date is not on record, or not to the day.',
    keyMoments: 'Dots: events attended.',
  },
  stages: {
    title: (name) => `Stages of ${name}`,
    describe: (stages) => `In order: ${stages}.`,
    daysLater: (days) =>
      days >= 730
        ? `${Math.floor(days / 365.2425)} years later`
        : days === 0
          ? 'the same day'
          : `${days} ${days === 1 ? 'day' : 'days'} later`,
  },
  balance: {
    heading: 'How the ledger moved',
    title: 'Claims by status over time',
    describe: (first, last) =>
      `Bars for each status from ${first} to ${last}: how many claims stood there when the period ended. The table below says the same.`,
    lead: 'How many claims stood where at the end of each period in which something was said of one, judged by what had been said by then.',
    status: 'Status',
  },
};
