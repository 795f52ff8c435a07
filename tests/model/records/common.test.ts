import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { commonFields } from '../../../src/model/records/common.ts';
import { referenceOrList } from '../../../src/model/reference-fields.ts';

const schema = z.strictObject(commonFields);

describe('fields of every kind', () => {
  it('may all be left out', () => {
    expect(schema.parse({})).toEqual({ aliases: [], spellings: [], sources: [], 'same-as': [], draft: false });
  });

  it('hold what is written', () => {
    const written = {
      summary: 'Leader of North Korea.',
      aliases: ['kim'],
      sources: ['report'],
      'same-as': ['https://example.com/kim'],
      draft: 'true',
      withdrawn: { date: '2024-07-01', reason: 'Not true.' },
    };
    expect(schema.parse(written)).toMatchObject({
      ...written,
      draft: true,
      withdrawn: { date: { text: '2024-07-01' }, reason: 'Not true.' },
    });
  });

  it.each([
    [{ date: '2024-07-01' }],
    [{ reason: 'Not true.' }],
    [{}],
    [{ date: '2024-07-01', reason: '' }],
    [{ date: '2024-07-01', reason: 'Not true.', by: 'us' }],
    ['2024-07-01'],
    ['true'],
  ])('withdrawn: %j is refused, since readers are told when and why', (withdrawn) => {
    expect(schema.safeParse({ withdrawn }).success).toBe(false);
  });
});

describe('spellings', () => {
  const spellings = (written: unknown) => schema.parse({ spellings: written }).spellings;

  it('are names, which carry their language where the script is another', () => {
    expect(spellings(['Kim Jong-un', { ko: '김정은', 'zh-Hant': '金正恩' }, { ru: 'Ким Чен Ын' }])).toEqual([
      { text: 'Kim Jong-un' },
      { text: '김정은', language: 'ko' },
      { text: '金正恩', language: 'zh-Hant' },
      { text: 'Ким Чен Ын', language: 'ru' },
    ]);
  });

  it('are kept in one Unicode form', () => {
    expect(spellings([' Cafe\u0301 '])).toEqual([{ text: 'Caf\u00e9' }]);
  });

  it.each(['a/b', 'a\\b', 'a\nb', 'a\r\nb', '[a', 'a]', 'a|b', '../../a'])('%j cannot be one', (written) => {
    expect(schema.safeParse({ spellings: [written] }).success).toBe(false);
  });

  it.each(['a/b', 'a\nb', ''])('%j cannot be one in another language', (written) => {
    expect(schema.safeParse({ spellings: [{ ko: written }] }).success).toBe(false);
  });

  it.each(['korean', 'KO', 'k', '', 'ko_KR'])('%j is no language', (language) => {
    expect(schema.safeParse({ spellings: [Object.fromEntries([[language, '김정은']])] }).success).toBe(false);
  });

  it.each(['a\u2028b', 'a\u2029b', 'a\u0085b'])('%j cannot be one, since it breaks the line', (written) => {
    expect(schema.safeParse({ spellings: [written] }).success).toBe(false);
  });

  it('with runs of spaces read as one name', () => {
    expect(spellings(['Kim  Jong\u00a0un'])).toEqual([{ text: 'Kim Jong un' }]);
  });
});

describe('one reference or a list', () => {
  it.each([
    ['kim', ['kim']],
    [
      ['kim', 'putin'],
      ['kim', 'putin'],
    ],
    [[], []],
  ])('%j reads as %j', (written, read) => {
    expect(referenceOrList('person').parse(written)).toEqual(read);
  });
});
