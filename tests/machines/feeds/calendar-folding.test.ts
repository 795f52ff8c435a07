import { describe, expect, it } from 'vitest';
import { article, type Files, story } from '../../support/articles.ts';
import { machineFile } from '../../support/machine-files.ts';

/** The lines that the title of an event fills in a calendar. */
function titleLines(name: string): string[] {
  const lines = machineFile('calendar.ics', { 'events/e.md': article({ name, start: '2024-06-18' }) }).split('\r\n');
  const start = lines.findIndex((line) => line.startsWith('SUMMARY:'));
  const more = lines.slice(start + 1).findIndex((line) => !line.startsWith(' '));
  return lines.slice(start, start + 1 + more);
}

/** `SUMMARY:` has 8 octets, the space of each further line one. */
const [first, further] = [67, 74];
const a = (count: number): string => 'a'.repeat(count);

describe('a line of a calendar is folded after 75 octets', () => {
  it.each<[string, string, readonly string[]]>([
    ['just as long', a(first), [a(first)]],
    ['one longer', a(first + 1), [a(first), 'a']],
    ['two lines just as long', a(first + further), [a(first), a(further)]],
    ['two lines and one', a(first + further + 1), [a(first), a(further), 'a']],
    ['three lines just as long', a(first + 2 * further), [a(first), a(further), a(further)]],
    ['three lines and one', a(first + 2 * further + 1), [a(first), a(further), a(further), 'a']],
    ['letters of two octets that just fit', `${a(first - 2)}é`, [`${a(first - 2)}é`]],
    ['letters of two octets that do not', `${a(first - 1)}é`, [a(first - 1), 'é']],
    ['letters of three octets that just fit', `${a(first - 3)}한`, [`${a(first - 3)}한`]],
    ['letters of three octets that do not', `${a(first - 2)}한`, [a(first - 2), '한']],
    ['signs of four octets that just fit', `${a(first - 4)}🚢`, [`${a(first - 4)}🚢`]],
    ['signs of four octets that do not', `${a(first - 3)}🚢`, [a(first - 3), '🚢']],
    [
      'letters of two octets on a further line',
      `${a(first)}${'é'.repeat(further / 2 + 1)}`,
      [a(first), 'é'.repeat(further / 2), 'é'],
    ],
    [
      'letters of two octets that do not fill one',
      `${a(first)}x${'é'.repeat(37)}`,
      [a(first), `x${'é'.repeat(36)}`, 'é'],
    ],
  ])('%s', (_, name, [start = '', ...rest]) => {
    expect(titleLines(name)).toEqual([`SUMMARY:${start}`, ...rest.map((line) => ` ${line}`)]);
  });
});

describe('a calendar', () => {
  const told: Files = { 'stories/a.md': story({ date: '2024-05-05' }) };
  const sequence = (fields: object): number => {
    const event = article({ name: 'Talks', start: '2024-06-18', ...fields });
    return Number(/SEQUENCE:(\d+)/.exec(machineFile('calendar.ics', { ...told, 'events/e.md': event }))?.[1]);
  };
  const plain = sequence({});

  it.each<[string, object, number]>([
    ['no plan', {}, 0],
    ['a plan that was kept', { planned: { start: '2024-06-18' } }, 0],
    ['a plan', { status: 'planned' }, 0],
    ['another beginning', { planned: { start: '2024-06-17' } }, 1],
    ['another end', { end: '2024-06-20', planned: { end: '2024-06-19' } }, 1],
    ['an end that was kept', { end: '2024-06-20', planned: { end: '2024-06-20' } }, 0],
    ['an end that was given up', { planned: { end: '2024-06-19' } }, 1],
    ['what became of it', { status: 'cancelled' }, 1],
    ['all of them', { end: '2024-06-20', status: 'held', planned: { start: '2024-06-17', end: '2024-06-19' } }, 3],
  ])('counts the changes of a plan: %s', (_, fields, count) => {
    expect(sequence(fields) - plain).toBe(count);
  });

  it('has the oldest event first', () => {
    const event = (start: string): string => article({ name: start, start });
    const files = {
      'events/a.md': event('2024-06-18'),
      'events/b.md': event('2023-01-01'),
      'events/c.md': event('2024-01-05'),
    };
    expect(machineFile('calendar.ics', files).match(/(?<=SUMMARY:)\S+/g)).toEqual([
      '2023-01-01',
      '2024-01-05',
      '2024-06-18',
    ]);
  });
});
