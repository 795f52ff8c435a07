import { describe, expect, it } from 'vitest';
import { type BriefingRecord, recordSchemas } from '../../src/model/record.ts';
import type { RecordKind } from '../../src/model/values/kinds.ts';
import { referencesOf } from '../../src/model/references.ts';

function references(kind: RecordKind, written: unknown): string[] {
  const fields = recordSchemas[kind].parse(written);
  // oxlint-disable-next-line no-unsafe-type-assertion -- the schema of this kind gave the fields
  const record = { kind, slug: 'a', fields } as unknown as BriefingRecord;
  return referencesOf(record).map(({ path, target, kinds }) => `${path.join('.')} = ${target}: ${kinds.join(' or ')}`);
}

const any =
  'story or person or event or organisation or place or document or claim or source or discrepancy or commitment';

describe('references in front matter', () => {
  it.each([
    [
      'story',
      {
        title: 'A',
        date: '2024',
        summary: 'B',
        people: ['p1', 'p2'],
        events: ['e'],
        organisations: ['o'],
        places: ['l'],
        documents: ['d'],
        claims: ['c'],
        sources: ['s'],
      },
      [
        'people.0 = p1: person',
        'people.1 = p2: person',
        'events.0 = e: event',
        'organisations.0 = o: organisation',
        'places.0 = l: place',
        'documents.0 = d: document',
        'claims.0 = c: claim',
        'sources.0 = s: source',
      ],
    ],
    [
      'person',
      { name: 'A', roles: [{ title: 'B' }, { title: 'C', organisation: 'o' }], sources: ['s'] },
      ['roles.1.organisation = o: organisation', 'sources.0 = s: source'],
    ],
    [
      'event',
      {
        name: 'A',
        start: '2024',
        place: 'l',
        planned: { place: 'm' },
        participants: ['p'],
        documents: ['d'],
        'part-of': 'e',
      },
      [
        'place = l: place',
        'planned.place = m: place',
        'participants.0 = p: person or organisation',
        'documents.0 = d: document',
        'part-of = e: event',
      ],
    ],
    [
      'organisation',
      { name: 'A', 'speaks-for': 'o', sources: ['s'] },
      ['speaks-for = o: organisation', 'sources.0 = s: source'],
    ],
    ['place', { name: 'A', sources: ['s'] }, ['sources.0 = s: source']],
    [
      'document',
      { name: 'A', stages: [{ stage: 'signed', date: '2024', parties: ['p', 'q'], source: 's' }] },
      [
        'stages.0.parties.0 = p: person or organisation',
        'stages.0.parties.1 = q: person or organisation',
        'stages.0.source.0 = s: source',
      ],
    ],
    [
      'claim',
      {
        statement: 'A',
        about: ['x'],
        against: ['p', 'o'],
        assertions: [{ by: ['p', 'q'], date: '2024', stance: 'denies', covers: ['c'], source: ['s'] }],
        type: 'forecast',
        outcome: { date: '2025', text: 'B', 'came-true': 'no', source: 's' },
      },
      [
        `about.0 = x: ${any}`,
        'against.0 = p: person or organisation',
        'against.1 = o: person or organisation',
        'assertions.0.by.0 = p: person or organisation or source or document',
        'assertions.0.by.1 = q: person or organisation or source or document',
        'assertions.0.covers.0 = c: claim',
        'assertions.0.source.0 = s: source',
        'outcome.source.0 = s: source',
      ],
    ],
    ['source', { name: 'A', by: 'Athena Papakosta', sources: ['s'] }, ['sources.0 = s: source']],
    [
      'discrepancy',
      { summary: 'A', versions: [{ text: 'B', source: 's' }], concerns: ['x'] },
      ['versions.0.source.0 = s: source', `concerns.0 = x: ${any}`],
    ],
    [
      'commitment',
      {
        summary: 'A',
        by: 'p',
        to: ['q'],
        concerns: ['x'],
        outcomes: [{ date: '2024', status: 'met', text: 'B', source: 's' }],
      },
      [
        'by.0 = p: person or organisation',
        'to.0 = q: person or organisation',
        `concerns.0 = x: ${any}`,
        'outcomes.0.source.0 = s: source',
      ],
    ],
  ] as const)('of a %s each say where they stand and what they may lead to', (kind, written, expected) => {
    expect(references(kind, written)).toEqual(expected);
  });

  it('of a record without any are none', () => {
    expect(references('place', { name: 'A' })).toEqual([]);
  });
});
