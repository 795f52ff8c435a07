import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/diagnostics/diagnostic.ts';
import { editorialProblems } from '../../src/editorial/editorial.ts';
import { placeholderTexts } from '../../src/editorial/placeholder-texts.ts';
import { article, type Fields, type Files, story } from '../support/articles.ts';
import { placed, siteOf } from '../support/site.ts';

function problemsOf(files: Files): readonly Problem[] {
  return editorialProblems(siteOf(files).graph);
}

/** The rules that an otherwise faultless story breaks. */
function rulesOf(fields: Fields, body = 'Something happened.'): string[] {
  const files = {
    'sources/paper.md': article({ name: 'Paper' }),
    'people/ann.md': article({ name: 'Ann', roles: [{ title: 'Head', from: '2023-06' }] }),
    'stories/a.md': story({ sources: ['paper'], ...fields }, body),
  };
  return editorialProblems(siteOf(files).graph).map(({ rule }) => rule);
}

describe('a careful editor is told of', () => {
  it('a story without a source', () => {
    expect(problemsOf({ 'stories/a.md': story() }).map(placed)).toEqual([
      'story-without-source in stories/a.md at title',
    ]);
  });

  it.each([
    [
      'two sources of one headline',
      {
        'sources/a.md': article({ name: 'Kim meets Putin', outlet: 'A' }),
        'sources/b.md': article({ name: 'Kim meets Putin', outlet: 'B' }),
      },
    ],
    ['two people of one name', { 'people/a.md': article({ name: 'Ann' }), 'people/b.md': article({ name: 'Ann' }) }],
    [
      'two events',
      {
        'events/a.md': article({ name: 'Talks', start: '2023' }),
        'events/b.md': article({ name: 'Talks', start: '2024' }),
      },
    ],
    ['two stories', { 'stories/a.md': story(), 'stories/b.md': story() }],
    ['two claims', { 'claims/a.md': article({ statement: 'So.' }), 'claims/b.md': article({ statement: 'So.' }) }],
    [
      'two promises',
      { 'commitments/a.md': article({ summary: 'So.' }), 'commitments/b.md': article({ summary: 'So.' }) },
    ],
  ])('%s', (_, files) => {
    const [one = '', other = ''] = Object.keys(files);
    const found = editorialProblems(siteOf(files).graph).filter(({ rule }) => rule === 'same-name');
    expect(found.map(({ file }) => file).filter((file) => file === one || file === other)).toHaveLength(1);
  });

  it('but not of a person and a place of one name', () => {
    const files = { 'people/a.md': article({ name: 'Paris' }), 'places/b.md': article({ name: 'Paris' }) };
    expect(problemsOf(files).filter(({ rule }) => rule === 'same-name')).toEqual([]);
  });

  it('a source that nothing cites', () => {
    expect(problemsOf({ 'sources/paper.md': article({ name: 'Paper' }) }).map(placed)).toEqual([
      'unused-source in sources/paper.md at file',
    ]);
  });

  it('an assertion without a source', () => {
    const assertions = [
      { by: 'paper', date: '2024', stance: 'asserts', source: 'paper' },
      { by: 'paper', date: '2024', stance: 'denies' },
    ];
    const files = {
      'sources/paper.md': article({ name: 'Paper' }),
      'claims/c.md': article({ statement: 'So.', assertions }),
    };
    const found = problemsOf(files);
    expect(found.map(placed)).toEqual(['assertion-without-source in claims/c.md at assertions.1']);
    expect(found[0]?.message).toContain('Assertion 2');
  });

  it('a person without a role on a day on which they appear', () => {
    const files = {
      'sources/paper.md': article({ name: 'Paper' }),
      'people/ann.md': article({ name: 'Ann', roles: [{ title: 'Head', from: '2023-06' }] }),
      'stories/a.md': story({ date: '2023-05-31', sources: ['paper'] }, 'With [[ann]].'),
      'events/e.md': article({ name: 'E', start: '2022', participants: ['ann'] }),
    };
    const found = problemsOf(files);
    expect(found.map(placed)).toEqual([
      'person-without-role in stories/a.md at people',
      'person-without-role in events/e.md at participants',
    ]);
    expect(found.map(({ message }) => /[\d-]+/.exec(message)?.[0])).toEqual(['2023-05-31', '2022']);
    expect(found.map(({ hint }) => /\S+\.md/.exec(hint ?? '')?.[0])).toEqual(['people/ann.md', 'people/ann.md']);
  });

  it('a title that lists cannot show whole', () => {
    expect(rulesOf({ title: 'x'.repeat(90) })).toEqual([]);
    expect(rulesOf({ title: 'x'.repeat(91) })).toEqual(['long-title']);
  });

  it('words of a scaffold that were not replaced', () => {
    expect(rulesOf({ summary: placeholderTexts.summary }, placeholderTexts.body)).toEqual([
      'placeholder-text',
      'placeholder-text',
    ]);
  });

  it.each<[string, Fields, string]>([
    ['a draft', { draft: true, sources: [] }, 'x'],
    ['an embargoed story', { embargo: '2030', sources: [] }, 'x'],
    ['a withdrawn story', { withdrawn: { date: '2024', reason: 'No.' }, sources: [] }, 'x'],
  ])('but not what is wrong with %s', (_, fields, body) => {
    expect(rulesOf(fields, body)).toEqual(['unused-source']);
  });

  it('but not a story that cites a source in its text, or has a role by its date', () => {
    expect(rulesOf({ sources: [], date: '2023-06', people: ['ann'] }, 'So says [[paper]].')).toEqual([]);
  });
});

describe('a weekday that does not match its date', () => {
  it.each([
    ['It was Thursday 15 June 2023.', false],
    ['It was Friday 15 June 2023.', true],
    ['It was Thursday, 15 June 2023.', false],
    ['It was Friday, June 15, 2023.', true],
    ['It was Thursday, June 15, 2023.', false],
    ['It was Friday (15 June).', true],
    ['It was Thursday (15 June).', false],
    ['It was FRIDAY 15 JUNE 2023.', true],
    ['It was Friday\n15 June 2023.', true],
    ['It was *Friday* 15 June 2023.', true],
    ['It was Thursday 31 June 2023.', false],
    ['Friday came. On 15 June it rained.', false],
    ['`Friday 15 June 2023`', false],
  ])('%j: %s', (body, reported) => {
    expect(rulesOf({ date: '2023-07-01' }, body)).toEqual(reported ? ['weekday-mismatch'] : []);
  });

  it('is told with the right one, in the summary too', () => {
    const files = {
      'sources/paper.md': article({ name: 'Paper' }),
      'stories/a.md': story({ date: '2023', sources: ['paper'], summary: 'On Friday 15 June 2023.' }),
    };
    const found = problemsOf(files);
    expect(found.map(placed)).toEqual(['weekday-mismatch in stories/a.md at Friday 15 June 2023']);
    expect(found[0]?.message).toContain('Thursday');
  });

  it('is found in the language of the site', () => {
    const files = {
      'site.yaml': 'language: de\n',
      'sources/paper.md': article({ name: 'Paper' }),
      'stories/a.md': story({ sources: ['paper'] }, 'Es war Freitag, 15. Juni 2023, dann Freitag, 16. Juni 2023.'),
    };
    expect(problemsOf(files)).toHaveLength(1);
  });
});

/** What is said of the spellings in a story about Kim Jong Un. */
function spelled(body: string): string[] {
  const spellings = ['Kim Jong-un', 'Kim Chŏng-ŭn', 'Kim', 'KJU', { ko: '김정은' }];
  const files = {
    'sources/paper.md': article({ name: 'Paper' }),
    'people/kim.md': article({ name: 'Kim Jong Un', spellings }),
    'stories/a.md': story({ sources: ['paper'] }, body),
  };
  const problems = editorialProblems(siteOf(files).graph);
  return problems.flatMap(({ rule, message }) => (rule === 'house-spelling' ? [message] : []));
}

describe('a spelling other than the house form', () => {
  it.each([
    ['in prose', 'Then Kim Jong-un left.', true],
    ['in prose, with letters that have accents', 'Then Kim Chŏng-ŭn left.', true],
    ['with a possessive', 'It was Kim Jong-un’s train.', true],
    ['as the words of a link', 'See [[kim|Kim Jong-un]].', true],
    ['as the target of a link', 'See [[Kim Jong-un]].', false],
    ['in a quotation', 'He said “Kim Jong-un left”.', false],
    ['in code', 'See `Kim Jong-un`.', false],
    ['as part of a longer word', 'The Kim Jong-unism of it.', false],
    ['in the house form', 'Then Kim Jong Un left.', false],
    ['in a short form', 'Then Kim left.', false],
    ['in capitals', 'Then KJU left.', false],
    ['in another script', 'Then 김정은 left.', false],
  ])('%s', (_, body, reported) => {
    expect(spelled(body)).toHaveLength(reported ? 1 : 0);
  });

  it('is told with the house form', () => {
    expect(spelled('Then Kim Jong-un left.')).toEqual(['“Kim Jong-un” is written “Kim Jong Un” here.']);
  });
});
