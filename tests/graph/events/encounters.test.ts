import { describe, expect, it } from 'vitest';
import { encountersOf } from '../../../src/graph/events/encounters.ts';
import { article, type Files } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

const base: Files = {
  'people/ann.md': article({ name: 'Ann' }),
  'people/ben.md': article({ name: 'Ben' }),
  'people/cem.md': article({ name: 'Cem' }),
  'organisations/office.md': article({ name: 'Office' }),
  'places/port.md': article({ name: 'Port' }),
};

const event = (fields: object): string =>
  article({ name: 'Event', start: '2024', place: 'port', participants: ['ann', 'ben'], ...fields });

function met(files: Files): string[] {
  const { graph } = siteOf({ ...base, ...files });
  return encountersOf(graph).map((one) => `${one.event.slug}: ${one.people.map(({ name }) => name).join(' ')}`);
}

describe('people met', () => {
  it.each<[string, Files, readonly string[]]>([
    ['at an event at which both were', { 'events/a.md': event({}) }, ['a: Ann Ben']],
    [
      'in the order of dates',
      { 'events/b.md': event({ start: '2023' }), 'events/a.md': event({}) },
      ['b: Ann Ben', 'a: Ann Ben'],
    ],
    [
      'not where no place is recorded',
      { 'events/a.md': article({ name: 'A', start: '2024', participants: ['ann', 'ben'] }) },
      [],
    ],
    [
      'not at a meeting that was cancelled or is only planned',
      { 'events/a.md': event({ status: 'cancelled' }), 'events/b.md': event({ status: 'planned' }) },
      [],
    ],
    ['not with an organisation', { 'events/a.md': event({ participants: ['ann', 'office'] }) }, []],
    [
      'once, and not again at a part of the same event',
      { 'events/a.md': event({}), 'events/b.md': event({ 'part-of': 'a' }) },
      ['a: Ann Ben'],
    ],
    [
      'at a part at which others than at the whole were',
      { 'events/a.md': event({}), 'events/b.md': event({ 'part-of': 'a', participants: ['ann', 'cem'] }) },
      ['b: Ann Cem', 'a: Ann Ben'],
    ],
    [
      'at parts of a journey that only one of them made',
      { 'events/a.md': event({ participants: ['ann'] }), 'events/b.md': event({ 'part-of': 'a' }) },
      ['b: Ann Ben'],
    ],
  ])('%s', (_, files, expected) => {
    expect(met(files).toSorted()).toEqual(expected.toSorted());
  });

  it('even where events are wrongly part of each other', () => {
    expect(met({ 'events/a.md': event({ 'part-of': 'b' }), 'events/b.md': event({ 'part-of': 'a' }) })).toEqual([]);
  });
});
