import { describe, expect, it } from 'vitest';
import type { MapView } from '../../../src/views/records/parts/map-view.ts';
import { article, type Fields, type Files, story } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

const located: Files = {
  'places/port.md': article({ name: 'Port', coordinates: [46, 13] }),
  'places/hill.md': article({ name: 'Hill', coordinates: [47, 14] }),
  'places/lake.md': article({ name: 'Lake', coordinates: [46.5, 13.5] }),
  'places/nowhere.md': article({ name: 'Nowhere' }),
  'people/ann.md': article({ name: 'Ann' }),
};

function mapOn(path: string, files: Files): MapView | undefined {
  const view = siteOf({ ...located, ...files }).page(path);
  return 'map' in view ? view.map : undefined;
}

const event = (fields: Fields = {}, body = ''): string =>
  article({ name: 'Event', start: '2024-06-18', ...fields }, body);

const shown = (map: MapView | undefined): unknown =>
  map && {
    places: map.places.map(({ name, is }) => `${name}: ${is}`),
    ...(map.around.length > 0 && { around: map.around.map(({ name }) => name) }),
    ...(map.missing.length > 0 && { missing: map.missing.map(({ name }) => name) }),
  };

describe('the map of an event has', () => {
  it.each<[string, Files, unknown]>([
    ['the place where it was held', { 'events/a.md': event({ place: 'port' }) }, { places: ['Port: venue'] }],
    [
      'the place where it was planned, which is shown once where it is the same',
      { 'events/a.md': event({ place: 'port', planned: { place: 'hill' } }) },
      { places: ['Port: venue', 'Hill: planned'] },
    ],
    [
      'one place where both are the same',
      { 'events/a.md': event({ place: 'port', planned: { place: 'port' } }) },
      { places: ['Port: venue'] },
    ],
    [
      'the places of its parts',
      { 'events/a.md': event(), 'events/b.md': event({ 'part-of': 'a', place: 'lake' }) },
      { places: ['Lake: part'] },
    ],
    [
      'what its text and its stories name beside, which chooses no frame',
      {
        'events/a.md': event({ place: 'port' }, '[[lake]]'),
        'stories/s.md': story({ events: ['a'], places: ['hill'] }),
      },
      { places: ['Port: venue'], around: ['Lake', 'Hill'] },
    ],
    [
      'what its text names where its own place has no coordinates, and says so',
      { 'events/a.md': event({ place: 'nowhere' }, 'Near [[port]].') },
      { places: ['Port: named'], missing: ['Nowhere'] },
    ],
    ['nothing to show where no place is known', { 'events/a.md': event({ place: 'nowhere' }) }, undefined],
    [
      'nothing of a place that is not published',
      {
        'places/port.md': article({ name: 'Port', coordinates: [1, 1], draft: true }),
        'events/a.md': event({ place: 'port' }),
      },
      undefined,
    ],
  ])('%s', (_, files, expected) => {
    expect(shown(mapOn('/events/a/', files))).toEqual(expected);
  });

  it('the way somebody took between its parts', () => {
    const map = mapOn('/events/a/', {
      'events/a.md': event(),
      'events/b.md': event({ 'part-of': 'a', place: 'port', participants: ['ann'] }),
      'events/c.md': event({ 'part-of': 'a', place: 'hill', participants: ['ann'], start: '2024-06-20' }),
    });
    expect(map).toMatchObject({ legs: [{ from: 0, to: 1 }], travellers: [{ name: 'Ann' }] });
  });
});

describe('the map of a story', () => {
  it.each<[string, Fields, unknown]>([
    [
      'has its places where it tells of a journey between them',
      { events: ['a'], places: ['port', 'nowhere', 'hill'] },
      { places: ['Port: named', 'Hill: named'] },
    ],
    ['is left out where it names no such journey', { places: ['port', 'hill'] }, undefined],
    ['is left out where only one place is located', { events: ['a'], places: ['port', 'nowhere'] }, undefined],
  ])('%s', (_, fields, expected) => {
    const files = {
      'events/a.md': event(),
      'events/b.md': event({ 'part-of': 'a', place: 'port', participants: ['ann'] }),
      'events/c.md': event({ 'part-of': 'a', place: 'hill', participants: ['ann'], start: '2024-06-20' }),
      'stories/s.md': story(fields),
    };
    expect(shown(mapOn('/stories/s/', files))).toEqual(expected);
  });
});

it('the map of a place has the place', () => {
  expect(shown(mapOn('/places/port/', {}))).toEqual({ places: ['Port: venue'] });
  expect(mapOn('/places/nowhere/', {})).toBeUndefined();
});

describe('who met whom', () => {
  const people = Object.fromEntries(
    ['ann', 'ben', 'cem', 'dan'].map((slug) => [`people/${slug}.md`, article({ name: slug })]),
  );
  const meeting = (start: string, ...participants: readonly string[]): string =>
    event({ start, place: 'port', participants });
  const viewOf = (files: Files): unknown => {
    const view = siteOf({ ...located, ...people, ...files }).page('/people/');
    return view.type === 'index' ? view.encounters : undefined;
  };

  it('has those who were at most events first, those at the same ones together, and pairs that met more than once', () => {
    const files = {
      'events/a.md': meeting('2022', 'ann', 'ben'),
      'events/b.md': meeting('2023', 'ann', 'ben', 'dan', 'cem'),
    };
    expect(viewOf(files)).toMatchObject({
      events: [{ href: '/events/a/' }, { href: '/events/b/' }],
      rows: [
        { people: [{ name: 'ann' }, { name: 'ben' }], at: [0, 1] },
        { people: [{ name: 'cem' }, { name: 'dan' }], at: [1] },
      ],
      pairs: [{ people: [{ name: 'ann' }, { name: 'ben' }], times: 2 }],
      more: { events: 0, people: 0 },
    });
  });

  it.each<[string, Files]>([
    [
      'two people met, however often',
      { 'events/a.md': meeting('2022', 'ann', 'ben'), 'events/b.md': meeting('2023', 'ann', 'ben') },
    ],
    ['all met at one event', { 'events/a.md': meeting('2022', 'ann', 'ben', 'cem') }],
    ['nobody met', {}],
  ])('is left out where %s', (_, files) => {
    expect(viewOf(files)).toBeUndefined();
  });

  it('of a long row of events has the latest, and says how many it leaves out', () => {
    const files = Array.from({ length: 15 }, (_, index) => [
      `events/e${index}.md`,
      meeting(String(2000 + index), 'ann', index === 0 ? 'dan' : 'ben', 'cem'),
    ]);
    expect(viewOf(Object.fromEntries(files))).toMatchObject({ more: { events: 3, people: 1 } });
  });
});

describe('the balance of the ledger', () => {
  const claims = (...dates: readonly string[]): Files =>
    Object.fromEntries(
      dates.map((date, index) => [
        `claims/c${index}.md`,
        article({ statement: `Claim ${index}.`, assertions: [{ by: 'ann', date, stance: 'asserts' }] }),
      ]),
    );
  const viewOf = (files: Files): unknown => {
    const view = siteOf({ ...located, ...files }).page('/claims/');
    return view.type === 'ledger' ? view.balance?.periods.map(({ date, counts }) => [date.text, counts]) : undefined;
  };

  it('is told by years', () => {
    expect(viewOf(claims('2021-03', '2023-01-01', '2023-12-31'))).toEqual([
      ['2021', { 'one-side': 1 }],
      ['2023', { 'one-side': 3 }],
    ]);
  });

  it('is told by months where all was said in one year', () => {
    expect(viewOf(claims('2023-03-31', '2023-04-30', '2023-04-01'))).toEqual([
      ['2023-03', { 'one-side': 1 }],
      ['2023-04', { 'one-side': 3 }],
    ]);
  });

  it.each<[string, Files]>([
    ['claims are few', claims('2021', '2023')],
    ['all was said in one month', claims('2023-03-01', '2023-03-02', '2023-03')],
  ])('is left out where %s', (_, files) => {
    expect(viewOf(files)).toBeUndefined();
  });
});

describe('the sides of a document’s stages', () => {
  const parties: Files = {
    'organisations/council.md': article({ name: 'Council', country: 'Tarvia' }),
    'organisations/osmere.md': article({ name: 'Osmere', kind: 'state' }),
    'people/ben.md': article({
      name: 'Ben',
      roles: [{ title: 'Minister', organisation: 'council', from: '2020', to: '2023' }],
    }),
  };
  const sides = (...stages: readonly (readonly string[])[]): unknown => {
    const fields = {
      name: 'Treaty',
      stages: stages.map((one, index) => ({ stage: 'signed', date: `202${index + 2}`, parties: one })),
    };
    const view = siteOf({ ...located, ...parties, 'documents/treaty.md': article(fields) }).page('/documents/treaty/');
    return view.type === 'document' ? view.sides : undefined;
  };

  it.each<[string, readonly (readonly string[])[], unknown]>([
    [
      'are countries, or organisations without one',
      [['council', 'osmere'], ['osmere']],
      { names: ['Tarvia', 'Osmere'], at: [[0, 1], [1]] },
    ],
    [
      'are those for which people held roles on the day',
      [['ben', 'osmere'], ['ben']],
      { names: ['Tarvia', 'Osmere'], at: [[0, 1], [0]] },
    ],
    ['are not told where somebody stood for nobody', [['ann', 'osmere']], undefined],
    ['are not told where a stage has no parties', [['council', 'osmere'], []], undefined],
    ['are not told where there is one only', [['council'], ['council']], undefined],
    ['are not told after somebody left the role', [['osmere'], ['osmere'], ['ben']], undefined],
  ])('%s', (_, stages, expected) => {
    expect(sides(...stages)).toEqual(expected);
  });
});
