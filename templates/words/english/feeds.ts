import type { Stance } from '../../../src/model/records/claim.ts';
import type { FeedKind } from '../../../src/addresses/feed-files.ts';
import { tookStanceOn } from './phrases.ts';
import type { Piece } from '../shape.ts';

/** Words of feeds, and of the page that lists them, in English. */
export const englishFeeds = {
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
  /** What the feed of the whole site holds. */
  newest: (count: number) => `The ${count} newest or last corrected, in full.`,
  calendar: 'Events as a calendar',
  calendarHolds: 'Every event whose day is known. Those known by month or year only are in the timeline.',
  /** What the feeds of a kind hold. */
  holds: {
    person: 'Stories that name the person.',
    event: 'Stories about the event.',
    claim: 'Who asserts or denies the claim, and stories that cite it.',
  },
  /** The list goes on elsewhere. */
  more: (kind: FeedKind) => ({ person: 'More people', event: 'Earlier events', claim: 'Earlier claims' })[kind],
  /** The forms of feeds; names of their own in most languages. */
  forms: { xml: 'Atom', json: 'JSON Feed', calendar: 'iCalendar' },
  /** A feed’s form and what it follows, for those who hear a link out of its place. */
  formOf: (form: string, name: string) => `${form}: ${name}`,
  /** At the end of a record’s page, with links to its feeds. */
  follow: (kind: FeedKind, links: Piece) => [`Follow this ${kind} in a feed reader: `, links, '.'],
  /** Plain text: who says what of a claim. */
  said: (speakers: string, stance: Stance, statement: string) => `${speakers} ${tookStanceOn[stance]}: ${statement}`,
};
