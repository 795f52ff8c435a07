import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createBodyMarkdown } from '../../src/content/body/markdown.ts';
import { readBody } from '../../src/content/body/read-body.ts';
import { htmlOf } from '../support/body-html.ts';

const document = readFileSync('docs/records.md', 'utf8');
const markdown = createBodyMarkdown();

/** What stands in the first column of the table below a heading of the document. */
function examples(heading: string): string[] {
  const section = document.split(`### ${heading}\n`)[1]?.split(/\n#{2,3} /)[0] ?? '';
  return [...section.matchAll(/^\| (?:`` (.+?) ``|`(.+?)`) \|/gm)].map(
    ([, double = '', single = '']) => double || single,
  );
}

/** The elements that an example that works must make, in their order. */
const elements: Readonly<Record<string, string>> = {
  '## The talks': '<h2>',
  '*a word*': '<p><em>',
  '**a word**': '<p><strong>',
  '~~a word~~': '<p><s>',
  '- a point': '<ul><li>',
  '1. a step': '<ol><li>',
  '> their words': '<blockquote><p>',
  '[the list](/people/)': '<p><a>',
  '[the report](https://report.example/)': '<p><a>',
  '[the desk](mailto:desk@report.example)': '<p><a>',
  '[up](#top)': '<p><a>',
  '<https://report.example/>': '<p><a>',
  '![What it shows](photo.jpg)': '<p>',
  '***': '<hr>',
  '`as it is`': '<p><code>',
  '&nbsp;': '<p>',
  '\\[slug]': '<p>',
};

describe('Markdown that works, as the document says', () => {
  it('is all tried here', () => {
    expect(examples('What Markdown works')).toEqual(Object.keys(elements));
  });

  it.each(Object.entries(elements))('%s', (source, expected) => {
    const { body, problems } = readBody(markdown, 'a.md', source, 0);
    expect(problems).toEqual([]);
    expect([...htmlOf(body).matchAll(/<[a-z]\w*/g)].map(([tag]) => `${tag}>`).join('')).toBe(expected);
  });

  it('a table', () => {
    const [, table = ''] = /```markdown\n([\s\S]+?)```/.exec(document) ?? [];
    const { body, problems } = readBody(markdown, 'a.md', table, 0);
    expect(problems).toEqual([]);
    expect(htmlOf(body).match(/<tr>/g)).toHaveLength(3);
  });
});

describe('what does not', () => {
  const unread = examples('What does not');

  it('is listed', () => {
    expect(unread.length).toBeGreaterThan(15);
  });

  it.each(unread)('%s is told, and no text of it is lost', (source) => {
    const { body, problems } = readBody(markdown, 'a.md', source, 0);
    expect(problems.length).toBeGreaterThan(0);
    const rules = new Set(problems.map(({ rule }) => rule));
    if (rules.has('private-comment') || rules.has('unused-definition')) return;
    const words = htmlOf(body).replace(/<[^>]*>/g, '');
    for (const [word] of source.replace(/\[\[.*\]\]|^\d+\./g, '').matchAll(/\p{L}{2,}/gu))
      expect(words).toContain(word);
  });
});
