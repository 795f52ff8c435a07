import { beforeEach, describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../src/content/front-matter/front-matter.ts';
import { placed } from '../../support/placed.ts';

function fault(text: string): string {
  const split = splitFrontMatter('a.md', text);
  return 'rule' in split ? placed(split) : 'none';
}

describe('a file is taken apart', () => {
  it.each([
    ['with a body', '---\ntitle: A\n---\nText.\n', '\ntitle: A', 'Text.\n', 3],
    ['with an empty line before the body', '---\ntitle: A\n---\n\nText.\n', '\ntitle: A', '\nText.\n', 3],
    ['without a body', '---\ntitle: A\n---\n', '\ntitle: A', '', 3],
    ['without a last line end', '---\ntitle: A\n---', '\ntitle: A', '', 2],
    ['with spaces behind the hyphens', '---  \ntitle: A\n--- \nText.\n', '  \ntitle: A', ' \nText.\n', 2],
    ['with a rule in the body', '---\ntitle: A\n---\na\n\n---\n\nb\n', '\ntitle: A', 'a\n\n---\n\nb\n', 3],
    ['with front matter in the body', '---\ntitle: A\n---\n---\nb: c\n---\n', '\ntitle: A', '---\nb: c\n---\n', 3],
    [
      'with excerpts that are none',
      '---\ntitle: A\n---\na\n<!-- more -->\nb\n',
      '\ntitle: A',
      'a\n<!-- more -->\nb\n',
      3,
    ],
  ])('%s', (_, text, yaml, body, linesBeforeBody) => {
    expect(splitFrontMatter('a.md', text)).toEqual({ yaml, body, linesBeforeBody });
  });

  it('lines of the front matter and the body are those of the file', () => {
    const text = '---\ntitle: A\ndate: 2024\n---\n\nText.\n';
    const split = splitFrontMatter('a.md', text);
    if ('rule' in split) throw new Error(split.message);
    expect(split.yaml.split('\n')[1]).toBe(text.split('\n')[1]);
    expect(split.body.split('\n')[1]).toBe(text.split('\n')[split.linesBeforeBody + 1]);
  });
});

describe('a file is never read a second time from memory', () => {
  it('the same text gives the same answer again', () => {
    const text = '---\ntitle: A\n---\nText.\n';
    expect(splitFrontMatter('a.md', text)).toEqual(splitFrontMatter('b.md', text));
  });

  it('a fault is told again', () => {
    const text = '---js\n{}\n---\n';
    expect(fault(text)).toBe('front-matter-language 1:4');
    expect(fault(text)).toBe('front-matter-language 1:4');
  });
});

describe('nothing in a file is ever run', () => {
  beforeEach(() => {
    Reflect.deleteProperty(globalThis, 'ranFrontMatter');
  });

  it.each([
    'js',
    'JS',
    'Js',
    ' js',
    'javascript',
    'JavaScript',
    'JAVASCRIPT',
    'coffee',
    'CoffeeScript',
    'coffeescript',
    'cson',
    'json',
    'JSON',
    'toml',
    'ini',
    'yaml',
    'yml',
    'YAML',
    'js\t',
    '\tjs',
    'ts',
    'mjs',
    'eval',
    '__proto__',
    'constructor',
    'jſ',
  ])('---%s', (language) => {
    expect(fault(`---${language}\n{ ranFrontMatter: globalThis.ranFrontMatter = true }\n---\n`)).toBe(
      'front-matter-language 1:4',
    );
    expect(globalThis).not.toHaveProperty('ranFrontMatter');
  });

  it.each([
    '---\n---js\n({ a: globalThis.ranFrontMatter = true })\n---\n',
    '---\na: 1\n---\n---js\n({ a: globalThis.ranFrontMatter = true })\n---\n',
    '---\na: !!js/function "function () { globalThis.ranFrontMatter = true }"\n---\n',
  ])('%j', (text) => {
    splitFrontMatter('a.md', text);
    expect(globalThis).not.toHaveProperty('ranFrontMatter');
  });
});

describe('a file without front matter', () => {
  it.each([
    ['has text only', 'Text.\n', 'missing-front-matter 1:1'],
    ['begins with an empty line', '\n---\ntitle: A\n---\n', 'missing-front-matter 1:1'],
    ['begins with a space', ' ---\ntitle: A\n---\n', 'missing-front-matter 1:1'],
    ['begins with two hyphens', '--\ntitle: A\n--\n', 'missing-front-matter 1:1'],
    ['begins with four hyphens', '----\ntitle: A\n----\n', 'missing-front-matter 1:1'],
    ['begins with dashes that a word processor made', '—\ntitle: A\n—\n', 'missing-front-matter 1:1'],
    ['begins with plus signs', '+++\ntitle = "A"\n+++\n', 'missing-front-matter 1:1'],
    ['begins with its fields', 'title: A\n---\n', 'missing-front-matter 1:1'],
    ['is empty', '', 'empty-file file'],
    ['is blank', ' \n\t\n\u00a0\n', 'empty-file file'],
  ])('%s', (_, text, expected) => {
    expect(fault(text)).toBe(expected);
  });
});

describe('front matter that is not closed', () => {
  it.each([
    ['never', '---\ntitle: A\n', 'unclosed-front-matter 1:1'],
    ['by its first line alone', '---', 'unclosed-front-matter 1:1'],
    ['by four hyphens', '---\ntitle: A\n----\n\nText.\n', 'unclosed-front-matter 3:1'],
    ['by hyphens and a word', '---\ntitle: A\n---end\n\nText.\n', 'unclosed-front-matter 3:1'],
    ['by hyphens and a comment', '---\ntitle: A\n--- # end\n\nText.\n', 'unclosed-front-matter 3:1'],
    ['by indented hyphens', '---\ntitle: A\n ---\n\nText.\n', 'unclosed-front-matter 1:1'],
  ])('%s', (_, text, expected) => {
    expect(fault(text)).toBe(expected);
  });
});

describe('front matter without fields', () => {
  it.each(['---\n---\nText.\n', '---\n\n---\nText.\n', '---\n# a comment\n---\nText.\n'])(
    '%j is taken apart all the same',
    (text) => {
      expect(splitFrontMatter('a.md', text)).toMatchObject({ body: 'Text.\n' });
    },
  );
});

describe('the longest front matter', () => {
  const ofLength = (length: number): string => `---\n${'a'.repeat(length - 4)}\n---\n`;

  it.each([
    [32_000, 'none'],
    [32_001, 'file-too-large 1:1'],
  ])('%i characters: %s', (length, expected) => {
    expect(fault(ofLength(length))).toBe(expected);
  });
});
