import { describe, expect, it } from 'vitest';
import { article, type Files, story } from '../support/articles.ts';
import { siteOf } from '../support/site.ts';

/** Each problem of a site as `file: rule`. */
function problemsOf(files: Files): string[] {
  return siteOf(files).problems.map(({ file, rule }) => `${file}: ${rule}`);
}

const referring = story({ people: ['ann', 'annie'] }, 'By [[ann]], [[annie]], [[person:ann]] and [it](/people/ann/).');

describe('a fault in one file', () => {
  it.each([
    ['an unknown field', article({ name: 'Ann', aliases: ['annie'], nam: 'x' }), 'unknown-key'],
    ['a required field missing', article({ aliases: ['annie'] }), 'missing-key'],
    [
      'an impossible date',
      article({ name: 'Ann', aliases: ['annie'], roles: [{ title: 'T', from: '2024-02-30' }] }),
      'impossible-date',
    ],
    ['HTML in the body', article({ name: 'Ann', aliases: ['annie'] }, 'one<br>two'), 'raw-html'],
  ])('brings no other with it: %s', (_, ann, rule) => {
    expect(problemsOf({ 'people/ann.md': ann, 'stories/a.md': referring })).toEqual([`people/ann.md: ${rule}`]);
  });

  it.each([
    ['broken front matter', '---\nname: [Ann\n---\n', 'yaml-syntax'],
    ['no front matter', 'Ann', 'missing-front-matter'],
    ['an empty file', '', 'empty-file'],
    ['no UTF-8', Buffer.from([0x2d, 0xff]), 'invalid-utf8'],
  ])('leaves its slug in place: %s', (_, ann, rule) => {
    const files = { 'people/ann.md': ann, 'stories/a.md': story({ people: ['ann'] }, 'By [[ann]].') };
    expect(problemsOf(files)).toEqual([`people/ann.md: ${rule}`]);
  });

  it('does not hide what else is wrong with that file', () => {
    const fields = { title: 'A', date: '2024', summary: 'S.', sumary: 'S.', people: ['nobody-at-all'] };
    const body = 'By [[nobody-else]] and [it](/nowhere/) and ![x](none.png).';
    expect(problemsOf({ 'stories/a.md': article(fields, body) })).toEqual([
      'stories/a.md: unknown-key',
      'stories/a.md: unknown-slug',
      'stories/a.md: unknown-slug',
      'stories/a.md: missing-image',
      'stories/a.md: dead-link',
    ]);
  });

  it('does not publish a draft', () => {
    const { graph } = siteOf({ 'stories/a.md': story({ draft: true, sumary: 'S.' }) });
    expect(graph.published.story).toEqual([]);
  });
});
