import type { CompareWords } from './compare-words.ts';

/** Words of the comparison in English. */
export const englishComparison: CompareWords = {
  many: 'Comparisons',
  one: 'Comparison',
  indexSummary:
    'Events that belong together, set side by side: when and where, who came, what was signed, said and claimed.',
  summary: (count) =>
    count === 1
      ? 'The one event of this series so far. What is still to be compared will stand beside it.'
      : 'What was planned and what took place, who came, and what was signed, said and claimed, one event beside the next.',
  events: (count) => (count === 1 ? 'one event' : `${count} events`),
  aspects: {
    when: { title: 'When and where' },
    people: {
      title: 'Who was in the room',
      lead: 'By the names that were reported. Somebody who is not named may still have been there.',
    },
    signed: { title: 'What was signed' },
    said: { title: 'What they said' },
    claimed: { title: 'What was claimed about it' },
    followed: { title: 'What followed' },
  },
  withOthers: 'Compare with the others',
  sideBySide: 'Compare them side by side',
  replanned: 'Then planned for',
  shift: (days) => `${counted(Math.abs(days), 'day')} ${days > 0 ? 'later' : 'earlier'} than planned`,
  dateNotReported: 'date not reported',
  placeNotReported: 'place not reported',
  notHeld: { planned: 'not held yet', postponed: 'postponed', cancelled: 'cancelled' },
  expected: 'Expected',
  again: 'Again',
  joined: (since) => ['Joined since ', since],
  left: (since) => ['Dropped out since ', since],
  sameAs: (since) => ['Nobody joined or dropped out since ', since, '.'],
  sources: (count) => counted(count, 'source'),
  more: (count) => `${count} more`,
  by: {
    asserts: 'Asserted by',
    denies: 'Denied by',
    confirms: 'Confirmed by',
    qualifies: 'Qualified by',
    declines: 'No comment from',
  },
  from: 'From',
  laterStages: 'Later stages',
  promised: 'Promised',
  laterStories: 'Later stories',
  next: 'Next in the series',
  noNext: 'No later one is on record.',
  undecided: 'outcome not reported',
};

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
