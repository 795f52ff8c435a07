import { describe, expect, it } from 'vitest';
import { presentRoles } from '../../src/graph/present-roles.ts';
import { article, type Fields, type Files } from '../support/articles.ts';
import { siteOf } from '../support/site.ts';

const office = { title: 'Minister', organisation: 'ministry' };
const organisations: Files = {
  'organisations/ministry.md': article({ name: 'Ministry' }),
  'organisations/other.md': article({ name: 'Other' }),
};

function cast(ann: readonly Fields[], ben: readonly Fields[], benFields: Fields = {}): ReturnType<typeof siteOf> {
  return siteOf({
    ...organisations,
    'people/ann.md': article({ name: 'Ann', roles: ann }),
    'people/ben.md': article({ name: 'Ben', roles: ben, ...benFields }),
  });
}

function titles({ graph, entry }: ReturnType<typeof siteOf>, slug: string): string[] {
  const person = entry(slug);
  if (person.kind !== 'person') throw new Error(`${slug} is a person`);
  return presentRoles(graph, person).map(({ title }) => title);
}

describe('somebody holds an office', () => {
  it.each<[string, Fields, Fields, boolean]>([
    ['as nobody else is on record later', { from: '2020' }, { from: '2018', to: '2020' }, true],
    ['no more when another began later', { from: '2018' }, { from: '2024' }, false],
    ['no more when another who began later has ended', { from: '2018' }, { from: '2020', to: '2022' }, false],
    ['no more when another held it later on a single day', { from: '2018' }, { 'held-on': '2024-06-19' }, false],
    ['no more when it is only known of a day before another', { 'held-on': '2020-05-01' }, { from: '2021' }, false],
    ['as the latest of single days', { 'held-on': ['2020-05-01', '2023-05-01'] }, { from: '2021' }, true],
    ['no more when it has no date and another one has', {}, { from: '2021' }, false],
    ['beside another of whom no date is known', { from: '2020' }, {}, true],
    ['beside another who began the same day', { from: '2020-01-01' }, { from: '2020' }, true],
    ['beside another where neither has a date', {}, {}, true],
    ['no more when its end is known', { from: '2018', to: '2022' }, { from: '2010' }, false],
    ['though another holds the same title elsewhere', { from: '2018' }, { from: '2024', organisation: 'other' }, true],
    ['though another holds another title there', { from: '2018' }, { from: '2024', title: 'Deputy' }, true],
    [
      'no more when another’s title is only written otherwise',
      { from: '2018' },
      { from: '2024', title: 'MINISTER' },
      false,
    ],
  ])('%s', (_, ann, ben, held) => {
    expect(titles(cast([{ ...office, ...ann }], [{ ...office, ...ben }]), 'ann')).toEqual(held ? ['Minister'] : []);
  });

  it('whoever else has the same title in no organisation', () => {
    expect(titles(cast([{ title: 'Envoy', from: '2018' }], [{ title: 'Envoy', from: '2024' }]), 'ann')).toEqual([
      'Envoy',
    ]);
  });

  it('though a record that readers may not see has another in it', () => {
    const site = cast([{ ...office, from: '2018' }], [{ ...office, from: '2024' }], { draft: true });
    expect(titles(site, 'ann')).toEqual(['Minister']);
  });

  it('though somebody’s own later role is the same', () => {
    const site = cast(
      [
        { ...office, from: '2018' },
        { ...office, 'held-on': '2024' },
      ],
      [],
    );
    expect(titles(site, 'ann')).toEqual(['Minister', 'Minister']);
  });

  it('and the index of people names nobody in an office that another holds later', () => {
    const site = cast([{ ...office, from: '2018' }, { title: 'Envoy' }], [{ ...office, from: '2024' }]);
    expect(site.page('/people/')).toMatchObject({
      items: [
        { name: 'Ann', details: ['Envoy'] },
        { name: 'Ben', details: ['Minister'] },
      ],
    });
  });
});
