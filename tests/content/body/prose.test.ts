import { describe, expect, it } from 'vitest';
import { createBodyMarkdown } from '../../../src/content/body/markdown.ts';
import { proseOf, withoutQuotations } from '../../../src/content/body/prose.ts';
import { readBody } from '../../../src/content/body/read-body.ts';

const markdown = createBodyMarkdown();

function prose(source: string): string {
  return proseOf(readBody(markdown, 'a.md', source, 0).body)
    .replace(/\s+/g, ' ')
    .trim();
}

describe('the words of a body', () => {
  it.each([
    ['# The *talks*\n\n- One\n- Two', 'The talks One Two'],
    ['[[kim]] met [[putin|Vladimir Putin]].', 'met Vladimir Putin.'],
    ['See [the list](/people/) ![A train](train.jpg).', 'See the list .'],
    ['a & b < c > d "e"', 'a & b < c > d “e”'],
    ['a `Kim Jong-un` b', 'a b'],
    ['a\n\n    Kim Jong-un\n\nb', 'a b'],
    ['&lt;b&gt;', '<b>'],
    ['', ''],
  ])('%j: %j', (source, expected) => {
    expect(prose(source)).toBe(expected);
  });
});

describe('quotations are other people’s words', () => {
  it.each([
    ['He said “Kim Jong-un” there.', 'He said   there.'],
    ['"a" b «c» d „e“ f', '  b   d   f'],
    ['no quotation', 'no quotation'],
    ['“not closed', '“not closed'],
  ])('%j', (text, expected) => {
    expect(withoutQuotations(text)).toBe(expected);
  });
});
