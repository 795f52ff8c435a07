import { describe, expect, it } from 'vitest';
import { editorialProblems } from '../../src/editorial/editorial.ts';
import type { RuleName } from '../../src/diagnostics/rules.ts';
import { article, type Fields, type Files, story } from '../support/articles.ts';
import { placed, siteOf } from '../support/site.ts';

const others: Files = {
  'organisations/office.md': article({ name: 'Office' }),
  'organisations/town.md': article({ name: 'Town' }),
};

/** What is told by one rule: its place, and its message and remedy. */
function told(rule: RuleName, files: Files): { readonly at: string; readonly words: string }[] {
  return editorialProblems(siteOf({ ...others, ...files }).graph)
    .filter((problem) => problem.rule === rule)
    .map((problem) => ({ at: placed(problem), words: `${problem.message} ${problem.hint ?? ''}` }));
}

/** The places at which a rule is broken, without its name. */
function places(rule: RuleName, files: Files): string[] {
  return told(rule, files).map(({ at }) => at.replace(`${rule} in `, ''));
}

/** Claims by slug, each with the fields given. */
function claims(fields: Readonly<Record<string, Fields>>): Files {
  return Object.fromEntries(
    Object.entries(fields).map(([slug, given]) => [`claims/${slug}.md`, article({ statement: slug, ...given })]),
  );
}

describe('a page that leads with too much', () => {
  const four = claims({ one: {}, two: {}, three: {}, four: {} });
  const minor = claims({ one: {}, two: {}, three: {}, four: { weight: 'minor' } });
  const links = '[[one]], [[two]], [[three]] and [[four]].';

  it.each<[string, Files]>([
    ['a field', { ...four, 'stories/a.md': story({ claims: ['one', 'two', 'three', 'four'] }) }],
    ['links', { ...four, 'stories/a.md': story({}, links) }],
    ['both', { ...four, 'stories/a.md': story({ claims: ['one', 'two'] }, '[[three]] and [[four]].') }],
    [
      'former slugs',
      { ...minor, ...claims({ five: { aliases: ['old'] } }), 'stories/a.md': story({}, `${links} [[old]]`) },
    ],
    [
      'an opinion that is major',
      { ...four, ...claims({ four: { type: 'opinion', weight: 'major' } }), 'stories/a.md': story({}, links) },
    ],
  ])('is a story that cites four major claims by %s', (_, files) => {
    expect(places('too-many-majors', files)).toEqual(['stories/a.md at title']);
  });

  it.each<[string, Files]>([
    ['of three', { ...four, 'stories/a.md': story({ claims: ['one', 'two', 'three'] }) }],
    ['of one, many times', { ...four, 'stories/a.md': story({ claims: ['one'] }, '[[one]] [[one]] [[one]] [[one]]') }],
    ['of which one is minor', { ...minor, 'stories/a.md': story({}, links) }],
    [
      'of which one is an opinion',
      { ...four, ...claims({ four: { type: 'opinion' } }), 'stories/a.md': story({}, links) },
    ],
    ['of which one is a draft', { ...four, ...claims({ four: { draft: true } }), 'stories/a.md': story({}, links) }],
    ['of a draft', { ...four, 'stories/a.md': story({ draft: true }, links) }],
  ])('is none %s', (_, files) => {
    expect(places('too-many-majors', files)).toEqual([]);
  });

  const about = (fields: Fields = {}): Files => ({
    ...claims({ one: { about: ['talks'] }, two: { about: ['talks'] }, three: { about: ['talks'] } }),
    ...claims({ four: { about: ['talks'], ...fields } }),
    'events/talks.md': article({ name: 'Talks', start: '2024' }),
  });

  it('is an event that is the subject of four', () => {
    expect(places('too-many-majors', about())).toEqual(['events/talks.md at name']);
  });

  it.each<[string, Files]>([
    ['is minor', about({ weight: 'minor' })],
    ['is about another thing and only mentions it', { ...about(), ...claims({ four: { summary: 'The talks.' } }) }],
    ['links to it', { ...about(), 'claims/four.md': article({ statement: 'four' }, 'At the [[talks]].') }],
  ])('is no event of which the fourth %s', (_, files) => {
    expect(places('too-many-majors', files)).toEqual([]);
  });

  it('is told with the claims and the remedy', () => {
    const [{ words } = { words: '' }] = told('too-many-majors', { ...four, 'stories/a.md': story({}, links) });
    expect(words).toContain('one, two, three, four');
    expect(words).toContain('weight: minor');
  });
});

describe('a promise that binds nobody', () => {
  const commitment = (fields: Fields): Files => ({ 'commitments/a.md': article({ summary: 'A bridge.', ...fields }) });

  it.each<[string, Fields, string[]]>([
    ['by nobody, to nobody', {}, ['by:', 'to:']],
    ['by nobody', { to: 'town' }, ['by:']],
    ['by nobody, to several', { to: ['town', 'office'] }, ['by:']],
    ['by an empty list', { by: [], to: 'town' }, ['by:']],
  ])('is told: %s', (_, fields, remedies) => {
    const [found, ...more] = told('unbound-commitment', commitment(fields));
    expect(found?.at).toBe('unbound-commitment in commitments/a.md at summary');
    expect(more).toEqual([]);
    expect(['by:', 'to:'].filter((field) => found?.words.includes(`“${field} `))).toEqual(remedies);
  });

  it.each<[string, Fields]>([
    ['by somebody, to somebody', { by: 'office', to: 'town' }],
    ['by somebody, to all', { by: 'office' }],
    ['by several', { by: ['office', 'town'] }],
    ['not published', { draft: true }],
  ])('is not: %s', (_, fields) => {
    expect(places('unbound-commitment', commitment(fields))).toEqual([]);
  });
});

describe('a word that covers other claims', () => {
  const word = (stance: string, covers: unknown): Fields => ({ by: 'office', date: '2024', stance, covers });
  const covering = (...assertions: Fields[]): Files => claims({ one: { assertions }, other: {} });

  it.each(['asserts', 'confirms', 'qualifies', 'differs', 'declines', 'withdraws'])('is no %s', (stance) => {
    const [found, ...more] = told('covers-without-denial', covering(word(stance, ['other'])));
    expect(found?.at).toBe('covers-without-denial in claims/one.md at assertions.0.covers');
    expect(found?.words).toContain(`“${stance}”`);
    expect(more).toEqual([]);
  });

  it('is told at its own place', () => {
    expect(
      places(
        'covers-without-denial',
        covering(word('denies', 'other'), word('declines', 'other'), word('asserts', 'one')),
      ),
    ).toEqual(['claims/one.md at assertions.1.covers', 'claims/one.md at assertions.2.covers']);
  });

  it.each<[string, Fields]>([
    ['a denial', word('denies', ['other'])],
    ['a denial of its own claim alone', word('denies', 'one')],
    ['a denial of both', word('denies', ['one', 'other'])],
    ['a statement that covers nothing', word('asserts', [])],
  ])('is %s', (_, given) => {
    expect(places('covers-without-denial', covering(given))).toEqual([]);
  });
});

describe('a field of an earlier version', () => {
  const source = (fields: Fields): Files => ({ 'sources/a.md': article({ name: 'A', ...fields }) });

  it.each([
    ['news report', 'report'],
    ['Newspaper article', 'report'],
    ['something else', 'report'],
    ['agency report', 'agency'],
    ['agency report (copy)', 'agency'],
    ['wire', 'agency'],
    ['TV broadcast', 'broadcast'],
    ['radio interview', 'broadcast'],
    ['press release', 'official'],
    ['transcript', 'official'],
    ['government statement', 'official'],
    ['encyclopaedia', 'reference'],
    ['data set', 'data'],
    ['Dataset', 'data'],
    ['database', 'data'],
  ])('is the kind “%s”, which is likely %s', (kind, likely) => {
    const [found, ...more] = told('former-field', source({ kind }));
    expect(found?.at).toBe('former-field in sources/a.md at kind');
    expect(found?.words).toContain(`“${kind}”`);
    expect(found?.words).toContain(`“kind: ${likely}”`);
    expect(more).toEqual([]);
  });

  it.each(['2024', '2024-06', '2024-06-19'])('is “checked: %s”, with what to write', (checked) => {
    const [found, ...more] = told('former-field', source({ checked }));
    expect(found?.at).toBe('former-field in sources/a.md at checked');
    expect(found?.words).toContain(`“last-checked: ${checked}”`);
    expect(more).toEqual([]);
  });

  it.each<[string, Fields]>([
    ...['report', 'agency', 'broadcast', 'official', 'reference', 'data'].map((kind): [string, Fields] => [
      kind,
      { kind },
    ]),
    ['no kind', {}],
    ['a day under its present name', { 'last-checked': '2024-06-19' }],
  ])('is not: %s', (_, fields) => {
    expect(places('former-field', source(fields))).toEqual([]);
  });
});
