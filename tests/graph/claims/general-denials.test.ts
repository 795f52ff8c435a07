import { describe, expect, it } from 'vitest';
import type { ClaimStatus } from '../../../src/graph/claims/status-rules.ts';
import { article, type Files } from '../../support/articles.ts';
import { covering, said, statusOfC, wider, type Words } from '../../support/claims.ts';

describe('a general denial reaches the claims that it covers', () => {
  const denial = covering('ministry denies 2024-06-13');
  it.each<[ClaimStatus, string, Words, Files]>([
    ['disputed-generally', 'what was said before', ['ann asserts 2024-02'], wider(denial)],
    ['disputed-generally', 'what is said later, since it says so', ['ann asserts 2024-10'], wider(denial)],
    ['disputed-generally', 'what reports alone say', ['paper asserts 2024-02'], wider(denial)],
    ['one-side', 'nothing that it does not cover', ['ann asserts 2024-02'], wider('ministry denies 2024-06-13')],
    ['disputed', 'what is denied by itself as well', ['ann asserts 2024-02', 'agency denies 2024-03'], wider(denial)],
    ['denied', 'what nobody says', [], wider(denial)],
    ['one-side', 'until the side admits this', ['ann asserts', 'north qualifies 2024-07'], wider(denial)],
    ['several-sides', 'until the side says this', ['ann asserts', 'north asserts 2024-07'], wider(denial)],
    ['one-side', 'until the side admits the wider', ['ann asserts'], wider(denial, 'agency qualifies 2024-07')],
    ['one-side', 'until the side says the wider', ['ann asserts'], wider(denial, 'agency asserts 2024-07')],
    ['disputed-generally', 'whatever others admit', ['ann asserts'], wider(denial, 'dan qualifies 2024-07')],
    ['one-side', 'not what the side says itself', ['north asserts 2024-02'], wider(denial)],
    ['documented', 'not what a document says', ['treaty asserts 2024-02'], wider(denial)],
  ])('%s: %s', (status, _, words, others) => {
    expect(statusOfC(words, {}, others)).toBe(status);
  });

  it.each<[ClaimStatus, string, string, string | undefined]>([
    ['disputed-generally', 'both stand', 'dan asserts 2024-07', undefined],
    ['disputed-generally', 'one was taken back', 'agency withdraws 2024-07', undefined],
    ['disputed-generally', 'one was ended by an admission', 'north qualifies 2024-07', undefined],
    ['one-side', 'both were taken back', 'north withdraws 2024-07', 'agency withdraws 2024-08'],
  ])('%s, of two by one side: %s', (status, _, word, otherWord) => {
    const others = {
      ...wider(denial, word),
      'claims/another.md': article({
        statement: 'Another of the kind.',
        assertions: [covering('agency denies 2024-06-20'), ...(otherWord === undefined ? [] : [said(otherWord)])],
      }),
    };
    expect(statusOfC(['ann asserts 2024-02'], {}, others)).toBe(status);
  });

  it('does not count before it was made', () => {
    expect(statusOfC(['ann asserts 2024-02'], {}, wider(denial), '2024-06-12')).toBe('one-side');
  });

  it('of a draft counts for nothing', () => {
    const draft = { 'claims/wider.md': article({ statement: 'Wider.', draft: true, assertions: [denial] }) };
    expect(statusOfC(['ann asserts 2024-02'], {}, draft)).toBe('one-side');
  });
});
