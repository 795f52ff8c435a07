import fc from 'fast-check';
import type { RecordKind } from '../../src/model/values/kinds.ts';
import { fieldText } from './text.ts';

export const day = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([month, date]) => {
  return `2024-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
});
const preciseDate = fc.oneof(
  { weight: 6, arbitrary: day },
  { weight: 1, arbitrary: fc.constantFrom('2024', '2024-06', '2024-06-19T18:00+09:00', '2024-06-19T23:59Z') },
  { weight: 1, arbitrary: fc.constantFrom('0001', '0099-12-31', '1582-10-10', '9999-12-31', '9999-12', '9999') },
);

/** Slugs that references of a folder may name; the first of each kind is always there. */
export const slugsOf = {
  story: 's',
  person: 'p',
  event: 'e',
  organisation: 'o',
  place: 'l',
  document: 'd',
  claim: 'c',
  source: 'r',
  discrepancy: 'i',
  commitment: 'm',
  page: 'g',
} as const satisfies Record<RecordKind, string>;

const refers = (kind: RecordKind): fc.Arbitrary<string> => fc.constant(`${slugsOf[kind]}0`);
const refersToSome = (kind: RecordKind): fc.Arbitrary<string[]> => fc.array(refers(kind), { maxLength: 1 });
const optional = (
  model: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<Readonly<Record<string, unknown>>> => fc.record(model, { requiredKeys: [] });

const assertion = fc.record(
  {
    by: refers('person'),
    date: preciseDate,
    stance: fc.constantFrom('asserts', 'denies', 'confirms', 'qualifies', 'declines'),
    quote: fieldText,
    scope: fieldText,
    source: refers('source'),
  },
  { requiredKeys: ['by', 'date', 'stance'] },
);

/** The fields of a record of each kind that has no fault, whatever its texts say. */
export const fieldsOfKind: Readonly<Record<RecordKind, fc.Arbitrary<Readonly<Record<string, unknown>>>>> = {
  page: fc.record({ title: fieldText, summary: fieldText, updated: day }, { requiredKeys: ['title', 'summary'] }),
  story: fc
    .tuple(
      fc.record({ title: fieldText, date: preciseDate, summary: fieldText }),
      optional({
        kind: fieldText,
        people: refersToSome('person'),
        events: refersToSome('event'),
        claims: refersToSome('claim'),
        sources: refersToSome('source'),
        by: fieldText,
        corrections: fc.array(fc.record({ date: preciseDate, text: fieldText, before: fieldText }), { maxLength: 2 }),
      }),
    )
    .map(([required, rest]) => ({ ...required, ...rest })),
  person: fc
    .tuple(
      fieldText,
      optional({ summary: fieldText, roles: fc.array(fc.record({ title: fieldText, from: day }), { maxLength: 2 }) }),
    )
    .map(([name, rest]) => ({ name, ...rest })),
  event: fc
    .tuple(
      fc.record({ name: fieldText, start: preciseDate }),
      optional({
        place: refers('place'),
        participants: refersToSome('person'),
        documents: refersToSome('document'),
        series: fc.constantFrom('Talks', 'Summits'),
        planned: fc.record({ start: preciseDate }),
        status: fc.constantFrom('planned', 'held', 'postponed', 'cancelled'),
      }),
    )
    .map(([required, rest]) => ({ ...required, ...rest })),
  organisation: fc
    .tuple(fieldText, optional({ kind: fieldText, country: fieldText }))
    .map(([name, rest]) => ({ name, ...rest })),
  place: fc
    .tuple(
      fieldText,
      optional({
        zone: fc.constantFrom('Asia/Pyongyang', 'Europe/Moscow', 'UTC'),
        coordinates: fc.constantFrom(['43.1', '131.9'], ['-90', '0'], ['90', '180']),
      }),
    )
    .map(([name, rest]) => ({ name, ...rest })),
  document: fc
    .tuple(
      fieldText,
      optional({ stages: fc.array(fc.record({ stage: fieldText, date: preciseDate }), { maxLength: 2 }) }),
    )
    .map(([name, rest]) => ({ name, ...rest })),
  claim: fc
    .tuple(
      fieldText,
      optional({ topic: fieldText, about: refersToSome('event'), assertions: fc.array(assertion, { maxLength: 3 }) }),
    )
    .map(([statement, rest]) => ({ statement, ...rest })),
  source: fc
    .tuple(
      fieldText,
      optional({ outlet: fieldText, date: preciseDate, url: fc.constant('https://example.com/a?b=1&c="2"') }),
    )
    .map(([name, rest]) => ({ name, ...rest })),
  discrepancy: fc
    .tuple(
      fieldText,
      optional({
        versions: fc.array(fc.record({ text: fieldText, source: refers('source') }), { maxLength: 2 }),
        concerns: refersToSome('event'),
      }),
    )
    .map(([summary, rest]) => ({ summary, ...rest })),
  commitment: fc
    .tuple(
      fieldText,
      optional({
        by: refers('person'),
        made: day,
        outcomes: fc.array(
          fc.record({ date: day, status: fc.constantFrom('met', 'open', 'abandoned'), text: fieldText }),
          { maxLength: 2 },
        ),
      }),
    )
    .map(([summary, rest]) => ({ summary, ...rest })),
};
