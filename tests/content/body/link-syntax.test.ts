import { describe, expect, it } from 'vitest';
import { parseWrittenLink, recordLinkToken } from '../../../src/content/body/link-syntax.ts';
import { createBodyMarkdown } from '../../../src/content/body/markdown.ts';

describe('a link between records', () => {
  it.each([
    ['[[kim-jong-un]]', { target: 'kim-jong-un' }],
    ['[[Kim Jong Un]]', { target: 'Kim Jong Un' }],
    ['[[김정은]]', { target: '김정은' }],
    ['[[kim|the leader]]', { target: 'kim', label: 'the leader' }],
    ['[[kim|a|b]]', { target: 'kim', label: 'a|b' }],
    ['[[person:kim]]', { kind: 'person', target: 'kim' }],
    ['[[claim:arms-transfers|they say]]', { kind: 'claim', target: 'arms-transfers', label: 'they say' }],
    ['[[ person : kim | the  leader ]]', { kind: 'person', target: 'kim', label: 'the leader' }],
    ['[[kim\njong un|the\nleader]]', { target: 'kim jong un', label: 'the leader' }],
    ['[[nobody:kim]]', { target: 'nobody:kim' }],
    ['[[Person:kim]]', { target: 'Person:kim' }],
    ['[[Operation: Peace]]', { target: 'Operation: Peace' }],
    ['[[constructor:kim]]', { target: 'constructor:kim' }],
    ['[[Cafe\u0301]]', { target: 'Caf\u00e9' }],
    ['[[a|[b]]]', { target: 'a', label: '[b]' }],
  ])('%j', (raw, expected) => {
    expect(parseWrittenLink(raw)).toEqual({ raw, ...expected });
  });

  it.each([
    '[[',
    '[[kim',
    '[[]]',
    '[[ ]]',
    '[[|]]',
    '[[|a]]',
    '[[kim|]]',
    '[[kim| ]]',
    '[[person:]]',
    '[[person: |a]]',
    '[[a[b]]',
    '[[[kim]]',
  ])('%j is none', (raw) => {
    expect(parseWrittenLink(raw)).toBeUndefined();
  });
});

function written(body: string): string[] {
  const found: string[] = [];
  for (const token of createBodyMarkdown().parse(body, {})) {
    for (const child of token.children ?? []) if (child.type === recordLinkToken) found.push(child.content);
  }
  return found;
}

describe('in Markdown', () => {
  it.each([
    ['a [[b]] c', ['[[b]]']],
    ['[[a]][[b]]', ['[[a]]', '[[b]]']],
    ['[[a]](b)', ['[[a]]']],
    ['*[[a]]* **[[b|*c*]]**', ['[[a]]', '[[b|*c*]]']],
    ['# [[a]]', ['[[a]]']],
    ['> - [[a]]', ['[[a]]']],
    ['[[a\nb]]', ['[[a\nb]]']],
    ['[[a]', ['[[']],
    ['[[ a', ['[[']],
    ['`[[a]]`', []],
    ['\\[[a]]', []],
    ['[\\[a]]', []],
    ['    [[a]]', []],
    ['```\n[[a]]\n```', []],
    ['[a]', []],
    ['[ [a] ]', []],
    ['[[[a]]]', ['[[[a]]']],
    ['a]]', []],
  ])('%j holds %j', (body, expected) => {
    expect(written(body)).toEqual(expected);
  });

  it('in a cell of a table, the bar being escaped', () => {
    expect(written('|a|\n|-|\n|[[b\\|c]]|\n')).toEqual(['[[b|c]]']);
  });

  it('is not looked for beyond 300 characters', () => {
    expect(written(`[[a|${'b'.repeat(294)}]]`)).toEqual([`[[a|${'b'.repeat(294)}]]`]);
    expect(written(`[[a|${'b'.repeat(295)}]]`)).toEqual(['[[']);
  });

  it('in the text of another link is that link, not two in one', () => {
    const tokens = createBodyMarkdown().parse('[see [[a]]](/b/)', {});
    const types = tokens.flatMap(({ children }) => (children ?? []).map(({ type }) => type));
    expect(types.filter((type) => type === 'link_open' || type === recordLinkToken)).toHaveLength(1);
  });
});
