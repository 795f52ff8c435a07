import { describe, expect, it } from 'vitest';
import { createBodyMarkdown } from '../../../src/content/body/markdown.ts';
import { readBody } from '../../../src/content/body/read-body.ts';
import { htmlOf } from '../../support/body-html.ts';

/** The ids of a body's paragraphs and items, in their order, each with its element. */
function ids(body: string): string[] {
  const html = htmlOf(readBody(createBodyMarkdown(), 'stories/a.md', body, 0).body);
  return [...html.matchAll(/<(p|li)(?: id="([^"]*)")?>/g)].map(([, tag, id]) => `${tag} ${id ?? '–'}`);
}

describe('the id of a paragraph is made of its first words', () => {
  it.each([
    ['The two leaders signed a treaty on the quay.', 'p p-the-two-leaders-signed-a'],
    ['[[kim-jong-un|Kim]] met **others** in `June`.', 'p p-kim-met-others-in-june'],
    ['[[kim-jong-un]] left.', 'p p-kim-jong-un-left'],
    ['[A link](https://example.com/) here', 'p p-a-link-here'],
    ['“Quoted”: 1,000 shells & more', 'p p-quoted-1-000-shells-more'],
    ['김정은 위원장은 평양에서', 'p p-김정은-위원장은-평양에서'],
    ['One\nline\nor more', 'p p-one-line-or-more'],
    [
      'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen!',
      'p p-donaudampfschifffahrtsgesellschaftskapitänsmütze',
    ],
    ['![The old quay](quay.png)', 'p p-the-old-quay'],
    ['![](quay.png)', 'p –'],
    ['…', 'p –'],
  ])('%j: %s', (body, id) => {
    expect(ids(body)).toEqual([id]);
  });

  it('stays when paragraphs come before it or its end is corrected', () => {
    const before = ids('The two leaders signed a treaty.');
    expect(ids('News.\n\n- Item\n\nThe two leaders signed a pact.').at(-1)).toBe(before[0]);
  });

  it('is never the same as another', () => {
    expect(ids('A\n\nA\n\nA 2\n\nA')).toEqual(['p p-a', 'p p-a-2', 'p p-a-2-2', 'p p-a-3']);
  });

  it('stands on the item of a list whose paragraphs are hidden, and on the paragraph of another', () => {
    expect(ids('- one\n- two\n  - three\n')).toEqual(['li p-one', 'li p-two', 'li p-three']);
    expect(ids('- one\n\n- two\n')).toEqual(['li –', 'p p-one', 'li –', 'p p-two']);
    expect(ids('> said\n')).toEqual(['p p-said']);
  });

  it('is never that of a heading', () => {
    const html = htmlOf(readBody(createBodyMarkdown(), 'stories/a.md', '# P a\n\na\n', 0).body);
    expect([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual(['section-p-a', 'p-a']);
  });

  it('is found in linear time', () => {
    const html = htmlOf(readBody(createBodyMarkdown(), 'stories/a.md', 'a\n\n'.repeat(20_000), 0).body);
    expect(html).toContain('id="p-a-20000"');
  });
});
