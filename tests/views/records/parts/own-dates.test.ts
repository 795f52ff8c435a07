import { describe, expect, it } from 'vitest';
import { ownDates } from '../../../../src/views/records/parts/own-dates.ts';
import { article, type Files, story } from '../../../support/articles.ts';
import { siteOf } from '../../../support/site.ts';

const world: Files = {
  'people/ann.md': article({ name: 'Ann' }),
  'people/ben.md': article({ name: 'Ben' }),
  'organisations/office.md': article({ name: 'Office' }),
  'places/quay.md': article({ name: 'Quay' }),
  'sources/paper.md': article({ name: 'Paper', date: '2003' }),
  'documents/treaty.md': article({
    name: 'Treaty',
    stages: [
      { stage: 'signed', date: '2004-01', parties: ['ann'], source: 'paper' },
      { stage: 'in force', date: '2004-02', parties: ['office'] },
    ],
  }),
  'events/talks.md': article({
    name: 'Talks',
    start: '2005-01',
    end: '2005-02',
    participants: ['ann'],
    place: 'quay',
    documents: ['treaty'],
  }),
  'events/dinner.md': article({ name: 'Dinner', start: '2005-01-02', 'part-of': 'talks' }, 'With [[ben]].'),
  'claims/c.md': article({
    statement: 'So.',
    about: ['talks'],
    assertions: [
      { by: ['ann', 'office'], date: '2006-01', stance: 'asserts', source: 'paper' },
      { by: 'ben', date: '2006-02', stance: 'denies' },
    ],
  }),
  'claims/f.md': article({
    statement: 'It will be.',
    type: 'forecast',
    about: ['quay'],
    assertions: [{ by: 'ann', date: '2007-01', stance: 'asserts' }],
    outcome: { date: '2007-02', text: 'It was.', 'came-true': 'yes' },
  }),
  'commitments/p.md': article({
    summary: 'Promised.',
    by: 'ann',
    to: ['office'],
    concerns: ['quay'],
    made: '2008-01',
    outcomes: [{ date: '2008-02', status: 'met', text: 'Done.' }],
  }),
  'stories/s.md': story(
    { date: '2030-01', updated: '2030-02', events: ['talks'], people: ['ann', 'ben'], claims: ['c'] },
    'At the [[quay]] by [[treaty]], says [[paper]].',
  ),
  'discrepancies/d.md': article({ summary: 'Two days.', concerns: ['talks'] }),
};

describe('the dates that a page shows as its own matter', () => {
  const { graph, entry, page } = siteOf(world);

  it.each<[string, string, readonly string[]]>([
    [
      'somebody: what they attended, signed, said and promised, and not where they are only named',
      'ann',
      ['2004-01', '2005-01', '2005-02', '2006-01', '2007-01', '2008-01', '2008-02'],
    ],
    ['one who is only named beside: what they said', 'ben', ['2006-02']],
    ['an organisation: what it signed, said and was promised', 'office', ['2004-02', '2006-01', '2008-01', '2008-02']],
    [
      'a place: what happened there, was claimed of it and promised of it',
      'quay',
      ['2005-01', '2005-02', '2007-01', '2007-02', '2008-01', '2008-02'],
    ],
    [
      'an event: its own, those of its parts, and what was said of it',
      'talks',
      ['2005-01', '2005-01-02', '2005-02', '2006-01', '2006-02'],
    ],
    ['a part of an event: its own alone', 'dinner', ['2005-01-02']],
    ['a document: its stages and events that it belongs to', 'treaty', ['2004-01', '2004-02', '2005-01', '2005-02']],
    ['a source: nothing where it is only cited', 'paper', []],
    ['a claim: what was said of it', 'c', ['2006-01', '2006-02']],
    ['a forecast: what was said of it and came of it', 'f', ['2007-01', '2007-02']],
    ['a promise: when it was made and what became of it', 'p', ['2008-01', '2008-02']],
    ['a story: when it was published and updated', 's', ['2030-01', '2030-02']],
    ['a discrepancy: nothing', 'd', []],
  ])('of %s', (_, slug, expected) => {
    const dates = new Set(ownDates(graph, entry(slug)).map(({ text }) => text));
    expect([...dates].toSorted()).toEqual(expected);
  });

  it.each([
    ['/people/ann/', '2008-02'],
    ['/people/ben/', '2006-02'],
    ['/places/quay/', '2008-02'],
    ['/events/talks/', '2006-02'],
    ['/documents/treaty/', '2005-02'],
    ['/claims/f/', '2007-02'],
    ['/stories/s/', '2030-02'],
  ])('tell of when %s is: %s', (path, expected) => {
    expect(page(path)).toMatchObject({ asOf: { text: expected } });
  });

  it('are none where nothing is its own, and the page then says nothing', () => {
    expect(page('/sources/paper/')).not.toHaveProperty('asOf');
    expect(page('/discrepancies/d/')).not.toHaveProperty('asOf');
  });
});

describe('beside them stands when a record was last looked over', () => {
  it.each([
    ['people', { name: 'X', 'last-checked': '2024-05-01' }, '2024-05-01'],
    ['sources', { name: 'X', 'last-checked': '2024-05-01' }, '2024-05-01'],
    ['sources', { name: 'X', checked: '2023' }, '2023'],
    ['sources', { name: 'X', checked: '2023', 'last-checked': '2024' }, '2024'],
  ])('of %s %o: %s', (folder, fields, expected) => {
    const path = `/${folder}/x/`;
    expect(siteOf({ [`${folder}/x.md`]: article(fields) }).page(path)).toMatchObject({
      lastChecked: { text: expected },
    });
  });
});
