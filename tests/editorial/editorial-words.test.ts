import { describe, expect, it } from 'vitest';
import { editorialProblems } from '../../src/editorial/editorial.ts';
import { article, type Fields, type Files, story } from '../support/articles.ts';
import { placed } from '../support/placed.ts';
import { siteOf } from '../support/site.ts';

/** What is said of one rule in articles: where, and in what words. */
function said(rule: string, files: Files): string[] {
  const all: Files = { 'sources/paper.md': article({ name: 'Paper' }), ...files };
  return editorialProblems(siteOf(all).graph).flatMap((problem) =>
    problem.rule === rule ? [`${placed(problem)}: ${problem.message}`] : [],
  );
}

describe('of spellings of one name', () => {
  const spelled = (spellings: readonly string[], body: string, name = 'Kim Jong Un'): string[] =>
    said('house-spelling', {
      'people/kim.md': article({ name, spellings }),
      'stories/a.md': story({ sources: ['paper'] }, body),
    }).map((words) => /“([^”]*)” is written/.exec(words)?.[1] ?? '');

  it.each<[string, readonly string[], string, readonly string[]]>([
    ['the longest is told', ['Kim Chong', 'Kim Chong Eun'], 'Then Kim Chong Eun left.', ['Kim Chong Eun']],
    [
      'the shorter is told where it stands alone',
      ['Kim Chong', 'Kim Chong Eun'],
      'Then Kim Chong left.',
      ['Kim Chong'],
    ],
    ['each is told', ['Kim Chong', 'Gim Jeong'], 'Kim Chong or Gim Jeong.', ['Kim Chong', 'Gim Jeong']],
    ['one is told once', ['Kim Chong'], 'Kim Chong is Kim Chong.', ['Kim Chong']],
    ['signs mean themselves', ['Kim (Chong) Un'], 'Then Kim (Chong) Un left.', ['Kim (Chong) Un']],
    ['a point means a point', ['K. Chong'], 'Then Kx Chong left.', []],
    ['none is a longer form of the name', ['Chairman Kim Jong Un'], 'Then Chairman Kim Jong Un left.', []],
    ['none is a part of the name', ['Jong Un'], 'Then Jong Un left.', []],
    ['none is an abbreviation', ['KJU', 'K.J.U.', 'K2'], 'KJU, K.J.U. or K2.', []],
    ['none ends a word', ['Kim Chong'], 'Then anti-Kim Chong and McKim Chong left.', []],
    ['none begins a word', ['Kim Chong'], 'The Kim Chong-era, Kim Chong1 and Kim Chongs.', []],
    ['one stands before a dash', ['Kim Chong'], 'A Kim Chong-4 came.', ['Kim Chong']],
  ])('%s', (_, spellings, body, expected) => {
    expect(spelled(spellings, body)).toEqual(expected);
  });
});

describe('a weekday beside a date', () => {
  const weekdays = (body: string, date = '2023-07-01'): string[] =>
    said('weekday-mismatch', { 'stories/a.md': story({ date, sources: ['paper'] }, body) });

  it.each([
    ['a day', 'On Friday, June 15 came.', true],
    ['a number that only begins like a day', 'On Friday, June 150 came.', false],
    ['a number that only begins like a year', 'On Thursday 15 June 20225 came.', false],
    ['a day with a point', 'On Friday, 15. June it rained.', true],
    ['another month', 'On Friday, 15 July it rained.', true],
    ['a day of which the weekday is right', 'On Saturday, 15 July it rained.', false],
    ['two days, of which one is wrong', 'On Thursday, 15 June and Thursday, 16 June it rained.', true],
  ])('is judged with %s: %j', (_, body, reported) => {
    expect(weekdays(body)).toHaveLength(reported ? 1 : 0);
  });

  it('is told on one line', () => {
    expect(weekdays('It was Friday,\n15   June 2023.')).toEqual([expect.stringContaining('“Friday, 15 June 2023”')]);
  });

  it('takes its year from the story', () => {
    const body = 'On Friday, 15 June it rained.';
    expect(weekdays(body, '2023-07-01')).toHaveLength(1);
    expect(weekdays(body, '2018-07-01')).toEqual([]);
  });
});

it('only titles of stories are told to be too long', () => {
  const long = 'x'.repeat(91);
  const files: Files = {
    'claims/c.md': article({ statement: long }),
    'people/p.md': article({ name: long }),
    'stories/a.md': story({ title: long, sources: ['paper'] }),
  };
  expect(said('long-title', files)).toEqual([expect.stringContaining('title: ')]);
});

it.each<[string, string, Fields]>([
  ['stories', 'title', { title: 'One', date: '2024', summary: 'S.' }],
  ['claims', 'statement', { statement: 'One' }],
  ['discrepancies', 'summary', { summary: 'One' }],
  ['commitments', 'summary', { summary: 'One' }],
  ['people', 'name', { name: 'One' }],
  ['sources', 'name', { name: 'One' }],
])('two %s of one name are told at the %s', (folder, field, fields) => {
  const files = { [`${folder}/a.md`]: article(fields), [`${folder}/b.md`]: article(fields) };
  expect(said('same-name', files)).toEqual([expect.stringMatching(RegExp(`^same-name ${field}: “One” is what`))]);
});
