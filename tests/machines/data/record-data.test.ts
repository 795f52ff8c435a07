import { describe, expect, it } from 'vitest';
import { dataPlanner } from '../../../src/machines/data/data-outputs.ts';
import { everyKind } from '../../support/every-kind.ts';
import { machineFile } from '../../support/machine-files.ts';

const [state, rain, old] = [
  { id: 'organisations/state', name: 'State' },
  { id: 'claims/rain', name: 'Rain.' },
  { id: 'sources/old', name: 'Old' },
];
const [ann, ben, office, port] = [
  { id: 'people/ann', name: 'Ann Oh' },
  { id: 'people/ben', name: 'Ben' },
  { id: 'organisations/office', name: 'Office' },
  { id: 'places/port', name: 'Port' },
];
const [daily, treaty, talks, row, deal] = [
  { id: 'sources/daily', name: 'Headline' },
  { id: 'documents/treaty', name: 'Treaty' },
  { id: 'events/talks', name: 'Talks' },
  { id: 'events/row', name: 'Row' },
  { id: 'claims/deal', name: 'Ann Oh: A deal.' },
];

const files = { machines: [dataPlanner(true)] };

/** What the data of records of every kind holds, where there is nothing to say. */
const bare = { weight: 'major', otherNames: [], formerIds: [], sameAs: [], sources: [], links: expect.any(Array) };

describe('the data of a record is', () => {
  it.each<[string, object]>([
    [
      'people/ann',
      {
        kind: 'person',
        ...bare,
        ...ann,
        summary: 'A mayor.',
        weight: 'minor',
        lastChecked: '2024-08-01',
        otherNames: [{ text: 'A. Oh' }, { text: '오앤', language: 'ko' }],
        formerIds: ['people/annie'],
        sameAs: ['https://people.example/ann'],
        sources: [daily],
        text: 'Ann\n\nAt the **port** & …: “a < b”.\n\nOne\n\nTwo',
        links: [office.id, daily.id, port.id],
        roles: [
          { title: 'Mayor', organisation: office, from: '2019', to: '2021-03', heldOn: [], knownBy: '2019-02-03' },
          { title: 'Envoy', heldOn: ['2023-09-13', '2024-06'] },
        ],
      },
    ],
    ['organisations/state', { kind: 'organisation', ...bare, ...state }],
    [
      'organisations/office',
      { kind: 'organisation', ...bare, ...office, type: 'ministry', country: 'Norway', speaksFor: state },
    ],
    [
      'places/port',
      { kind: 'place', ...bare, ...port, coordinates: { latitude: 1.5, longitude: -2 }, zone: 'Europe/Oslo' },
    ],
    [
      'sources/daily',
      {
        kind: 'source',
        ...bare,
        ...daily,
        outlet: 'Daily',
        by: ['C. Cho'],
        date: '2024-01-02',
        url: 'https://daily.example/1',
        lastChecked: '2024-02-03',
        type: 'report',
        archived: { url: 'https://kept.example/1', date: '2024-02-04' },
        reliedOn: 'The day.',
      },
    ],
    ['sources/old', { kind: 'source', ...bare, ...old, by: [], lastChecked: '2024-02-03', type: 'news report' }],
    [
      'documents/treaty',
      {
        kind: 'document',
        ...bare,
        ...treaty,
        stages: [
          {
            stage: 'signed',
            date: '2024-06-19',
            parties: [ann, office],
            text: 'Twice.',
            knownBy: '2024-06-20',
            sources: [daily],
          },
        ],
      },
    ],
    ['events/row', { kind: 'event', ...bare, ...row, start: '2024', participants: [], documents: [] }],
    [
      'events/talks',
      {
        kind: 'event',
        ...bare,
        ...talks,
        start: '2024-06-18',
        end: '2024-06-19',
        place: port,
        planned: { start: '2024-06-17', end: '2024-06-18', place: port },
        participants: [ann],
        documents: [treaty],
        partOf: row,
        series: 'Talks',
        status: 'held',
      },
    ],
    [
      'claims/deal',
      {
        kind: 'claim',
        ...bare,
        ...deal,
        statement: 'A deal.',
        type: 'fact',
        status: 'disputed',
        topic: 'Arms',
        about: [talks],
        against: [ben],
        assertions: [
          {
            by: [ann],
            date: '2024-01',
            stance: 'asserts',
            scope: 'S.',
            quote: 'Q',
            certainty: 'says',
            quantity: { atLeast: 10000, unit: 'boxes', of: 'paper' },
            covers: [],
            knownBy: '2024-01-05',
            sources: [daily],
          },
          { by: [ben], date: '2024-02', stance: 'denies', covers: [rain], sources: [] },
          { by: [daily], date: '2024-03', stance: 'differs', quantity: { from: 2, to: 3.5 }, covers: [], sources: [] },
          { by: [office], date: '2024-04', stance: 'asserts', quantity: { about: 12 }, covers: [], sources: [] },
          { by: [office], date: '2024-05', stance: 'withdraws', quantity: { exactly: 7 }, covers: [], sources: [] },
        ],
      },
    ],
    [
      'claims/rain',
      {
        kind: 'claim',
        ...bare,
        ...rain,
        statement: 'Rain.',
        type: 'forecast',
        status: 'partly',
        about: [],
        against: [],
        assertions: [{ by: [treaty], date: '2024', stance: 'asserts', covers: [], sources: [] }],
        outcome: { date: '2024-08', text: 'Drizzle.', cameTrue: 'partly', sources: [daily] },
      },
    ],
    [
      'claims/folly',
      {
        kind: 'claim',
        ...bare,
        weight: 'minor',
        id: 'claims/folly',
        name: 'Ann Oh: Folly.',
        statement: 'Folly.',
        type: 'opinion',
        about: [],
        against: [],
        assertions: [{ by: [ann], date: '2024', stance: 'asserts', covers: [], sources: [] }],
      },
    ],
    [
      'discrepancies/day',
      {
        kind: 'discrepancy',
        ...bare,
        weight: 'minor',
        id: 'discrepancies/day',
        name: 'Which day.',
        summary: 'Which day.',
        versions: [{ text: 'Monday', sources: [daily] }],
        printed: { text: 'Monday', why: 'So.' },
        concerns: [talks],
      },
    ],
    [
      'commitments/build',
      {
        kind: 'commitment',
        ...bare,
        id: 'commitments/build',
        name: 'To build.',
        summary: 'To build.',
        by: [ann],
        to: [ben],
        made: '2024-01',
        due: '2025',
        concerns: [talks],
        outcomes: [
          { date: '2024-03', status: 'open', text: 'Begun.', sources: [] },
          { date: '2024-05', status: 'met', text: 'Built.', sources: [daily] },
        ],
      },
    ],
    [
      'stories/met',
      {
        kind: 'story',
        ...bare,
        id: 'stories/met',
        name: 'They met',
        summary: 'What happened.',
        text: 'Something happened.',
        date: '2024-06-19',
        updated: '2024-06-20',
        type: 'analysis',
        by: ['Dee'],
        people: [ann],
        events: [talks],
        organisations: [office],
        places: [port],
        documents: [treaty],
        claims: [deal],
        sources: [daily],
        corrections: [{ date: '2024-07', text: 'Not two.', before: 'Two.', after: 'One.', why: 'A slip.' }],
      },
    ],
  ])('%s', (id, expected) => {
    const { $schema, page, ...rest } = JSON.parse(machineFile(`data/${id}.json`, everyKind, files));
    const header = { version: 2, publisher: 'Desk', licence: { name: 'CC BY', url: 'https://cc.example/by' } };
    expect(rest).toEqual({ ...header, ...expected });
    expect([$schema, page]).toEqual([
      expect.stringMatching(/^https:\/\/site\.example\/sub\/data\/schema\/v2\/[a-z]+\.json$/),
      `https://site.example/sub/${id}/`,
    ]);
  });
});
