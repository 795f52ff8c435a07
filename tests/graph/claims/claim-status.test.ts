import { describe, expect, it } from 'vitest';
import { type ClaimStatus } from '../../../src/graph/claims/claim-status.ts';
import { article, type Fields, type Files } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

const speakers: Files = {
  'people/ann.md': article({ name: 'Ann', aliases: ['annie'] }),
  'people/ben.md': article({ name: 'Ben' }),
  'organisations/office.md': article({ name: 'Office' }),
  'sources/paper.md': article({ name: 'Paper' }),
};

function statusOf(assertions: readonly Fields[], others: Files = speakers): ClaimStatus {
  const view = siteOf({ ...others, 'claims/c.md': article({ statement: 'It is so.', assertions }) }).page('/claims/c/');
  if (view.type !== 'claim') throw new Error('the page of a claim shows a claim');
  return view.status;
}

/** `ann denies 2023 reports` as an assertion. */
function said(words: string): Fields {
  const [by = '', stance = '', on = '2023', certainty] = words.split(' ');
  return { by: by.split('+'), stance, date: on, ...(certainty && { certainty }) };
}

describe('the status of a claim follows from what each speaker said last', () => {
  it.each<[ClaimStatus, readonly string[]]>([
    ['unverified', []],
    ['unverified', ['ann qualifies']],
    ['unverified', ['ann declines']],
    ['unverified', ['ann qualifies', 'ben declines']],
    ['one-side', ['ann asserts']],
    ['one-side', ['ann asserts 2023 knows']],
    ['one-side', ['ann asserts 2023 says']],
    ['unverified', ['ann asserts 2023 reports']],
    ['unverified', ['ann asserts 2023 suggests']],
    ['unverified', ['ann asserts 2023 reports', 'paper asserts 2023 suggests']],
    ['one-side', ['paper asserts 2023 reports', 'ann asserts 2023 says']],
    ['one-side', ['ann asserts', 'ben qualifies', 'office declines']],
    ['denied', ['ann denies']],
    ['denied', ['ann denies', 'ben qualifies']],
    ['denied', ['ann denies', 'ben declines']],
    ['disputed', ['ann asserts', 'ben denies']],
    ['disputed', ['ann confirms', 'ben denies']],
    ['disputed', ['paper asserts 2023 suggests', 'ben denies']],
    ['confirmed', ['ann confirms']],
    ['confirmed', ['ann asserts', 'ben confirms']],
    ['confirmed', ['ann confirms', 'ben declines']],
    ['confirmed', ['ann+ben confirms']],
  ])('%s: %j', (status, words) => {
    expect(statusOf(words.map(said))).toBe(status);
    expect(statusOf(words.map(said).toReversed())).toBe(status);
  });

  it.each<[ClaimStatus, readonly string[]]>([
    ['confirmed', ['ann denies 2023', 'ann confirms 2024']],
    ['confirmed', ['ann denies 2024-05', 'ann confirms 2024-05-02']],
    ['confirmed', ['ann denies 2024-05-02', 'ann confirms 2024-05-02T09:00Z']],
    ['confirmed', ['ann denies 2024-05-02T10:00+09:00', 'ann confirms 2024-05-02T02:00Z']],
    ['denied', ['ann asserts 2023', 'ann denies 2024']],
    ['disputed', ['ann+ben denies 2023', 'ann confirms 2024']],
    ['confirmed', ['ann+ben denies 2023', 'ann+ben confirms 2024']],
    ['denied', ['ann asserts 2022', 'ben denies 2023', 'ann qualifies 2024']],
  ])('a later word replaces an earlier one, in whatever order they are written: %s: %j', (status, words) => {
    expect(statusOf(words.map(said))).toBe(status);
    expect(statusOf(words.map(said).toReversed())).toBe(status);
  });

  it('of two words of one date the one written last counts', () => {
    expect(statusOf(['ann asserts', 'ann denies'].map(said))).toBe('denied');
    expect(statusOf(['ann denies', 'ann asserts'].map(said))).toBe('one-side');
  });

  it('a speaker is the same by former slug', () => {
    expect(statusOf(['annie denies 2023', 'ann confirms 2024'].map(said))).toBe('confirmed');
  });
});

describe('a claim is superseded when all who held it have since qualified it and nobody holds or denies it', () => {
  it.each<[ClaimStatus, readonly string[]]>([
    ['superseded', ['ann asserts 2022', 'ann qualifies 2023']],
    ['superseded', ['ann confirms 2022', 'ann qualifies 2023']],
    ['superseded', ['ben qualifies 2021', 'ann asserts 2022', 'ann qualifies 2023']],
    ['superseded', ['ann asserts 2022 suggests', 'ann qualifies 2023']],
    ['superseded', ['ann+ben asserts 2022', 'ann qualifies 2023', 'ben qualifies 2024']],
    ['superseded', ['ann asserts 2022', 'ann qualifies 2023', 'ben declines 2024']],
    ['superseded', ['ann asserts 2022', 'ann denies 2023', 'ann qualifies 2024']],
    ['one-side', ['ann+ben asserts 2022', 'ann qualifies 2023']],
    ['one-side', ['ann asserts 2022', 'ann qualifies 2023', 'ben asserts 2024']],
    ['denied', ['ann asserts 2022', 'ann qualifies 2023', 'ben denies 2024']],
    ['unverified', ['ann denies 2022', 'ann qualifies 2023']],
    ['unverified', ['ann asserts 2023', 'ann qualifies 2023']],
  ])('%s: %j', (status, words) => {
    expect(statusOf(words.map(said))).toBe(status);
  });
});

describe('to decline to comment takes nothing back', () => {
  it.each<[ClaimStatus, readonly string[]]>([
    ['one-side', ['ann asserts 2022', 'ann declines 2023']],
    ['denied', ['ann denies 2022', 'ann declines 2023']],
    ['disputed', ['ann asserts 2021', 'ben denies 2022', 'ben declines 2023']],
  ])('%s: %j', (status, words) => {
    expect(statusOf(words.map(said))).toBe(status);
  });
});
