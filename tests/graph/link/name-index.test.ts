import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../src/graph/link/name-index.ts';
import { article, type Files, story } from '../../support/articles.ts';
import { placed, siteOf } from '../../support/site.ts';

const records: Files = {
  'people/ada-onell.md': article({
    name: 'Ada O’Nell',
    aliases: ['spokeswoman-onell'],
    spellings: ['Adah Onell', { ko: '아다 오넬', fr: 'Léa Œnelle' }],
  }),
  'events/lenn-talks.md': article({ name: 'Lenn talks', start: '2023-06' }),
  'organisations/lenn-talks-office.md': article({ name: 'Office' }),
  'people/office-head.md': article({ name: 'Office' }),
};

/** What a story's only link leads to, or what is wrong with it. */
function linked(link: string, files: Files = records): string {
  const { graph, entry, problems } = siteOf({ ...files, 'stories/a.md': story({}, link) });
  const [to] = graph.outgoing(entry('a')).linked;
  return to ? to.slug : problems.map(placed).join('\n');
}

describe('a link finds its record', () => {
  it.each([
    ['by slug', '[[ada-onell]]'],
    ['by former slug', '[[spokeswoman-onell]]'],
    ['by name', '[[Ada O’Nell]]'],
    ['by spelling', '[[Adah Onell]]'],
    ['by a spelling in another script', '[[아다 오넬]]'],
    ['whatever the case', '[[aDA o’nELL]]'],
    ['whatever the case of accented letters', '[[LÉA ŒNELLE]]'],
    ['with a straight apostrophe for a curly one', "[[Ada O'Nell]]"],
    ['with an opening quotation mark for an apostrophe', '[[Ada O‘Nell]]'],
    ['with decomposed accents', `[[${'Léa Œnelle'.normalize('NFD')}]]`],
    ['with decomposed Hangul', `[[${'아다 오넬'.normalize('NFD')}]]`],
    ['with spaces around it', '[[  Ada  O’Nell ]]'],
    ['with a no-break space in it', '[[Ada\u00a0O’Nell]]'],
    ['across a line break', '[[Ada\nO’Nell]]'],
    ['with words of its own', '[[ada-onell|the spokeswoman]]'],
    ['by kind and slug', '[[person:ada-onell]]'],
    ['by kind and former slug', '[[person:spokeswoman-onell]]'],
    ['by kind and name', '[[person: Ada O’Nell]]'],
    ['by kind and spelling, with words of its own', '[[person:Adah Onell|she]]'],
  ])('%s', (_, link) => {
    expect(linked(link)).toBe('ada-onell');
  });

  it('with the letter apostrophe U+02BC', () => {
    expect(linked('[[Ada OʼNell]]')).toBe('ada-onell');
  });

  it('by name where the kind tells two namesakes apart', () => {
    expect(linked('[[person:Office]]')).toBe('office-head');
    expect(linked('[[organisation:office]]')).toBe('lenn-talks-office');
  });

  it('by slug before name', () => {
    const files = { 'people/lenn.md': article({ name: 'Ann' }), 'places/river.md': article({ name: 'Lenn' }) };
    expect(linked('[[lenn]]', files)).toBe('lenn');
    expect(linked('[[Lenn]]', files)).toBe('river');
  });
});

describe('a link that finds nothing says what to do', () => {
  it.each([
    ['[[ada-onel]]', 'Did you mean [[ada-onell]]?'],
    ['[[Ada-Onell]]', 'Did you mean [[ada-onell]]?'],
    ['[[event:lenn-talk]]', 'Did you mean [[lenn-talks]]?'],
    ['[[person:somebody-else]]', 'Check its spelling, or add the record: npm run new -- person "…".'],
    ['[[somebody-else]]', 'Check its spelling, or add the record first.'],
    ['[[Person:ada-onell]]', 'Check its spelling, or add the record first.'],
    ['[[toString]]', 'Check its spelling, or add the record first.'],
    ['[[__proto__]]', 'Check its spelling, or add the record first.'],
    ['[[../../etc/passwd]]', 'Check its spelling, or add the record first.'],
  ])('%s', (link, hint) => {
    expect(linked(link)).toBe('unknown-slug in stories/a.md at 7:1');
    expect(siteOf({ ...records, 'stories/a.md': story({}, link) }).problems[0]?.hint).toBe(hint);
  });

  it('where two records have the name', () => {
    expect(linked('See [[Office]].')).toMatchInlineSnapshot(`"ambiguous-link in stories/a.md at 7:5"`);
  });

  it('where the kind is not the record’s', () => {
    expect(linked('[[event:ada-onell]]')).toMatchInlineSnapshot(`"wrong-kind in stories/a.md at 7:1"`);
    expect(linked('[[person:Lenn talks]]')).toMatchInlineSnapshot(`"wrong-kind in stories/a.md at 7:1"`);
  });
});

describe('names compare alike', () => {
  it.each([
    ['Kim Jong Un', 'kim  jong un'],
    ['Ólafur', 'Ólafur'.normalize('NFD')],
    ['O’Nell', "O'Nell"],
    ['ЛАВРОВ', 'лавров'],
    [' Kim ', 'Kim'],
  ])('%j and %j', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['Kim Jong Un', 'Kim Jong-un'],
    ['Ólafur', 'Olafur'],
    ['Lim', 'Rim'],
  ])('but not %j and %j', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});
