import { counted } from './phrases.ts';
import type { Piece } from '../shape.ts';

/** Words of the pages that set events side by side, in English. */
export const englishComparison = {
  many: 'Comparisons',
  one: 'Comparison',
  indexSummary:
    'Events that belong together, set side by side: when and where, who came, what was signed, said and claimed.',
  summary: (count: number) =>
    count === 1
      ? 'The one event of this series so far. What is still to be compared will stand beside it.'
      : 'What was planned and what took place, who came, and what was signed, said and claimed, one event beside the next.',
  /** How many events a series has. */
  events: (count: number) => (count === 1 ? 'one event' : `${count} events`),
  /** What events are compared in, some with a line on how to read it. */
  aspects: {
    when: aspect('When and where'),
    people: aspect(
      'Who was in the room',
      'By the names that were reported. Somebody who is not named may still have been there.',
    ),
    signed: aspect('What was signed'),
    said: aspect('What they said'),
    claimed: aspect('What was claimed about it'),
    followed: aspect('What followed'),
  },
  /** Ways to the comparison from an event and from the home page. */
  withOthers: 'Compare with the others',
  sideBySide: 'Compare them side by side',
  /** Label of a later plan of an event that was not held. */
  replanned: 'Then planned for',
  /** How far the actual beginning lay from the planned one. */
  shift: (days: number) => `${counted(Math.abs(days), 'day')} ${days > 0 ? 'later' : 'earlier'} than planned`,
  dateNotReported: 'date not reported',
  placeNotReported: 'place not reported',
  /** Stands where an event that did not take place has nothing to show. */
  notHeld: { planned: 'not held yet', postponed: 'postponed', cancelled: 'cancelled' },
  expected: 'Expected',
  again: 'Again',
  joined: (since: Piece) => ['Joined since ', since],
  left: (since: Piece) => ['Dropped out since ', since],
  sameAs: (since: Piece) => ['Nobody joined or dropped out since ', since, '.'],
  /** Leads to the sources of an event. */
  sources: (count: number) => counted(count, 'source'),
  /** Leads to the event’s own page, for what is not shown. */
  more: (count: number) => `${count} more`,
  /** In front of names. */
  by: {
    asserts: 'Asserted by',
    denies: 'Denied by',
    confirms: 'Asserted by',
    qualifies: 'Qualified by',
    differs: 'Told otherwise by',
    withdraws: 'Taken back by',
    declines: 'No comment from',
  },
  /** In front of the record in which a sentence stands. */
  from: 'From',
  laterStages: 'Later stages',
  promised: 'Promised',
  laterStories: 'Later stories',
  next: 'Next in the series',
  noNext: 'No later one is on record.',
  undecided: 'outcome not reported',
};

function aspect(title: string, lead?: string): { readonly title: string; readonly lead: string | undefined } {
  return { title, lead };
}

/** What has changed since an event. */
export const englishSince = {
  way: 'What has changed since',
  wayFrom: (event: string) => `What has changed since: ${event}`,
  title: (event: string) => `Since ${event}`,
  summary: (event: string) =>
    `What a reader who followed ${event} should know now: what moved, by whose word, and what came about.`,
  moved: 'What stands otherwise',
  raised: 'What was not yet said',
  figures: 'Figures given since, by different speakers: not to be added',
  events: 'What has happened',
  stages: 'How far documents have come',
  promises: 'What became of promises',
  before: (status: string) => `Before: ${status}`,
};
