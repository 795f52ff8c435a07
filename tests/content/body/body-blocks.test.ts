import { describe, expect, it } from 'vitest';
import { bodyHtml } from '../../../src/content/body/blocks/body-html.ts';
import type { ParsedBody } from '../../../src/content/body/body.ts';
import { createBodyMarkdown } from '../../../src/content/body/markdown.ts';
import { readBody } from '../../../src/content/body/read-body.ts';
import { plainText } from '../../../src/machines/data/data-text.ts';

const markdown = createBodyMarkdown();

function read(source: string): ParsedBody {
  return readBody(markdown, 'a.md', source, 0).body;
}

/** A body's HTML on its page, with ¶ behind what has an id of a paragraph. */
function onPage(source: string): string {
  return bodyHtml(read(source).blocks, {
    onPage: true,
    link: (index) => `⟨${index}⟩`,
    after: ({ tag, id }) => (id !== undefined && (tag === 'p' || tag === 'li') ? '¶' : ''),
  });
}

describe('a body is kept in blocks', () => {
  it.each<[string, ParsedBody['blocks']]>([
    [
      'A *b* `c`',
      [{ tag: 'p', id: 'p-a-b-c', text: ['A ', { html: '<em>' }, 'b', { html: '</em>' }, ' ', { code: 'c' }] }],
    ],
    ['# A [[kim]] & b', [{ tag: 'h2', id: 'a-b', text: ['A ', 0, ' & b'] }]],
    ['***', [{ text: [{ html: '<hr>' }, '\n'] }]],
    [
      '- ![](a.png)\n- B',
      [
        { before: '<ul>\n<li>', text: [0] },
        { before: '</li>\n', tag: 'li', id: 'p-b', text: ['B'] },
        { before: '</li>\n</ul>\n', text: [] },
      ],
    ],
    ['    a < b\n', [{ tag: 'pre', text: [{ code: 'a < b\n' }] }]],
  ])('%j', (source, blocks) => {
    expect(read(source).blocks).toEqual(blocks);
  });
});

describe('what follows the words of a block stands', () => {
  it.each([
    ['at the end of a paragraph', 'A', '<p id="p-a">A¶</p>\n'],
    ['at the end of an item', '- A', '<ul>\n<li id="p-a">A¶</li>\n</ul>\n'],
    [
      'before a list within an item',
      '- A\n  - B',
      '<ul>\n<li id="p-a">A\n¶<ul>\n<li id="p-b">B¶</li>\n</ul>\n</li>\n</ul>\n',
    ],
    ['before a heading within an item', '- A\n  # H', '<ul>\n<li id="p-a">A\n¶<h2 id="h">H</h2>\n</li>\n</ul>\n'],
    [
      'before code within an item',
      '- A\n  ```\n  c\n  ```',
      '<ul>\n<li id="p-a">A¶<pre tabindex="0"><code>c\n</code></pre>\n</li>\n</ul>\n',
    ],
    ['behind a rule within an item', '- A\n  ***\n  B', '<ul>\n<li id="p-a">A\n<hr>\nB¶</li>\n</ul>\n'],
    ['in a quotation', '> A', '<blockquote>\n<p id="p-a">A¶</p>\n</blockquote>\n'],
  ])('%s', (_, source, html) => {
    expect(onPage(source)).toBe(html);
  });
});

describe('away from its page', () => {
  it.each([
    ['# A\n\nB', '<h2>A</h2>\n<p>B</p>\n'],
    ['- A', '<ul>\n<li>A</li>\n</ul>\n'],
    ['    a\n', '<pre><code>a\n</code></pre>\n'],
    [
      '|a|\n|-:|\n|b|',
      '<div><table>\n<thead>\n<tr>\n<th scope="col">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table></div>\n',
    ],
    ['Write `id="a"` or id="b"', '<p>Write <code>id=&quot;a&quot;</code> or id=“b”</p>\n'],
  ])('%j has no ids, classes and stops for the keyboard', (source, html) => {
    expect(bodyHtml(read(source).blocks, { onPage: false, link: () => '' })).toBe(html);
  });
});

describe('a body as plain text', () => {
  it.each([
    ['# A\n\nB *c*\nd', 'A\n\nB c\nd'],
    ['- A\n- B\n  - C', 'A\n\nB\n\nC'],
    ['- A\n  # H\n  B', 'A\n\nH\n\nB'],
    ['- A\n  ```\n  c < d\n  ```', 'A\n\nc < d'],
    ['|a|b|\n|-|-|\n|c|d|', 'a\nb\n\nc\nd'],
    ['a\\\nb', 'a\nb'],
  ])('%j', (source, text) => {
    expect(plainText({ blocks: read(source).blocks, links: [] })).toBe(text);
  });
});
