import type { EventStatus } from '../../../src/model/records/event.ts';
import { counted } from './phrases.ts';
import type { Piece } from '../shape.ts';

/** The words of the timeline, and of what it can be narrowed to, in English. */
export const englishTimeline = {
  summary: 'What happened when, each entry as precisely as it is known. Plans are marked as plans.',
  planned: 'Planned',
  empty: 'No dated record has been published yet.',
  navigation: { kinds: 'What the timeline shows', years: 'Years', months: 'Months' },
  everything: 'Everything',
  kinds: {
    held: { label: 'Held', summary: 'Events that took place, each as precisely as its date is known.' },
    planned: {
      label: 'Planned',
      summary: 'What was planned and came otherwise, is still to come, was put off or called off.',
    },
    stages: { label: 'Documents', summary: 'The stages of documents: signed, ratified, in force.' },
    stories: { label: 'Stories', summary: 'The stories of this site in the order in which they were written.' },
  },
  narrower: {
    person: {
      heading: 'Timelines of people',
      all: 'All people with a timeline',
      title: 'Timelines of people',
      summary: 'Everyone with enough dated entries for a timeline of their own.',
    },
    event: {
      heading: 'Timelines of events',
      all: 'All events with a timeline',
      title: 'Timelines of events',
      summary: 'Every event with enough dated entries around it for a timeline of its own.',
    },
  },
  title: (name: string, period: string | undefined) =>
    period === undefined ? `Timeline: ${name}` : `Timeline: ${name}, ${period}`,
  recordSummary: (name: string) => `Every dated entry that names ${name}: events, plans, documents and stories.`,
  /** Where the stories are, if there are too many of them. */
  withoutStories: (record: Piece) => [
    'There are too many stories to list among these dates; they stand on the page of ',
    record,
    '.',
  ],
  perYear: (from: string, to: string) => `Entries per year, ${from} to ${to}`,
  perMonth: (from: string, to: string) => `Entries per month, ${from} to ${to}`,
  /** What had been planned for an event that was held otherwise. */
  plannedFor: (date: Piece | undefined, place: Piece | undefined) => [
    'Planned',
    date !== undefined && [' for ', date],
    place !== undefined && [date === undefined ? ' for ' : ', ', place],
  ],
  /** What became of a plan. */
  becameOf: (status: EventStatus | undefined, date: Piece) => {
    if (status === 'cancelled') return 'Cancelled';
    if (status === 'postponed') return ['Postponed to ', date];
    return [status === 'planned' ? 'Now planned for ' : 'Held on ', date];
  },
  until: (date: Piece) => ['until ', date],
  /** The link from a record to its timeline. */
  link: (name: string) => `${name} in the timeline`,
};

/** The words of the pages that look back on a day, in English. */
export const englishAsOf = {
  name: 'Day by day',
  kind: 'Looking back',
  indexTitle: 'The story day by day',
  indexSummary:
    'How the story stood at the end of each day with news, reconstructed from our records as they read now, later corrections included.',
  cut: 'Only the latest days with news are kept.',
  empty: 'No story with a day to its date has been published yet.',
  title: (day: string) => `As of ${day}`,
  summary:
    'How the story stood at the end of that day, reconstructed from our records as they read now, later corrections included. Nothing dated later is counted.',
  /** From when a date counts that is no day. */
  vague:
    'What is dated by a month or a year alone counts from the last day of it, since only then is it sure to be past.',
  days: 'Days with news',
  previous: (day: Piece) => ['Before: ', day],
  next: (day: Piece) => ['After: ', day],
  /** The link from a story to its day. */
  thatDay: 'The state of things on that day',
  others: (count: number) => counted(count, 'more story', 'more stories'),
  news: 'News of the day',
  updated: 'Updated on this day',
  earlier: 'The latest before that',
  people: 'At the centre',
  happened: 'What had happened',
  underWay: 'Under way',
  ahead: 'What was announced',
  aheadNote: 'As it was planned; how it went is not told here.',
  noDay: 'day not stated',
  documents: 'Documents, by the stage they had reached',
  claims: 'Claims on that day',
  open: 'Open questions',
  promises: 'Open promises',
  ledger: 'The rest of the ledger',
  /** Of what is dated by a month or a year. */
  saidBy: (date: Piece) => ['by ', date],
  made: 'First made on this day',
  before: (status: Piece) => ['Before this day: ', status],
  due: (date: Piece) => ['Due ', date],
  more: (count: number) => `${count} more not listed here`,
};
