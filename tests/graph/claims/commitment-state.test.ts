import { describe, expect, it } from 'vitest';
import { commitmentStanding, type CommitmentState } from '../../../src/graph/claims/commitment-state.ts';
import { article, type Fields, story } from '../../support/articles.ts';
import { date, siteOf } from '../../support/site.ts';

/** The state of a promise, told in a site whose newest story is of 15 June 2024. */
function stateOf(fields: Fields, limit?: string): [CommitmentState, string | undefined] | undefined {
  const { graph, entry } = siteOf({
    'stories/s.md': story({ date: '2024-06-15' }),
    'commitments/c.md': article({ summary: 'To build.', ...fields }),
  });
  const commitment = entry('c');
  if (commitment.kind !== 'commitment') throw new Error('c is a commitment');
  const standing = commitmentStanding(graph, commitment, limit === undefined ? undefined : date(limit));
  return standing && [standing.state, standing.outcome?.text];
}

/** `2023 met` as an outcome. */
function outcomes(...words: readonly string[]): Fields {
  return {
    outcomes: words.map((one) => {
      const [on = '', ...status] = one.split(' ');
      return { date: on, status: status.join(' '), text: one };
    }),
  };
}

describe('the latest outcome decides', () => {
  it.each<[CommitmentState, string | undefined, Fields]>([
    ['open', undefined, {}],
    ['met', '2023 met', outcomes('2023 met')],
    ['abandoned', '2024 abandoned', outcomes('2024 abandoned', '2023 changed')],
    ['partly met', '2023-05 partly met', outcomes('2023-01 open', '2023-05 partly met')],
    ['open', '2024 open', outcomes('2023 met', '2024 open')],
    ['changed', '2023 changed', outcomes('2023 met', '2023 changed')],
  ])('%s', (state, text, fields) => {
    expect(stateOf(fields)).toEqual([state, text]);
  });
});

describe('what is open is past due once the newest story is later than all that the due date can mean', () => {
  it.each<[CommitmentState, Fields]>([
    ['overdue', { due: '2024-06-14' }],
    ['open', { due: '2024-06-15' }],
    ['open', { due: '2024-06' }],
    ['open', { due: '2024' }],
    ['overdue', { due: '2023', ...outcomes('2023-12 open') }],
    ['met', { due: '2023', ...outcomes('2024 met') }],
    ['partly met', { due: '2023', ...outcomes('2024 partly met') }],
  ])('%s: %j', (state, fields) => {
    expect(stateOf(fields)?.[0]).toBe(state);
  });
});

describe('up to a limit', () => {
  const fields = {
    made: '2022-03-01',
    due: '2022-12',
    ...outcomes('2022-05 open', '2023-02-01 partly met', '2024 met'),
  };

  it.each<[string, ReturnType<typeof stateOf>]>([
    ['2022-02-28', undefined],
    ['2022-03-01', ['open', undefined]],
    ['2022-05-30', ['open', undefined]],
    ['2022-05-31', ['open', '2022-05 open']],
    ['2022-12-31', ['open', '2022-05 open']],
    ['2023-01-01', ['overdue', '2022-05 open']],
    ['2023-02-01', ['partly met', '2023-02-01 partly met']],
    ['2024-12-30', ['partly met', '2023-02-01 partly met']],
    ['2024-12-31', ['met', '2024 met']],
  ])('%s', (limit, expected) => {
    expect(stateOf(fields, limit)).toEqual(expected);
  });
});
