import type { AsOfWords, TimelineWords } from './time-words.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const englishTimeline: TimelineWords = {
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
  title: (name, period) => (period === undefined ? `Timeline: ${name}` : `Timeline: ${name}, ${period}`),
  recordSummary: (name) => `Every dated entry that names ${name}: events, plans, documents and stories.`,
  withoutStories: (record) => [
    'There are too many stories to list among these dates; they stand on the page of ',
    record,
    '.',
  ],
  perYear: (from, to) => `Entries per year, ${from} to ${to}`,
  perMonth: (from, to) => `Entries per month, ${from} to ${to}`,
  plannedFor: (date, place) => [
    'Planned',
    date !== undefined && [' for ', date],
    place !== undefined && [date === undefined ? ' for ' : ', ', place],
  ],
  becameOf: (status, date) => {
    if (status === 'cancelled') return 'Cancelled';
    if (status === 'postponed') return ['Postponed to ', date];
    return [status === 'planned' ? 'Now planned for ' : 'Held on ', date];
  },
  until: (date) => ['until ', date],
  link: (name) => `${name} in the timeline`,
};

export const englishAsOf: AsOfWords = {
  name: 'Day by day',
  kind: 'Looking back',
  indexTitle: 'The story day by day',
  indexSummary:
    'How the story stood at the end of each day with news, reconstructed from our records as they read now, later corrections included.',
  cut: 'Only the latest days with news are kept.',
  empty: 'No story with a day to its date has been published yet.',
  title: (day) => `As of ${day}`,
  summary:
    'How the story stood at the end of that day, reconstructed from our records as they read now, later corrections included. Nothing dated later is counted.',
  vague:
    'What is dated by a month or a year alone counts from the last day of it, since only then is it sure to be past.',
  days: 'Days with news',
  previous: (day) => ['Before: ', day],
  next: (day) => ['After: ', day],
  thatDay: 'The state of things on that day',
  others: (count) => counted(count, 'more story', 'more stories'),
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
  made: 'First made on this day',
  before: (status) => ['Before this day: ', status],
  due: (date) => ['Due ', date],
  more: (count) => `${count} more not listed here`,
};
