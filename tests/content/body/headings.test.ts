import { describe, expect, it } from 'vitest';
import { headingIdsOf } from '../../../src/content/body/body.ts';
import { headingIds } from '../../../src/content/body/headings.ts';
import { createBodyMarkdown } from '../../../src/content/body/markdown.ts';
import { readBody } from '../../../src/content/body/read-body.ts';

/** The headings of a body as they are printed: level and id. */
function headings(body: string): string[] {
  const tokens = createBodyMarkdown().parse(body, {});
  headingIds(tokens);
  return tokens
    .filter(({ type }) => type === 'heading_open')
    .map((token) => `${token.tag} ${String(token.attrGet('id'))}`);
}

const idOf = (heading: string): string | undefined => headings(`# ${heading}`)[0]?.slice(3);

describe('the id of a heading is made of its words', () => {
  it.each([
    ['The talks', 'the-talks'],
    [`${'a'.repeat(200)} and more`, 'a'.repeat(200)],
    ['What *is* `known`?', 'what-is-known'],
    ['[[kim-jong-un|The leader]] and [[putin]]', 'the-leader-and'],
    ['A [link](https://example.com) here', 'a-link-here'],
    ['정상 회담 2024', '정상-회담-2024'],
    ['Cafe\u0301', 'caf\u00e9'],
    ['a & b < c', 'a-b-c'],
    ['“Quoted”', 'quoted'],
    ['  -- a -- ', 'a'],
    ['!!!', 'section'],
    ['', 'section'],
    ['[[putin]]', 'section'],
    ['p1', 'section-p1'],
    ['Page content', 'section-page-content'],
    ['P 5', 'section-p-5'],
    ['Pages', 'pages'],
  ])('%j: %s', (heading, id) => {
    expect(idOf(heading)).toBe(id);
  });

  it('is never the same as another', () => {
    expect(headings('# a\n\n# a\n\n# a-2\n\n# a\n\n# a-2')).toEqual([
      'h2 a',
      'h2 a-2',
      'h2 a-2-2',
      'h2 a-3',
      'h2 a-2-3',
    ]);
  });

  it.each(['constructor', '__proto__', 'toString'])('%s is nothing special', (heading) => {
    expect(headings(`# ${heading}\n\n# ${heading}`)).toHaveLength(2);
  });

  it('is also told to those who link to it', () => {
    const { body } = readBody(createBodyMarkdown(), 'stories/a.md', '# a\n\nWords.\n\n## b\n\n# a', 0);
    expect(headingIdsOf(body)).toEqual(['a', 'b', 'a-2']);
  });
});

describe('levels begin at 2 and skip none', () => {
  it.each([
    ['# a', 'h2'],
    ['###### a', 'h2'],
    ['# a\n## b\n### c', 'h2 h3 h4'],
    ['# a\n### b\n###### c', 'h2 h3 h4'],
    ['### a\n# b\n## c', 'h2 h2 h3'],
    ['## a\n#### b\n### c\n## d', 'h2 h3 h3 h2'],
    ['# a\n## b\n### c\n#### d\n##### e\n###### f', 'h2 h3 h4 h5 h6 h6'],
    ['a\n=\n\nb\n-', 'h2 h3'],
  ])('%j: %s', (body, levels) => {
    expect(
      headings(body)
        .map((heading) => heading.slice(0, 2))
        .join(' '),
    ).toBe(levels);
  });

  it('the end of a heading is of the same level', () => {
    const markdown = createBodyMarkdown();
    const tokens = markdown.parse('##### a', {});
    headingIds(tokens);
    expect(markdown.renderer.render(tokens, markdown.options, {})).toBe('<h2 id="a">a</h2>\n');
  });
});
