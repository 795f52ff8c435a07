import { describe, expect, it } from 'vitest';
import type { ClaimStatus } from '../../../src/graph/claims/status-rules.ts';
import { article, type Fields, type Files } from '../../support/articles.ts';
import { covering, statusOfC, type Words } from '../../support/claims.ts';

describe('the status of a fact follows from what each side said last', () => {
  it.each<[ClaimStatus, Words]>([
    ['no-word', []],
    ['no-word', ['ann qualifies']],
    ['no-word', ['ann declines']],
    ['one-side', ['ann asserts']],
    ['one-side', ['ann confirms']],
    ['one-side', ['ann asserts 2023 suggests']],
    ['one-side', ['north asserts', 'ministry asserts', 'agency asserts']],
    ['one-side', ['ann asserts', 'ministry qualifies', 'institute declines']],
    ['one-side', ['ann asserts', 'paper asserts']],
    ['several-sides', ['ann asserts', 'institute asserts']],
    ['several-sides', ['ann asserts 2023 reports', 'dan asserts 2023 suggests']],
    ['reported', ['paper asserts']],
    ['reported', ['paper asserts', 'daily asserts 2024']],
    ['denied', ['ministry denies']],
    ['denied', ['ministry denies', 'ann qualifies']],
    ['denied', ['paper asserts', 'ministry denies']],
    ['disputed', ['ann asserts', 'ministry denies']],
    ['disputed', ['ann asserts 2023 suggests', 'agency denies']],
    ['disputed', ['ann+institute asserts', 'ministry denies', 'paper asserts']],
    ['documented', ['treaty asserts']],
    ['documented', ['treaty asserts', 'ministry denies', 'ann asserts']],
    ['accounts-differ', ['paper asserts', 'daily differs']],
    ['accounts-differ', ['ann asserts', 'institute asserts', 'paper differs']],
    ['accounts-differ', ['paper asserts', 'daily denies']],
    ['accounts-differ', ['ann differs']],
    ['disputed', ['ann asserts', 'ministry denies', 'paper differs']],
    ['withdrawn', ['ann asserts 2022', 'ann withdraws 2023']],
    ['withdrawn', ['paper asserts 2022', 'paper withdraws 2023']],
    ['reported', ['paper asserts 2022', 'ann asserts 2022', 'ann withdraws 2023']],
  ])('%s: %j', (status, words) => {
    expect(statusOfC(words)).toBe(status);
    expect(statusOfC(words.toReversed())).toBe(status);
  });
});

describe('a claim is confirmed by a side that it burdens, and by no hedged word', () => {
  const against = { against: ['north'] };
  it.each<[ClaimStatus, Words, Fields]>([
    ['confirmed', ['ann asserts', 'agency asserts'], against],
    ['confirmed', ['ministry asserts 2023 knows'], against],
    ['confirmed', ['north asserts', 'dan denies'], against],
    ['confirmed', ['ben asserts 2021', 'ann asserts'], against],
    ['several-sides', ['ben asserts 2023', 'ann asserts'], against],
    ['several-sides', ['ann asserts', 'dan asserts'], against],
    ['one-side', ['north asserts'], {}],
    ['one-side', ['ministry asserts 2023 suggests'], against],
    ['several-sides', ['ministry asserts 2023 reports', 'ann asserts'], against],
    ['confirmed', ['ministry asserts 2022', 'ministry asserts 2023 suggests'], against],
    ['confirmed', ['dan asserts'], { against: ['dan'] }],
    ['confirmed', ['south asserts'], { against: 'ann' }],
    ['disputed', ['ministry asserts 2022', 'north denies 2023', 'ann asserts'], against],
  ])('%s: %j %j', (status, words, fields) => {
    expect(statusOfC(words, fields)).toBe(status);
  });
});

describe('a later word of a side replaces its earlier one, whoever speaks for it', () => {
  it.each<[ClaimStatus, Words]>([
    ['one-side', ['ministry denies 2022', 'agency asserts 2023']],
    ['denied', ['north asserts 2022', 'agency denies 2023']],
    ['disputed', ['ann asserts 2022', 'ministry denies 2023', 'ben asserts 2024']],
    ['one-side', ['ann asserts 2020', 'ben denies 2021', 'ministry qualifies 2023']],
    ['one-side', ['ann asserts 2022', 'ann qualifies 2023']],
    ['one-side', ['ann asserts 2022', 'ann declines 2023']],
    ['disputed', ['ann asserts 2021', 'ministry denies 2022', 'ministry declines 2023']],
    ['accounts-differ', ['ann asserts 2022', 'ann differs 2023']],
    ['denied', ['ministry denies 2022', 'ministry differs 2023']],
    ['one-side', ['ann asserts 2021', 'ministry denies 2022', 'agency withdraws 2023']],
    ['disputed', ['ann asserts 2022', 'ann withdraws 2023', 'ann asserts 2024', 'ministry denies 2025']],
    ['one-side', ['ministry denies 2024-05-02', 'ministry asserts 2024-05-02T09:00Z']],
    ['one-side', ['old-ministry denies 2022', 'ministry asserts 2023']],
    ['one-side', ['hidden-office denies 2022', 'north asserts 2023']],
    ['disputed', ['hidden asserts 2022', 'north denies 2023']],
  ])('%s: %j', (status, words) => {
    expect(statusOfC(words)).toBe(status);
    expect(statusOfC(words.toReversed())).toBe(status);
  });

  it.each<[ClaimStatus, Words]>([
    ['denied', ['ministry asserts', 'ministry denies']],
    ['one-side', ['ministry denies', 'ministry asserts']],
    ['one-side', ['agency denies', 'ministry qualifies', 'ann asserts']],
    ['disputed', ['ministry qualifies', 'agency denies', 'ann asserts']],
  ])('of one day the last written counts: %s: %j', (status, words) => {
    expect(statusOfC(words)).toBe(status);
  });

  it.each<[ClaimStatus, Words]>([
    ['one-side', ['cal asserts 2024-05-02', 'ann asserts 2024-05-03']],
    ['several-sides', ['cal asserts 2024-05-03', 'ann asserts 2024-05-03']],
  ])('a role that is known of single days counts on those: %s: %j', (status, words) => {
    expect(statusOfC(words)).toBe(status);
  });
});

describe('a denial reaches what was said by then', () => {
  it.each<[ClaimStatus, Words]>([
    ['one-side', ['ministry denies 2024-06', 'ann asserts 2024-10']],
    ['several-sides', ['ministry denies 2024-06-13', 'ann asserts 2024-10-18', 'dan asserts 2024-10-19']],
    ['disputed', ['paper asserts 2024-05', 'ministry denies 2024-06', 'ann asserts 2024-10']],
    ['disputed', ['ministry denies 2024-10', 'ann asserts 2024-10-18']],
    ['disputed', [covering('ministry denies 2024-06'), 'ann asserts 2024-10']],
    ['disputed', ['ministry denies 2024-06', 'ann asserts 2024-10', 'ministry denies 2024-11']],
    ['denied', ['ministry denies 2024-06']],
  ])('%s: %j', (status, words) => {
    expect(statusOfC(words)).toBe(status);
    expect(statusOfC(words.toReversed())).toBe(status);
  });
});

describe('accounts that differ are settled where a discrepancy on the claim says what is printed', () => {
  const discrepancy = (fields: Fields): Files => ({
    'discrepancies/d.md': article({ summary: 'Which day.', concerns: ['c'], ...fields }),
  });
  it.each<[ClaimStatus, Words, Files]>([
    ['settled', ['paper asserts', 'daily differs'], discrepancy({ printed: { text: 'Sunday.' } })],
    ['accounts-differ', ['paper asserts', 'daily differs'], discrepancy({})],
    ['accounts-differ', ['paper asserts', 'daily differs'], discrepancy({ printed: { text: 'So.' }, concerns: [] })],
    ['reported', ['paper asserts'], discrepancy({ printed: { text: 'Sunday.' } })],
    ['disputed', ['ann asserts', 'north denies', 'daily differs'], discrepancy({ printed: { text: 'So.' } })],
  ])('%s: %j', (status, words, others) => {
    expect(statusOfC(words, {}, others)).toBe(status);
  });
});

describe('a forecast stands by what came of it, an opinion by nothing', () => {
  const came = (cameTrue: string, on = '2024-05'): Fields => ({
    type: 'forecast',
    outcome: { date: on, text: 'So it came.', 'came-true': cameTrue },
  });
  it.each<[ClaimStatus, Words, Fields, string?]>([
    ['open', ['ann asserts'], { type: 'forecast' }],
    ['open', ['ann asserts', 'north denies'], { type: 'forecast' }],
    ['borne-out', ['ann asserts'], came('yes')],
    ['overtaken', ['paper asserts'], came('no')],
    ['partly', ['paper asserts'], came('partly')],
    ['open', ['ann asserts'], came('yes'), '2024-05-30'],
    ['borne-out', ['ann asserts'], came('yes'), '2024-05-31'],
    ['opinion', ['ann asserts'], { type: 'opinion' }],
    ['opinion', ['ann asserts', 'north denies'], { type: 'opinion', against: ['north'] }],
  ])('%s: %j %j', (status, words, fields, limit) => {
    expect(statusOfC(words, fields, {}, limit)).toBe(status);
  });
});

describe('organisations that speak for one another in a circle', () => {
  it('speak each for itself', () => {
    const circle = {
      'organisations/one.md': article({ name: 'One', 'speaks-for': 'two' }),
      'organisations/two.md': article({ name: 'Two', 'speaks-for': 'one' }),
    };
    expect(statusOfC(['one asserts', 'two asserts'], {}, circle)).toBe('several-sides');
  });
});
