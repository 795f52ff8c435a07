import { describe, expect, it } from 'vitest';
import { createBodyMarkdown } from '../../../src/content/body/markdown.ts';
import { type BodyReading, readBody } from '../../../src/content/body/read-body.ts';
import { htmlOf } from '../../support/body-html.ts';

const markdown = createBodyMarkdown();

function read(source: string): BodyReading {
  return readBody(markdown, 'a.md', source, 0);
}

describe('no trick brings a forbidden address into a page', () => {
  it.each([
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](<javascript:alert(1)>)',
    '[a](java&#115;cript:alert)',
    '[a](javascript&colon;alert)',
    '[a](javascript&#58;alert)',
    '[a](javascript&#x3a;alert)',
    '[a](javascript&#x0000003A;alert)',
    '[a](&#x6A;avascript:alert)',
    '[a](java&Tab;script:alert)',
    '[a](java&NewLine;script:alert)',
    '[a](java&#9;script:alert)',
    '[a](java&#10;script:alert)',
    '[a](java&#13;script:alert)',
    '[a](<java\tscript:alert>)',
    '[a](javascript\\:alert)',
    '[a](vbscript:a)',
    '[a](data:text/html;base64,AAAA)',
    '[a](DATA:text/html,a)',
    '[a](tg://resolve)',
    '[a](//example.com)',
    '[a](\\\\\\\\example.com)',
    '[a](/\\\\example.com)',
    '[a](<\\\\\\\\example.com>)',
    '[a](&#47;&#47;example.com)',
    '[a](/&#9;/example.com)',
    '[a](&sol;&sol;example.com)',
    '[a](<//example.com>)',
    '[a][r]\n\n[r]: javascript:alert(1)',
    '[r]\n\n[r]: //example.com',
    '<javascript:alert(1)>',
    '<tg://resolve>',
    '<data:text/html,a>',
  ])('%s', (source) => {
    const { body, problems } = read(source);
    expect(problems.map(({ rule }) => rule)).toEqual(['forbidden-address']);
    expect(body.links).toEqual([]);
  });

  it.each(['mailto:foo', 'MAILTO:foo', 'mailto:', 'mailto:?subject=Story', 'mailto:a@b.example?cc=c'])(
    'of %s it is said that a mailbox is wanted',
    (address) => {
      expect(read(`[a](${address})`).problems.map(({ hint }) => hint)).toEqual([expect.stringContaining('mailbox')]);
    },
  );

  it('a long one is quoted by its beginning', () => {
    const [problem] = read(`[a](javascript:${'a'.repeat(5000)})`).problems;
    expect(problem?.message.length).toBeLessThan(400);
  });
});

describe('images come from the images folder', () => {
  it.each([
    '![a](https://example.com/a.jpg)',
    '![a](//example.com/a.jpg)',
    '![a](/\\\\example.com/a.jpg)',
    '![a](data:image/png;base64,AAAA)',
    '![a](DATA:image/svg+xml,a)',
    '![a](javascript:alert)',
    '![a](mailto:a@b.c)',
    '![a][r]\n\n[r]: https://example.com/a.jpg',
  ])('%s is refused', (source) => {
    expect(read(source).problems.map(({ rule }) => rule)).toEqual(['forbidden-address']);
  });

  it.each([
    ['photo.jpg', 'photo.jpg'],
    ['images/photo.jpg', 'photo.jpg'],
    ['/images/photo.jpg', 'photo.jpg'],
    ['../images/photo.jpg', 'photo.jpg'],
    ['./photo.jpg', 'photo.jpg'],
    ['2024/photo.jpg', '2024/photo.jpg'],
    ['<a photo.jpg>', 'a photo.jpg'],
    ['a%20photo.jpg', 'a photo.jpg'],
    ['김.jpg', '김.jpg'],
  ])('![a](%s) is %s', (address, file) => {
    expect(read(`![a](${address})`).body.links).toMatchObject([{ type: 'image', file, alt: 'a' }]);
  });

  it.each(['100%.jpg', '%.jpg'])('![a](%s) is a file of that name', (address) => {
    expect(read(`![a](${address})`).body.links).toMatchObject([{ type: 'image', file: address }]);
  });

  it.each(['%E0%A4%A.jpg', 'a%ff.jpg'])('![a](%s) is looked for, and no crash', (address) => {
    expect(read(`![a](${address})`).body.links).toMatchObject([{ type: 'image' }]);
  });

  it('the description of an image is plain text', () => {
    expect(read('![The *first* **train**](a.jpg)').body.links).toMatchObject([{ alt: 'The first train' }]);
  });
});

describe('addresses within the site wait until its pages are known', () => {
  it.each(['/people/', '../kim/', '#past', '?a', 'feed.xml', '/a%20b/'])('%s', (address) => {
    const { body, problems } = read(`[a](${address})`);
    expect(problems).toEqual([]);
    expect(body.links).toMatchObject([{ type: 'page', address }]);
    expect(htmlOf(body)).toBe('<p id="p-a"><a href="⟨0⟩">a</a></p>\n');
  });
});

describe('an address or title that no browser would follow is told, once for each link', () => {
  const long = 'a'.repeat(2_000);
  it.each([
    ['an address', `See [it](https://example.com/${long}).`, ['1:8']],
    ['a title', `[it](/b/ "${long}a")`, ['1:4']],
    ['an image', `![it](${long}.jpg)`, ['1:5']],
    ['a reference', `[r] and [r]\n\n[r]: /${long}`, ['1:1', '1:9']],
    ['neither', `[it](/${long.slice(1)} "${long}")`, []],
  ])('%s', (_, source, places) => {
    const { problems } = read(source);
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(places.length > 0 ? ['forbidden-address'] : []));
    expect(
      problems.map(({ place }) =>
        typeof place === 'object' && 'line' in place ? `${place.line}:${place.column}` : '',
      ),
    ).toEqual(places);
  });

  it('in words that say what to do', () => {
    expect(read(`[it](/b/ "${long}a")`).problems.map(({ message, hint }) => `${message} → ${hint}`)).toEqual([
      'The address or the title of this link has more than 2000 characters. → Write the address without its tracking part, or a shorter title.',
    ]);
  });
});
