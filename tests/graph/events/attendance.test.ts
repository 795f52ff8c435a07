import { describe, expect, it } from 'vitest';
import { compareAttendance } from '../../../src/graph/events/attendance.ts';
import { article, type Fields, type Files } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

const people: Files = {
  ...Object.fromEntries(
    ['ann', 'ben', 'cem', 'dia'].map((slug) => [
      `people/${slug}.md`,
      article({ name: slug, aliases: [`old-${slug}`] }),
    ]),
  ),
  'people/hidden.md': article({ name: 'Hidden', draft: true }),
  'organisations/crew.md': article({ name: 'crew' }),
};

/** Events of one series, a year apart, with what their records say of who was there. */
function attendanceOf(events: readonly Fields[], others: Files = {}): string[] {
  const files = events.map((fields, index): [string, string] => [
    `events/e${index + 1}.md`,
    article({ name: `E${index + 1}`, start: `${2001 + index}`, series: 'Row', ...fields }),
  ]);
  const { graph } = siteOf({ ...people, ...Object.fromEntries(files), ...others });
  return compareAttendance(graph, graph.series[0]?.events ?? []).map(({ present, joined, left, since }) => {
    const names = (entries: readonly { name: string }[]): string => entries.map(({ name }) => name).join(' ') || '–';
    return since
      ? `${names(present)}; joined ${names(joined)}; left ${names(left)}; since ${since.name}`
      : names(present);
  });
}

const at = (...participants: readonly string[]): Fields => ({ participants });

describe('who was in the room', () => {
  it.each<[string, readonly Fields[], readonly string[]]>([
    ['of one event alone is set against nothing', [at('ann', 'ben')], ['ann ben']],
    [
      'who joined and who dropped out',
      [at('ann', 'ben'), at('cem', 'ann')],
      ['ann ben', 'cem ann; joined cem; left ben; since E1'],
    ],
    [
      'nobody changed, in another order',
      [at('ann', 'ben'), at('ben', 'ann')],
      ['ann ben', 'ben ann; joined –; left –; since E1'],
    ],
    [
      'an event of which nobody is reported is skipped as a measure',
      [at('ann'), at(), at('ann', 'ben')],
      ['ann', '–', 'ann ben; joined ben; left –; since E1'],
    ],
    [
      'an event that was not held measures nothing and is not measured',
      [at('ann'), { ...at('ann', 'ben'), status: 'cancelled' }, { ...at('cem'), status: 'planned' }, at('ann')],
      ['ann', 'ann ben', 'cem', 'ann; joined –; left –; since E1'],
    ],
    ['the first of which somebody is reported is set against nothing', [at(), at('ann')], ['–', 'ann']],
    [
      'somebody named twice, under a former slug too, is one',
      [at('ann', 'old-ann'), at('old-ann', 'crew')],
      ['ann', 'ann crew; joined crew; left –; since E1'],
    ],
    ['who is not published is not there', [at('ann', 'hidden'), at('ann')], ['ann', 'ann; joined –; left –; since E1']],
  ])('%s', (_, events, expected) => {
    expect(attendanceOf(events)).toEqual(expected);
  });

  it('of an event that names nobody is that of its parts, and of theirs', () => {
    const part = (whole: string, start: string, ...participants: readonly string[]): string =>
      article({ name: 'Part', start, 'part-of': whole, participants });
    const parts = {
      'events/p.md': part('e1', '2001-01', 'ben', 'ann'),
      'events/q.md': part('p', '2001-02', 'cem', 'ann'),
      'events/r.md': part('e2', '2002', 'dia'),
    };
    expect(attendanceOf([at(), at('ann')], parts)).toEqual(['ben ann cem', 'ann; joined –; left ben cem; since E1']);
  });
});
