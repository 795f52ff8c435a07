import { describe, expect, it } from 'vitest';
import { createBodyMarkdown } from '../../../src/content/body/markdown.ts';
import { rendered } from '../../support/body-html.ts';

const markdown = createBodyMarkdown();

describe('Markdown as bodies are written in', () => {
  it.each([
    ['a *b* **c** ~~d~~ `e`', '<p>a <em>b</em> <strong>c</strong> <s>d</s> <code>e</code></p>\n'],
    ["\"a\" 'b' it's", '<p>“a” ‘b’ it’s</p>\n'],
    ['a\\\nb  \nc', '<p>a<br>\nb<br>\nc</p>\n'],
    ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n'],
    ['3. a', '<ol start="3">\n<li>a</li>\n</ol>\n'],
    ['> a', '<blockquote>\n<p>a</p>\n</blockquote>\n'],
    ['***', '<hr>\n'],
    ['a & b < c', '<p>a &amp; b &lt; c</p>\n'],
    ['https://example.com a@b.c', '<p>https://example.com a@b.c</p>\n'],
  ])('%j', (source, html) => {
    expect(rendered(markdown, source)).toBe(html);
  });

  it.each(['```js\na < b\n```', '~~~\na < b\n~~~', '    a < b'])(
    '%j is code that can be scrolled by keyboard',
    (source) => {
      expect(rendered(markdown, source)).toBe('<pre tabindex="0"><code>a &lt; b\n</code></pre>\n');
    },
  );

  it.each(['``` "><script>\na\n```', '```a" onload="b\na\n```'])('the language of %j is not printed', (source) => {
    expect(rendered(markdown, source)).toBe('<pre tabindex="0"><code>a\n</code></pre>\n');
  });

  it('a table can be scrolled, names its columns and uses no style attribute', () => {
    expect(rendered(markdown, '|a|b|c|\n|:-|:-:|-:|\n|d|e|f|\n')).toMatchInlineSnapshot(`
      "<div class="table-scroll" tabindex="0"><table>
      <thead>
      <tr>
      <th scope="col">a</th>
      <th scope="col" class="align-center">b</th>
      <th scope="col" class="align-right">c</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>d</td>
      <td class="align-center">e</td>
      <td class="align-right">f</td>
      </tr>
      </tbody>
      </table></div>
      "
    `);
  });

  it.each(['<b>a</b>', '<div>\na\n</div>', '<!-- a -->', '[<b>](https://example.com)'])(
    'HTML such as %j is escaped',
    (source) => {
      expect(rendered(markdown, source)).not.toMatch(/<(?:b|div|!--)/);
    },
  );

  it.each(['a" onclick="b', "a' b", 'a"><script>'])('a title of %j stays a title', (title) => {
    expect(rendered(markdown, `[a](https://example.com '${title.replaceAll("'", String.raw`\'`)}')`)).not.toMatch(
      /" onclick|<script/,
    );
  });

  it('an address keeps to its attribute', () => {
    expect(rendered(markdown, '[a](<https://example.com/"onclick="b>)')).not.toContain('"onclick');
  });
});

describe('what was written stays what was meant', () => {
  it.each(['(a) trade, (b) arms and (c) energy', 'Article 4 (c)', '(r)', 'Article 2(p)(tm)'])('%s', (source) => {
    expect(rendered(markdown, source)).toBe(`<p>${source}</p>\n`);
  });

  it.each(['5+-2', 'a -- b...', 'a -> b', '1/2', '10x10', '^a^', 'H~2~O', '==a==', ':smile:', '$a$', '@a #b'])(
    '%s',
    (source) => {
      expect(rendered(markdown, source)).toBe(`<p>${source.replaceAll('>', '&gt;')}</p>\n`);
    },
  );
});
