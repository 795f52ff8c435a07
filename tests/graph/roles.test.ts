import { describe, expect, it } from 'vitest';
import { rolesOn } from '../../src/graph/roles.ts';
import { article, type Fields } from '../support/articles.ts';
import { date, siteOf } from '../support/site.ts';

/** The titles that somebody with these roles has on a date. */
function titlesOn(roles: readonly Fields[], on: string | undefined): string[] {
  const person = siteOf({ 'people/ann.md': article({ name: 'Ann', roles }) }).entry('ann');
  if (person.kind !== 'person') throw new Error('ann is a person');
  return rolesOn(person, on === undefined ? undefined : date(on)).map(({ title }) => title);
}

describe('a role is held on a date', () => {
  it.each<[string | undefined, string | undefined, string, boolean]>([
    // from, to, on, held
    [undefined, undefined, '2024-06-19', true],
    ['2024', '2024', '2024', true],
    ['2024', '2024', '2023', false],
    ['2024', '2024', '2025-01-01', false],
    ['2024', undefined, '2023-12-31', false],
    ['2024', undefined, '2024-01-01', true],
    ['2024-06', undefined, '2024', true],
    ['2024-06', undefined, '2024-05-31', false],
    ['2024-06', undefined, '2024-06-01', true],
    ['2024-06-19', undefined, '2024-06', true],
    ['2024-06-19', undefined, '2024-06-18', false],
    ['2024-06-19', undefined, '2024-06-19', true],
    ['2024-06-19T12:00+09:00', undefined, '2024-06-19', true],
    ['2024-06-19T12:00+09:00', undefined, '2024-06-18T23:59+09:00', false],
    [undefined, '2024', '2024-12-31', true],
    [undefined, '2024', '2025', false],
    [undefined, '2024-02', '2024-02-29', true],
    [undefined, '2024-02', '2024-03-01', false],
    [undefined, '2024-02', '2024', true],
    [undefined, '2024-06-19', '2024-06-19', true],
    [undefined, '2024-06-19', '2024-06-20', false],
    [undefined, '2024-06-19', '2024-06', true],
    [undefined, '2024-06-19T12:00+09:00', '2024-06-19T23:00+09:00', true],
    [undefined, '2024-06-19T12:00+09:00', '2024-06-20', false],
    ['2024-06-19', undefined, '2024-06-19T00:30+09:00', true],
    ['2024-06-19', undefined, '2024-06-18T23:30-10:00', false],
  ])('from %s to %s, on %s: %s', (from, to, on, held) => {
    const role = { title: 'Head', ...(from && { from }), ...(to && { to }) };
    expect(titlesOn([role], on)).toEqual(held ? ['Head'] : []);
  });

  it.each<[Fields, string, boolean]>([
    [{ 'held-on': '2024-06-19' }, '2024-06-19', true],
    [{ 'held-on': '2024-06-19' }, '2024-06-18', false],
    [{ 'held-on': '2024-06-19' }, '2024-06-20', false],
    [{ 'held-on': '2024-06-19' }, '2024-06', true],
    [{ 'held-on': '2024-06-19' }, '2024', true],
    [{ 'held-on': '2024-06-19' }, '2023', false],
    [{ 'held-on': ['2024-06-19', '2024-02-01'] }, '2024-04-01', true],
    [{ 'held-on': ['2024-06-19', '2024-02-01'] }, '2024-01-31', false],
    [{ 'held-on': ['2024-06-19', '2024-02-01'] }, '2024-06-20', false],
    [{ 'held-on': ['2023-09-13', '2024-06-19'] }, '2023-09-13', true],
    [{ 'held-on': ['2023-09-13', '2024-06-19'] }, '2024-01-01', true],
    [{ 'held-on': '2023-09-13', from: '2024-06' }, '2023-09-13', true],
    [{ 'held-on': '2023-09-13', from: '2024-06' }, '2024-07-01', true],
    [{ 'held-on': '2023-09-13', from: '2024-06' }, '2024-01-01', false],
    [{ 'held-on': '2023-09-13', to: '2020' }, '2019', true],
    [{ 'held-on': '2023-09-13', to: '2020' }, '2021', false],
  ])('%o, on %s: %s', (span, on, held) => {
    expect(titlesOn([{ title: 'Head', ...span }], on)).toEqual(held ? ['Head'] : []);
  });

  const career = [
    { title: 'Deputy', from: '2018', to: '2021-03' },
    { title: 'Minister', from: '2021-03', to: '2023-05-09' },
    { title: 'Head of government', from: '2023-05-10' },
    { title: 'Member of the party' },
  ];

  it.each([
    ['2017-12-31', ['Member of the party']],
    ['2020', ['Deputy', 'Member of the party']],
    ['2021-03', ['Deputy', 'Minister', 'Member of the party']],
    ['2023', ['Minister', 'Head of government', 'Member of the party']],
    ['2023-05-09', ['Minister', 'Member of the party']],
    ['2023-05-10', ['Head of government', 'Member of the party']],
    [undefined, ['Head of government', 'Member of the party']],
  ])('in the order of the record: on %s %j', (on, titles) => {
    expect(titlesOn(career, on)).toEqual(titles);
  });
});
