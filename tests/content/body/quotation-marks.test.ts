import { describe, expect, it } from 'vitest';
import { createBodyMarkdown } from '../../../src/content/body/markdown.ts';
import { readBody } from '../../../src/content/body/read-body.ts';
import { htmlOf, rendered } from '../../support/body-html.ts';

const markdown = createBodyMarkdown();

/** A body's text as a reader sees it, with the labels of links between ⟨ and ⟩. */
function printed(source: string): string {
  const { body } = readBody(markdown, 'a.md', source, 0);
  const shown = htmlOf(body).replace(/⟨(\d+)⟩/g, (_, index: string) => {
    const link = body.links[Number(index)];
    return link?.type === 'record' ? `⟨${link.label ?? link.target}⟩` : link?.type === 'image' ? link.alt : '';
  });
  return shown
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .trim();
}

describe('beside links to records', () => {
  it.each([
    ["[[putin]]'s allies read [[kim]]'s letter.", '⟨putin⟩’s allies read ⟨kim⟩’s letter.'],
    ["[[putin]]'s allies' plan was known.", '⟨putin⟩’s allies’ plan was known.'],
    ["'[[kim]]'s visit' it was.", '‘⟨kim⟩’s visit’ it was.'],
    ["[[the-talks|The leaders]]' plan", '⟨The leaders⟩’ plan'],
    [`"[[kim]]" and ("[[putin]]")`, '“⟨kim⟩” and (“⟨putin⟩”)'],
    [`[[kim]]—"no"`, '⟨kim⟩—“no”'],
    ["[Kim](https://x.example)'s 'friend' came.", 'Kim’s ‘friend’ came.'],
    ["[[kim|김정은]]'s letter", '⟨김정은⟩’s letter'],
  ])('%s', (source, expected) => {
    expect(printed(source)).toBe(expected);
  });
});

describe('within labels, emphasis, images and headings', () => {
  it.each([
    [`[[kim|the "supreme" leader's aide]] and "so"`, '⟨the “supreme” leader’s aide⟩ and “so”'],
    ["[[kim|the '90s leader]]", '⟨the ’90s leader⟩'],
    [`"[[kim|'the' leader]]" said`, '“⟨‘the’ leader⟩” said'],
    ["*Kim*'s and **Kim**'s", 'Kim’s and Kim’s'],
    [`"*Kim*" said "**no**"`, '“Kim” said “no”'],
    ['`code`’s and `code`\'s "x"', 'code’s and code’s “x”'],
    [`![Kim's "train"](train.jpg)`, 'Kim’s “train”'],
    [`## [[kim]]'s "visit"`, '⟨kim⟩’s “visit”'],
    [`- it's\n- "so"`, 'it’s\n“so”'],
    [`|it's|\n|-|\n|"so"|`, 'it’s\n\n\n\n\n“so”'],
    [`"A line\nand another"`, '“A line\nand another”'],
  ])('%s', (source, expected) => {
    expect(printed(source)).toBe(expected);
  });
});

describe('left as they were written', () => {
  it.each([
    [String.raw`\"a\" and \'b\'`, `"a" and 'b'`],
    ['&quot;a&quot;', '"a"'],
    ['`it\'s "so"`', 'it\'s "so"'],
    ['```\nit\'s "so"\n```', 'it\'s "so"'],
  ])('%s', (source, expected) => {
    expect(printed(source)).toBe(expected);
  });

  it('the slug of a link, and where it stands', () => {
    const [link] = readBody(markdown, 'a.md', `"x" [[O'Brien|O'Brien's]]`, 0).body.links;
    expect(link).toMatchObject({ target: "O'Brien", label: 'O’Brien’s', at: { line: 1, column: 5 } });
  });
});

describe('emphasis beside Hangul, Kana and Han', () => {
  it.each([
    ['**김정은(Kim)**은 말했다.', '<strong>김정은(Kim)</strong>은 말했다.'],
    ['**“서명했다.”**라고', '<strong>“서명했다.”</strong>라고'],
    ['これは**「強調」**です。', 'これは<strong>「強調」</strong>です。'],
    ['他说**（重要）**的话', '他说<strong>（重要）</strong>的话'],
    ['*김정은(Kim)*은', '<em>김정은(Kim)</em>은'],
    ['a **b** c_d_e', 'a <strong>b</strong> c_d_e'],
  ])('%s', (source, expected) => {
    expect(rendered(markdown, source)).toBe(`<p>${expected}</p>\n`);
  });
});
