import { describe, expect, it } from 'vitest';
import { nextEmbargo, withheldOf } from '../../src/graph/withheld.ts';
import { parseDate } from '../../src/model/values/date.ts';
import { parsedRecord } from '../support/parsed-record.ts';

const story = ['title: A', 'date: 2024-06-19', 'summary: A.'];

const records = [
  parsedRecord('person', 'draft', 'name: A', 'draft: true'),
  parsedRecord('person', 'shown', 'name: A'),
  parsedRecord('story', 'both', ...story, 'embargo: 2024-06-20', 'draft: true'),
  parsedRecord('story', 'late', ...story, 'embargo: 2024-06-22T00:00+14:00'),
  parsedRecord('story', 'early', ...story, 'embargo: 2024-06-21T12:00-11:00'),
  parsedRecord('story', 'withdrawn', ...story, 'withdrawn: {date: 2024-06-20, reason: A.}'),
];

function at(now: string | undefined): { held: string[]; next: string | undefined } {
  const date = now === undefined ? undefined : parseDate(now);
  if (typeof date === 'string') throw new Error(date);
  const withheld = withheldOf(records, date);
  return { held: withheld.map(({ file, reason }) => `${file} ${reason}`), next: nextEmbargo(withheld)?.text };
}

describe('what readers do not see yet', () => {
  const drafts = ['people/draft.md draft', 'stories/both.md draft'];

  it.each([
    // The later day ends first: zones decide.
    [undefined, [...drafts, 'stories/late.md embargo', 'stories/early.md embargo'], '2024-06-22T00:00+14:00'],
    ['2024-06-21', [...drafts, 'stories/late.md embargo', 'stories/early.md embargo'], '2024-06-22T00:00+14:00'],
    ['2024-06-21T10:00Z', [...drafts, 'stories/early.md embargo'], '2024-06-21T12:00-11:00'],
    ['2024-06-21T23:00Z', drafts, undefined],
    ['2025', drafts, undefined],
  ])('at %s', (now, held, next) => {
    expect(at(now)).toEqual({ held, next });
  });
});
