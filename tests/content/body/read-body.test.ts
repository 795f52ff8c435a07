import { describe, expect, it } from 'vitest';
import { type BodyLink, headingIdsOf } from '../../../src/content/body/body.ts';
import { createBodyMarkdown } from '../../../src/content/body/markdown.ts';
import { type BodyReading, readBody } from '../../../src/content/body/read-body.ts';
import { htmlOf } from '../../support/body-html.ts';
import { written } from '../../support/passages.ts';
import { placed } from '../../support/placed.ts';

const markdown = createBodyMarkdown();

function read(source: string, linesBefore = 0): BodyReading {
  return readBody(markdown, 'a.md', source, linesBefore);
}

/** Problems as `rule line:column`. */
function faults(source: string, linesBefore = 0): string[] {
  return read(source, linesBefore).problems.map(placed);
}

/** Links as `what they lead to line:column`. */
function links(source: string): string[] {
  const target = (link: BodyLink): string =>
    link.type === 'record' ? link.target : link.type === 'page' ? link.address : link.file;
  return read(source).body.links.map((link) => `${target(link)} ${link.at.line}:${link.at.column}`);
}

describe('a body becomes blocks in which links wait for where they lead', () => {
  it('with their sentences and places', () => {
    const { body } = read('Met [[kim|Kim]] there. See [the list](/people/) ![A train](train.jpg).\n', 4);
    expect(body.blocks).toEqual([
      {
        tag: 'p',
        id: 'p-met-kim-there-see-the',
        text: ['Met ', 0, ' there. See ', 1, 'the list', { html: '</a>' }, ' ', 2, '.'],
      },
    ]);
    const sentence = ['Met ', 0, ' there.'];
    expect(body.links).toEqual([
      { type: 'record', target: 'kim', sentence, at: { line: 5, column: 5 }, label: 'Kim' },
      { type: 'page', address: '/people/', at: { line: 5, column: 37 } },
      { type: 'image', file: 'train.jpg', alt: 'A train', at: { line: 5, column: 49 } },
    ]);
  });

  it('other sites stand as they are', () => {
    const { body } = read('[a](https://example.com/?a=1&b=2 "T")');
    expect(htmlOf(body)).toBe('<p id="p-a"><a href="https://example.com/?a=1&amp;b=2" title="T">a</a></p>\n');
    expect(body.links).toEqual([]);
  });

  it.each(['', '\n', ' \n\t\n', '\u00a0'])('%j is empty', (source) => {
    expect(read(source)).toEqual({ body: { blocks: [], links: [] }, problems: [] });
  });

  it('headings are told for those who link to them', () => {
    expect(headingIdsOf(read('# Before\n\na\n\n# After [[kim|Kim]]').body)).toEqual(['before', 'after-kim']);
  });

  it('nothing of a faulty body is printed', () => {
    expect(read('a <b>c</b>').body.blocks).toEqual([]);
  });
});

describe('places are those of the file', () => {
  it.each([
    ['[[a]] and [[b]]', ['a 1:1', 'b 1:11']],
    ['x\ny [[a]]\n[[b]] [[a]]', ['a 2:3', 'b 3:1', 'a 3:7']],
    ['x\n\n\ny [[a]]', ['a 4:3']],
    ['- x\n- y\n  [[a]]', ['a 3:3']],
    ['> x\n> [[a]]', ['a 2:3']],
    ['# [[a]]\n\n## [[a]]', ['a 1:3', 'a 3:4']],
    ['|x|y|\n|-|-|\n|[[a]]|[[b]]|\n|c|[[d]]|', ['a 3:2', 'b 3:8', 'd 4:4']],
    ['[[a\nb]] [[c]]', ['a b 1:1', 'c 2:5']],
    ['[x](/a/) [y](/b/)', ['/a/ 1:3', '/b/ 1:12']],
    ['![x](a.jpg) ![y](b.jpg)', ['a.jpg 1:1', 'b.jpg 1:13']],
    ['![x][r] ![y](b.jpg)\n\n[r]: a.jpg', ['a.jpg 1:1', 'b.jpg 1:9']],
    ['\\![x](/a/) ![y](b.jpg)', ['/a/ 1:5', 'b.jpg 1:12']],
  ])('%j: %j', (source, expected) => {
    expect(links(source)).toEqual(expected);
  });

  it.each([
    ['`[[a]]` [[a]]', ['a 1:9']],
    ['\\[[a]] [[a]]', ['a 1:8']],
    ['`](` [x](/a/)', ['/a/ 1:8']],
    ['[![x](a.jpg)](/b/)', ['/b/ 1:13', 'a.jpg 1:2']],
  ])('%j: %j', (source, expected) => {
    expect(links(source)).toEqual(expected);
  });

  it('below the front matter', () => {
    expect(faults('x\n<b>', 7)).toEqual(['raw-html 9:1']);
  });
});

describe('links in sentences', () => {
  const sentences = (source: string): string[] =>
    read(source).body.links.flatMap((link) => (link.type === 'record' ? [written(link.sentence)] : []));

  it.each([
    ['They met. [[kim]] spoke. He left.', ['{0} spoke.']],
    ['They *met [[kim]]* and **[[putin|Putin]]**.', Array.from({ length: 2 }, () => 'They met {0} and {1}.')],
    ['A line\nand [[kim]]\nand more.', ['A line and {0} and more.']],
    ['- One [[kim]]\n- Two [[putin]]', ['One {0}', 'Two {1}']],
    ['|a|b|\n|-|-|\n|c [[kim]]|d|', ['c {0}']],
    ['See [the list](/people/) by [[kim]].', ['See the list by {1}.']],
    ['Use `code` by [[kim]].', ['Use code by {0}.']],
    ['A [[kim]] &amp; a < b &lt;', ['A {0} & a < b <']],
    ['"Quoted," said [[kim]]...', ['“Quoted,” said {0}...']],
  ])('%j', (source, expected) => {
    expect(sentences(source)).toEqual(expected);
  });
});

describe('raw HTML is refused at its place', () => {
  it.each([
    ['a <b>c</b>', ['raw-html 1:3', 'raw-html 1:7']],
    ['<div>\na\n</div>', ['raw-html 1:1']],
    ['a\n\n<script>alert(1)</script>', ['raw-html 3:1']],
    ['<!-- a -->', ['raw-html 1:1']],
    ['a <!-- b -->', ['raw-html 1:3']],
    ['a <br> b', ['raw-html 1:3']],
    ['<img src=x onerror=alert(1)>', ['raw-html 1:1']],
    ['<?php a ?>', ['raw-html 1:1']],
    ['<!DOCTYPE html>', ['raw-html 1:1']],
    ['<![CDATA[a]]>', ['raw-html 1:1']],
    ['- <b>', ['raw-html 1:3']],
    ['> <div>', ['raw-html 1:3']],
    ['# <b>', ['raw-html 1:3']],
    ['|<b>|\n|-|\n|<i>|', ['raw-html 1:2', 'raw-html 3:2']],
    ['a<b>\nc\n<b>', ['raw-html 1:2', 'raw-html 3:1']],
  ])('%j', (source, expected) => {
    expect(faults(source)).toEqual(expected);
  });

  it.each([
    'a < b > c',
    '1 <2> 3',
    '<3',
    '`<b>`',
    '    <b>',
    '```\n<b>\n```',
    '\\<b>',
    '&lt;b&gt;',
    'a <- b -> c',
    '<<>>',
    '<svg/onload=alert(1)>',
  ])('%j holds none, and no tag comes of it', (source) => {
    expect(faults(source)).toEqual([]);
    expect(htmlOf(read(source).body)).not.toMatch(/<(?!\/?(?:p|pre|code|blockquote)\b)/);
  });

  it('is quoted by its beginning', () => {
    const [problem] = read(`<b title="${'a'.repeat(200)}">`).problems;
    expect(problem?.message.length).toBeLessThan(120);
  });
});

describe('links that are not closed or lead nowhere', () => {
  it.each([
    ['a [[b', ['broken-link 1:3']],
    ['[[]]', ['broken-link 1:1']],
    ['[[a|]]', ['broken-link 1:1']],
    ['[[ [[a]]', ['broken-link 1:1']],
    ['x\n\n[[a]', ['broken-link 3:1']],
    [`[[${'a'.repeat(400)}]]`, ['broken-link 1:1']],
  ])('%j', (source, expected) => {
    expect(faults(source)).toEqual(expected);
  });

  it('a link to another record in the description of an image', () => {
    expect(faults('![The train of [[kim]]](train.jpg)')).toHaveLength(1);
  });
});

describe('marks in the words of a link to a record are told', () => {
  it.each([
    ['a [[kim|**Kim**]] b', ['unread-markup 1:3']],
    ['[[kim|the *leader*]]', ['unread-markup 1:1']],
    ['a\n[[kim|`Kim`]] [[kim|<b>Kim</b>]]', ['unread-markup 2:1', 'unread-markup 2:15']],
    ['[[kim|Kim &amp; Putin]]', ['unread-markup 1:1']],
    ['**[[kim|R&D, 2 * 3 * 4, snake_case]]**', []],
  ])('%j', (source, told) => {
    expect(faults(source)).toEqual(told);
  });
});

describe('everything is told at once', () => {
  it('in the order of the text', () => {
    expect(faults('<b>\n\n[a](//b) [[c\n\n![d](https://e)')).toEqual([
      'raw-html 1:1',
      'forbidden-address 3:3',
      'broken-link 3:10',
      'forbidden-address 5:1',
    ]);
  });
});

describe('text nested deeper than any reader could follow', () => {
  it.each([
    ['quotes', `${'> '.repeat(60)}Lost.`],
    ['lists', Array.from({ length: 40 }, (_, depth) => `${'  '.repeat(depth)}- Lost.`).join('\n')],
    ['a line of lists', `${'- '.repeat(60)}Lost.`],
    ['numbered lists', `${'1. '.repeat(60)}Lost.`],
  ])('%s is refused, not left out', (_, source) => {
    expect(read(source).problems.map(({ rule }) => rule)).toEqual(['nesting-too-deep']);
  });

  it('ten quotes are read', () => {
    expect(htmlOf(read(`${'> '.repeat(10)}Kept.`).body)).toContain('Kept.');
  });
});
