import { describe, expect, it } from 'vitest';
import { printed, told, toldInWords } from './told.ts';

const accident = (...places: string[]): string[] => places.map((place) => `accidental-markup ${place}`);

describe('code that is not closed', () => {
  it.each([
    ['a\n\n```\nb\n\nc', '3:1'],
    ['~~~\na\n```', '1:1'],
    ['````\na\n```', '1:1'],
    ['```', '1:1'],
    ['```js\na\n``` b', '1:1'],
    ['> ```\n> a\n\nb', '1:3'],
    ['- ```\n  a\n\nb', '1:3'],
    ['```\na\n```\n\nb\n\n```\nc', '7:1'],
  ])('%j', (source, place) => {
    expect(told(source)).toEqual([`unclosed-code ${place}`]);
  });

  it.each([
    '```\na\n```',
    '~~~\na\n~~~',
    '````\n```\na\n````',
    '```\n```',
    '> ```\n> a\n> ```',
    '- ```\n  a\n  ```\n- b',
    '1. a\n\n   ```\n   b\n   ```',
    '```\na\n   ```  ',
    'a ``` b',
  ])('%j is closed', (source) => {
    expect(told(source)).toEqual([]);
  });
});

describe('words behind the mark that begins a block of code are not printed', () => {
  it.each([
    ['```js title\na\n```', '1:4'],
    ['a\n\n~~~  He said so.\nb\n~~~', '3:6'],
    ['> ````<b>\n> a\n> ````', '1:7'],
    ['- ```“Yes”\n  a\n  ```', '1:6'],
  ])('%j', (source, place) => {
    expect(told(source)).toEqual(accident(place));
  });

  it.each(['```js\na\n```', '```c++\na\n```', '~~~ objective-c\na\n~~~', '```.env\na\n```'])(
    '%j names a language',
    (source) => {
      expect(told(source)).toEqual([]);
    },
  );
});

describe('lines of a transcript are printed', () => {
  it.each([
    ['[Putin]: Yes.', '[Putin]: Yes.'],
    ['[Putin]: Yes.\n[Kim]: Welcome!\n\n[Q]: Why?', '[Putin]: Yes.\n[Kim]: Welcome!\n[Q]: Why?'],
    ['[Putin]: "Yes."', '[Putin]: “Yes.”'],
    ['- [Putin]: Yes.\n- [Kim]: No.', '[Putin]: Yes.\n[Kim]: No.'],
    ['> [Putin]: Yes.', '[Putin]: Yes.'],
    ['[Putin]:\nYes.', '[Putin]:\nYes.'],
    ['[Mr Putin, laughing]: Yes', '[Mr Putin, laughing]: Yes'],
    ['[김정은]: 네.', '[김정은]: 네.'],
    ['[Putin]: Yes/No', '[Putin]: Yes/No'],
  ])('%j', (source, text) => {
    expect(printed(source).replace(/\n{2,}/g, '\n')).toBe(text);
    expect(told(source)).toEqual([]);
  });
});

describe('addresses of links that do not exist', () => {
  it.each([
    ['[r]: https://a.example\n\na', ['1:1']],
    ['a\n\n> [r]: /b/', ['3:3']],
    ['[r]: /a/\n[r]: /b/\n\n[r]', ['2:1']],
    ['[r]: a.jpg "T"\n[s]: mailto:a@b.c', ['1:1', '2:1']],
  ])('%j', (source, places) => {
    expect(told(source)).toEqual(places.map((place) => `unused-definition ${place}`));
  });

  it.each([
    '[a][r]\n\n[r]: https://a.example',
    '[r]\n\n[R]: /b/',
    '![a][r]\n\n[r]: b.jpg',
    '[a][r]\n\n[r]: <https://a.example/b c>',
    '[a][r]\n\n[r]:\n  /b/ "T"',
    '[a][r]\n\n[r]: people/kim',
    '- [a][r]\n\n> [r]: #b',
  ])('%j is used', (source) => {
    expect(told(source)).toEqual([]);
    expect(printed(source)).not.toContain('[r]');
  });
});

describe('lists and quotations that a sentence became', () => {
  it.each([
    ['1986. A great year.', ['1:1']],
    ['19. Juni 2024 war es.', ['1:1']],
    ['> 1986. A great year.', ['1:3']],
    ['fell to\n- 5 degrees.', ['2:1']],
    ['fell by\n+ 5 degrees.', ['2:1']],
    ['more than\n> 5 per cent', ['2:1']],
    ['in the\n1. Bundesliga', ['2:1']],
  ])('%j', (source, places) => {
    expect(told(source)).toEqual(accident(...places));
  });

  it.each([
    ['1. a\n3. b', ['2:1']],
    ['1. a\n2. b\n2. c', ['3:1']],
    ['3. a\n2. b\n1. c', ['2:1']],
    ['1986. a\n1990. b', ['2:1']],
  ])('%j would be printed with other numbers', (source, places) => {
    expect(told(source)).toEqual(accident(...places));
  });

  it('in words that say how to keep the text', () => {
    expect(toldInWords('1986. A')[0]).toContain('If it is text, write “1986\\.” there.');
  });

  it.each([
    '1. a\n2. b',
    '1. a\n1. b\n1. c',
    '1. a\n2. b\n\nc\n\n3. d',
    '1. a\n   1. b\n   2. c\n2. d',
    '0. a',
    '5. a\n6. b',
    'Points:\n- a',
    'He said:\n> a',
    'They met.\n- a',
    'the points\n- a\n- b',
    '- a\n  - b',
    '- Points\n  1. b',
    'He wrote\n> a b',
    'The points\n- A',
    '- Yes.\n- No.',
    '> a\n\n> b',
    'in 1986. A year',
  ])('%j is meant', (source) => {
    expect(told(source)).toEqual([]);
  });
});

describe('code and headings by accident', () => {
  it.each([
    ['    The indented words of a paragraph.', ['1:5']],
    ['\tThen [[kim]] went.', ['1:2']],
    ['a\n\n     Then they went home.', ['3:6']],
    ['The paragraph ends here.\n---\n\nb', ['2:1']],
    ['It goes on\nfor two lines\n-----', ['3:1']],
    ['> He said so.\n> ---', ['2:3']],
    ['---\ntitle: The talks\n---', ['3:1']],
    ['---\ndate: 2024-06-19\n---\n\na', ['3:1']],
    ['a\n\n---\ntags: [a, b]\n---', ['5:1']],
  ])('%j', (source, places) => {
    expect(told(source)).toEqual(accident(...places));
  });

  it.each([
    '    a < b',
    '    <b>',
    'Title\n---',
    'Why?\n---',
    'Title\n===',
    'a.\n\n---\n\nb',
    '- a\n\n    b c d e',
    '***',
  ])('%j is meant', (source) => {
    expect(told(source)).toEqual([]);
  });
});

describe('tables whose rows do not fit', () => {
  it.each([
    ['|a|b|\n|-|-|\n|c|d|e|', ['lost-cells 3:6']],
    ['a|b\n-|-\nc|d|e', ['lost-cells 3:5']],
    ['> |a|\n> |-|\n> |b|c|', ['lost-cells 3:6']],
    ['|a|b|\n|-|-|\n|c|', ['accidental-markup 3:2']],
    ['|a|b|\n|-|-|\n|c|d|\nText', ['accidental-markup 4:1']],
    ['|a|b|\n|c|d|', ['unread-markup 1:1']],
    ['|a|b|\n|-|\n|c|d|', ['unread-markup 1:1']],
    ['|a|b|', ['unread-markup 1:1']],
  ])('%j', (source, expected) => {
    expect(told(source)).toEqual(expected);
  });

  it.each([
    '|a|b|\n|:-|-:|\n|c|d|',
    'a|b\n-|-\nc|d',
    '|a|\n|-|\n|b \\| c|',
    '|a|b|\n|-|-|\n|[[kim\\|Kim]]|d|',
    '|x| = 5',
  ])('%j fits', (source) => {
    expect(told(source)).toEqual([]);
  });
});

describe('marks whose space is none to Markdown, or missing', () => {
  it.each([
    ['##\u00a0Talks', '1:1'],
    ['a\n#\u202fTalks', '2:1'],
    ['-\u00a0a', '1:1'],
    ['*\u3000a', '1:1'],
    ['+\u2003a', '1:1'],
    ['1.\u00a0a', '1:1'],
    ['>\u00a0a', '1:1'],
    ['- a\n\n  ##\u00a0b', '3:3'],
    ['##Why', '1:1'],
    ['a\n\n###Why', '3:1'],
    ['#Why they met', '1:1'],
    ['#######a', '1:1'],
    ['-Item\n-Item', '1:1'],
    ['1.Item\n2.Item', '1:1'],
  ])('%j', (source, place) => {
    expect(told(source)).toEqual([`unread-markup ${place}`]);
  });

  it.each(['## Talks', '-5 degrees', '19.\u00a0June it was', '–\u00a0Yes.', '#9 is one', '-Mr Kim'])(
    '%j is text',
    (source) => {
      expect(told(source)).toEqual([]);
    },
  );
});
