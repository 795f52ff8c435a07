import { describe, expect, it } from 'vitest';
import { unlikelyDates } from '../../src/editorial/unlikely-dates.ts';
import type { RecordKind } from '../../src/model/values/kinds.ts';
import { parsedRecord } from '../support/parsed-record.ts';

const clock = Date.UTC(2026, 10, 30, 12);

/** Fields that a record of each kind cannot do without, unless a case gives them. */
const needed: Readonly<Record<RecordKind, Readonly<Record<string, string>>>> = {
  story: { title: 'A', date: '2024-06-19', summary: 'A.' },
  person: { name: 'A' },
  event: { name: 'A', start: '2024-06-19' },
  organisation: { name: 'A' },
  place: { name: 'A' },
  document: { name: 'A' },
  claim: { statement: 'A.' },
  source: { name: 'A' },
  discrepancy: { summary: 'A.' },
  commitment: { summary: 'A.' },
  page: { title: 'A', summary: 'A.' },
};

function found(kind: RecordKind, fields: Readonly<Record<string, string>>): string[] {
  const lines = Object.entries({ ...needed[kind], ...fields }).map(([key, value]) => `${key}: ${value}`);
  return unlikelyDates([parsedRecord(kind, 'a', ...lines)], clock).map(
    ({ rule, place }) => `${rule} ${typeof place === 'object' && 'field' in place ? place.field.join('.') : ''}`,
  );
}

describe('dates that lie ahead of the clock', () => {
  it.each<[RecordKind, Readonly<Record<string, string>>, string]>([
    ['story', { date: '2026-12-02' }, 'date'],
    ['story', { date: '2062-06-19' }, 'date'],
    ['story', { date: '2026-12-01T13:00Z' }, 'date'],
    ['story', { date: '2027' }, 'date'],
    ['story', { date: '2027-01' }, 'date'],
    ['story', { updated: '2027-06-19' }, 'updated'],
    ['story', { corrections: '[{date: 2027-06-19, text: A.}]' }, 'corrections.0.date'],
    ['story', { date: '2027-06-19', embargo: '2026-12-24' }, 'date'],
    ['event', { start: '2027-06-19' }, 'start'],
    ['event', { start: '2027-06-19', status: 'held' }, 'start'],
    ['person', { roles: '[{title: minister, from: 2024}, {title: minister, from: 2027-05}]' }, 'roles.1.from'],
    ['person', { roles: '[{title: minister, held-on: 2027-06-19}]' }, 'roles.0.held-on.0'],
    ['person', { roles: '[{title: minister, held-on: [2024-06-19, 2027-06-19]}]' }, 'roles.0.held-on.1'],
    ['person', { roles: '[{title: minister, from: 2024-06, known-by: 2027-06-19}]' }, 'roles.0.known-by'],
    ['document', { stages: '[{stage: signed, date: 2024-06, known-by: 2027-06-19}]' }, 'stages.0.known-by'],
    ['claim', { assertions: '[{by: a, date: 2027-06-19, stance: denies}]' }, 'assertions.0.date'],
    [
      'claim',
      { assertions: '[{by: a, date: 2024-06, known-by: 2027-06-19, stance: denies}]' },
      'assertions.0.known-by',
    ],
    ['claim', { type: 'forecast', outcome: '{date: 2027-06-19, text: A., came-true: yes}' }, 'outcome.date'],
    ['source', { date: '2027-06-19' }, 'date'],
    ['source', { checked: '2027-06-19' }, 'checked'],
    ['source', { archived: '{url: "https://copy.example/", date: 2027-06-19}' }, 'archived.date'],
    ['source', { 'last-checked': '2027-06-19' }, 'last-checked'],
    ['organisation', { 'last-checked': '2027-06-19' }, 'last-checked'],
    ['discrepancy', { 'last-checked': '2027' }, 'last-checked'],
    ['commitment', { made: '2027-06-19' }, 'made'],
    ['commitment', { outcomes: '[{date: 2027-06-19, status: met, text: A.}]' }, 'outcomes.0.date'],
    ['place', { withdrawn: '{date: 2027-06-19, reason: A.}' }, 'withdrawn.date'],
  ])('of a %s, %o', (kind, fields, field) => {
    expect(found(kind, fields)).toEqual([`date-ahead ${field}`]);
  });

  it.each<[string, RecordKind, Readonly<Record<string, string>>]>([
    ['today', 'story', { date: '2026-11-30' }],
    ['tomorrow, as in zones that are ahead', 'story', { date: '2026-12-01' }],
    ['within a day', 'story', { date: '2026-12-01T12:00Z' }],
    ['this year', 'story', { date: '2026' }],
    ['next month, which begins tomorrow', 'story', { date: '2026-12' }],
    ['a story dated for the end of its embargo', 'story', { date: '2027-06-19', embargo: '2027-06-19' }],
    ['a draft', 'story', { date: '2027-06-19', draft: 'true' }],
    ['a planned event', 'event', { start: '2027-06-19', status: 'planned' }],
    ['a postponed event', 'event', { start: '2027-06-19', status: 'postponed' }],
    ['a cancelled event', 'event', { start: '2027-06-19', status: 'cancelled' }],
    ['an event that goes on', 'event', { start: '2026-11-29', end: '2026-12-06' }],
    ['what was planned', 'event', { planned: '{start: 2027-06-19, end: 2027-06-20}' }],
    ['the end of a term', 'person', { roles: '[{title: minister, from: 2024, to: 2029}]' }],
    ['the term of a treaty', 'document', { stages: '[{stage: expires, date: 2066-01-01}]' }],
    ['the stage of a treaty, known before', 'document', { stages: '[{stage: expires, date: 2066, known-by: 2024}]' }],
    ['what was looked over today', 'place', { 'last-checked': '2026-11-30' }],
    ['what is due', 'commitment', { made: '2024-06-19', due: '2030' }],
  ])('not for %s', (_, kind, fields) => {
    expect(found(kind, fields)).toEqual([]);
  });
});

describe('years that nobody means', () => {
  it.each<[RecordKind, Readonly<Record<string, string>>, string]>([
    ['story', { date: '0024-06-19' }, 'date'],
    ['story', { date: '2205-06-19' }, 'date'],
    ['story', { embargo: '2205-06-19' }, 'embargo'],
    ['story', { date: '0999', draft: 'true' }, 'date'],
    ['event', { start: '2204-01', status: 'planned' }, 'start'],
    ['event', { planned: '{start: 0024-06-19}' }, 'planned.start'],
    ['event', { start: '2024-06-19', end: '2127' }, 'end'],
    ['commitment', { due: '9999' }, 'due'],
    ['document', { stages: '[{stage: signed, date: 0204-06-19}]' }, 'stages.0.date'],
    ['person', { roles: '[{title: minister, to: 2999}]' }, 'roles.0.to'],
  ])('of a %s, %o', (kind, fields, field) => {
    expect(found(kind, fields)).toEqual([`unlikely-year ${field}`]);
  });

  it.each<[RecordKind, Readonly<Record<string, string>>]>([
    ['event', { start: '1000' }],
    ['event', { start: '1392-08-05' }],
    ['document', { stages: '[{stage: signed, date: 1882-05-22}, {stage: expires, date: 2126}]' }],
  ])('not of a %s, %o', (kind, fields) => {
    expect(found(kind, fields)).toEqual([]);
  });
});
