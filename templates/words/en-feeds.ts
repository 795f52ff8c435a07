import type { FeedWords } from './feed-words.ts';

/** The words of feeds in English. */
export const englishFeeds: FeedWords = {
  title: 'Feeds',
  summary:
    'Follow this site, or one person, event or claim, in a feed reader, and its events in your calendar. You need no account for it.',
  howHeading: 'How to use them',
  how: [
    'Copy the address of a link on this page into your feed reader, or the address of a person’s, an event’s or a claim’s own page: most readers find the feed there. The reader looks in from time to time and shows what is new. Both forms hold the same entries; a reader that takes only one takes Atom. The calendar’s address goes where your calendar lets you subscribe by address.',
    'A story comes up again when it is updated or corrected. Feeds know no vague dates: what is dated by its day stands there at midnight, UTC, and what is dated by a month or a year stands at its beginning. The pages give every date as precisely as it is known.',
  ],
  wholeHeading: 'The whole site',
  stories: 'All stories',
  newest: (count) => `The ${count} newest or last corrected, in full.`,
  calendar: 'Events as a calendar',
  calendarHolds: 'Every event whose day is known. Those known by month or year only are in the timeline.',
  holds: {
    person: 'Stories that name the person.',
    event: 'Stories about the event.',
    claim: 'Who asserts or denies the claim, and stories that cite it.',
  },
  more: (kind) => ({ person: 'More people', event: 'Earlier events', claim: 'Earlier claims' })[kind],
  forms: { xml: 'Atom', json: 'JSON Feed', calendar: 'iCalendar' },
  formOf: (form, name) => `${form}: ${name}`,
  follow: (kind, links) => [`Follow this ${kind} in a feed reader: `, links, '.'],
  said: (speakers, stance, statement) => {
    const past = {
      asserts: 'asserted',
      denies: 'denied',
      confirms: 'confirmed',
      qualifies: 'qualified',
      declines: 'declined to comment on',
    };
    return `${speakers} ${past[stance]}: ${statement}`;
  },
};
