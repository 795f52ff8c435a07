import fc from 'fast-check';

/** Words that occur in no template, so that whatever becomes of them can be seen. */
const plainWord = fc.nat(9999).map((number) => `word${number}`);

const markup = [
  '<b>',
  '</b>',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '</title>',
  '</style><script>',
  '</textarea>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?xml ?>',
  '&amp;',
  '&lt;',
  '&#0;',
  '&#x202e;',
  '&nosuch;',
  '&',
  '<',
  '>',
  '"',
  "'",
  'javascript:alert(1)',
  'https://example.com/?a=1&b=2',
  '//evil.example',
  '{{ 7 * 7 }}',
  '{% raw %}',
  '${7*7}',
] as const;

const yaml = [
  ': ',
  ' #',
  '#',
  '- ',
  '{',
  '}',
  '[',
  ']',
  '*a',
  '&a',
  '!!js/function',
  '!x',
  '|',
  '>',
  '%',
  '@',
  '`',
  '~',
  'null',
  'true',
  'yes',
  '1e3',
  '0x1F',
  '1_000',
  '12:30',
  '2024-02-30',
  '---',
  '...',
  '<<',
  '__proto__',
  '\\n',
  '\\x41',
] as const;

const markdown = [
  '**',
  '*',
  '_',
  '`',
  '```',
  '~~~',
  '[[ana]]',
  '[[ana|she]]',
  '[[ana]]’s',
  "[[ana]]'s",
  '[[nobody]]',
  '[[',
  ']]',
  '[a](b)',
  '[a](/people/ana/)',
  '[a](#top)',
  '[a](javascript:alert(1))',
  '[a](data:text/html,x)',
  '[a](mailto:a@example.com)',
  '[x]: y',
  '[x]',
  '[^1]',
  '![a](b.png)',
  '![a](https://evil.example/b.png)',
  '<https://example.com>',
  '|a|b|',
  '|-|-|',
  '~~',
  '\\',
  '  ',
  "'90s",
] as const;

const unicode = [
  '김정은',
  '푸틴이',
  'Путин',
  'é',
  'e\u0301',
  '👩‍👩‍👧',
  'שלום',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u202e',
  '\u2028',
  '\u2066',
  '\ufeff',
  '\ufffe',
  '\u0000',
  '\u0007',
  '\u0085',
  'ｆｕｌｌ',
  '－',
  '２０２４',
  'İ',
  'ß',
  '𝔘',
] as const;

const pieces = (list: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...list);

const piece = fc.oneof(
  { weight: 6, arbitrary: plainWord },
  { weight: 3, arbitrary: pieces(markup) },
  { weight: 2, arbitrary: pieces(yaml) },
  { weight: 2, arbitrary: pieces(markdown) },
  { weight: 1, arbitrary: pieces(unicode) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);

/** One line made of ordinary words and of what means something in HTML, XML, YAML, Markdown or other programs' templates. */
export const hostileLine: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ', ' ')), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.map(([text, space]) => text + space).join(''));

/** A line that a text field takes: it is not empty and hides nothing; markup in it must be shown as it is written. */
export const fieldText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: plainWord }, { weight: 1, arbitrary: pieces(markup) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => `Word ${parts.join(' ')}`)
  .filter((text) => !/&#|&nosuch/.test(text));

const blockStart = fc.constantFrom(
  '',
  '',
  '',
  '# ',
  '## ',
  '##',
  '#\u00a0',
  '> ',
  '> > ',
  '- ',
  '-\u00a0',
  '* ',
  '+ ',
  '1. ',
  '1986. ',
  '    ',
  '\t',
  '- [ ] ',
  '> [!NOTE] ',
  '[Ana]: ',
  '[^1]: ',
  '|',
  ':::note ',
  '%%',
  '```',
  '```js',
  '~~~',
  '===',
  '---',
  '<div>',
  '<!-- ',
);

const lineEnd = fc.constantFrom('\n', '\n', '\n\n', '\n\n', '  \n', '\\\n', '\r\n', '\r');

/** A body: blocks of all that CommonMark knows and much that it does not, joined by any line ends. */
export const hostileBody: fc.Arbitrary<string> = fc
  .array(fc.tuple(blockStart, fc.oneof(hostileLine, fc.constant('')), lineEnd), { minLength: 1, maxLength: 10 })
  .map((lines) => lines.map((parts) => parts.join('')).join(''));

/** A body that an editor might well write: words in which links, emphasis, lists and quotations are whole. */
export const editorsBody: fc.Arbitrary<string> = fc
  .array(
    fc
      .tuple(
        fc.constantFrom('', '', '## ', '> ', '- ', '1. '),
        fc.array(
          fc.oneof(
            { weight: 5, arbitrary: plainWord },
            {
              weight: 1,
              arbitrary: fc.constantFrom('*stressed*', '**strong**', '“quoted”', '"straight"', "it's", "[[Ana]]'s"),
            },
            {
              weight: 1,
              arbitrary: fc.constantFrom('[out](https://example.com)', '[[Ana|her]]', '`code`', 'R&D', '5 < 6'),
            },
          ),
          { minLength: 1, maxLength: 8 },
        ),
      )
      .map(([start, words]) => `${start}${words.join(' ')}`),
    { minLength: 1, maxLength: 6 },
  )
  .map((blocks) => blocks.join('\n\n'));
