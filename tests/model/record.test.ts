import { describe, expect, it } from 'vitest';
import { type RecordKind, recordKinds } from '../../src/model/values/kinds.ts';
import { type BriefingRecord, dateOf, datesOf, nameOf, recordSchemas } from '../../src/model/record.ts';
import { parseSlug } from '../../src/model/values/slug.ts';

type Written = Readonly<Record<string, unknown>>;

const required: Readonly<Record<RecordKind, Written>> = {
  story: { title: 'Talks', date: '2024-06-19', summary: 'They talked.' },
  person: { name: 'Kim Jong Un' },
  event: { name: 'Talks', start: '2024-06-19' },
  organisation: { name: 'KCNA' },
  place: { name: 'Pyongyang' },
  document: { name: 'Treaty' },
  claim: { statement: 'Arms were sent.' },
  source: { name: 'A report' },
  discrepancy: { summary: 'They disagree.' },
  commitment: { summary: 'To visit.' },
  page: { title: 'Who we are', summary: 'A desk.' },
};

function read(kind: RecordKind, fields: Written): BriefingRecord {
  const slug = parseSlug('a');
  const parsed = recordSchemas[kind].parse({ ...required[kind], ...fields });
  // oxlint-disable-next-line no-unsafe-type-assertion -- the schema of this kind gave the fields
  return { kind, slug, fields: parsed } as unknown as BriefingRecord;
}

describe.each(recordKinds)('%s', (kind) => {
  it('needs its required fields and no others', () => {
    expect(recordSchemas[kind].safeParse(required[kind]).success).toBe(true);
    for (const field of Object.keys(required[kind])) {
      const { [field]: _, ...rest } = required[kind];
      const { error } = recordSchemas[kind].safeParse(rest);
      expect(error?.issues.map(({ code, path }) => [code, path])).toEqual([['invalid_type', [field]]]);
    }
  });

  it('has no field that is not known', () => {
    const { error } = recordSchemas[kind].safeParse({ ...required[kind], tags: ['a'] });
    expect(error?.issues.map(({ code }) => code)).toEqual(['unrecognized_keys']);
  });
});

describe('fields that take certain words only', () => {
  it.each([
    ['event', 'status', ['planned', 'held', 'postponed', 'cancelled'], (word: string) => ({ status: word })],
    [
      'claim',
      'stance',
      ['asserts', 'denies', 'confirms', 'qualifies', 'declines'],
      (word: string) => ({ assertions: [{ by: 'kim', date: '2024', stance: word }] }),
    ],
    [
      'claim',
      'certainty',
      ['knows', 'says', 'reports', 'suggests'],
      (word: string) => ({ assertions: [{ by: 'kim', date: '2024', stance: 'asserts', certainty: word }] }),
    ],
    [
      'commitment',
      'status',
      ['met', 'partly met', 'changed', 'open', 'abandoned'],
      (word: string) => ({ outcomes: [{ date: '2024', status: word, text: 'Done.' }] }),
    ],
  ] as const)('%s %s', (kind, _, words, fields) => {
    for (const word of words)
      expect(recordSchemas[kind].safeParse({ ...required[kind], ...fields(word) }).success).toBe(true);
    for (const word of ['', 'other', words[0].toUpperCase()]) {
      expect(recordSchemas[kind].safeParse({ ...required[kind], ...fields(word) }).success).toBe(false);
    }
  });
});

describe('what ends before it starts is refused at its end', () => {
  it.each([
    ['story', { date: '2024-06-19', updated: '2024-06-18' }, ['updated']],
    ['event', { start: '2024-06-19', end: '2024-06-18' }, ['end']],
    ['event', { planned: { start: '2024-06', end: '2024-05' } }, ['planned', 'end']],
    ['person', { roles: [{ title: 'A' }, { title: 'B', from: '2012', to: '2011' }] }, ['roles', 1, 'to']],
  ] as const)('%s %j', (kind, fields, path) => {
    const { error } = recordSchemas[kind].safeParse({ ...required[kind], ...fields });
    expect(error?.issues).toMatchObject([{ path, params: { rule: 'dates-reversed' } }]);
  });

  it.each([
    ['person', { roles: [{ title: 'A', from: '2011', to: '2011' }] }],
    ['event', { start: '2024-06-19', end: '2024-06' }],
    ['event', { start: '2024-06-19T18:00+09:00', end: '2024-06-19' }],
    ['story', { date: '2024-06-19', updated: '2024-06-19' }],
  ] as const)('%s %j may be right', (kind, fields) => {
    expect(recordSchemas[kind].safeParse({ ...required[kind], ...fields }).success).toBe(true);
  });

  it('a commitment is not due before it was made', () => {
    expect(recordSchemas.commitment.safeParse({ ...required.commitment, made: '2024', due: '2023' }).success).toBe(
      false,
    );
  });

  it('both spans of an event are checked at once', () => {
    const fields = { start: '2024', end: '2023', planned: { start: '2022', end: '2021' } };
    const { error } = recordSchemas.event.safeParse({ ...required.event, ...fields });
    expect(error?.issues.map(({ path }) => path)).toEqual([['planned', 'end'], ['end']]);
  });
});

describe('what a record is called', () => {
  it.each([
    ['story', {}, 'Talks'],
    ['person', {}, 'Kim Jong Un'],
    ['claim', {}, 'Arms were sent.'],
    ['discrepancy', {}, 'They disagree.'],
    ['discrepancy', { title: 'How many' }, 'How many'],
    ['commitment', { title: 'A visit' }, 'A visit'],
  ] as const)('%s %j', (kind, fields, name) => {
    expect(nameOf(read(kind, fields))).toBe(name);
  });
});

const assertions = (...dates: string[]) => ({
  assertions: dates.map((date) => ({ by: 'kim', stance: 'asserts', date })),
});
const stages = (...dates: string[]) => ({ stages: dates.map((date) => ({ stage: 'signed', date })) });

describe('the date a record stands under', () => {
  it.each([
    ['story', { updated: '2025' }, '2024-06-19'],
    ['event', { end: '2024-06-20' }, '2024-06-19'],
    ['document', {}, undefined],
    ['document', stages('2024-06-19', '2024-12-04'), '2024-06-19'],
    ['claim', assertions('2023', '2024'), '2023'],
    ['source', { date: '2023-09-11' }, '2023-09-11'],
    ['commitment', { made: '2024' }, '2024'],
    ['person', { roles: [{ title: 'Leader', from: '2011' }] }, undefined],
    ['place', {}, undefined],
  ] as const)('%s %j: %s', (kind, fields, text) => {
    expect(dateOf(read(kind, fields))?.text).toBe(text);
  });

  it.each([
    ['document', stages('2024-12-04', '2024-06-19'), '2024-06-19'],
    ['claim', assertions('2024', '2023'), '2023'],
  ] as const)('does not depend on the order in which %s entries are written', (kind, fields, text) => {
    expect(dateOf(read(kind, fields))?.text).toBe(text);
  });
});

describe('all dates of a record', () => {
  it.each([
    ['story', { updated: '2025', corrections: [{ date: '2026', text: 'A.' }] }, ['2024-06-19', '2025', '2026']],
    ['event', { end: '2024-06-20', planned: { start: '2019' } }, ['2024-06-19', '2024-06-20']],
    ['document', stages('2024', '2025'), ['2024', '2025']],
    ['claim', assertions('2023', '2024'), ['2023', '2024']],
    [
      'commitment',
      { made: '2024', due: '2030', outcomes: [{ date: '2025', status: 'met', text: 'A.' }] },
      ['2024', '2025'],
    ],
    ['source', { date: '2023', checked: '2026' }, []],
  ] as const)('%s %j', (kind, fields, texts) => {
    expect(datesOf(read(kind, fields)).flatMap((one) => (one ? [one.text] : []))).toEqual(texts);
  });
});
