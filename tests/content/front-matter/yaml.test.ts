import { describe, expect, it } from 'vitest';
import { fieldFinder } from '../../../src/content/front-matter/find-field.ts';
import { parseYaml } from '../../../src/content/front-matter/yaml.ts';
import { placed } from '../../support/placed.ts';

function faults(yaml: string): string[] {
  return parseYaml('a.md', yaml).problems.map(placed);
}

/** What an editor is told, one line a problem. */
function told(yaml: string): string {
  return parseYaml('a.md', yaml)
    .problems.map(({ message, hint }) => `${message} → ${hint}`)
    .join('\n');
}

function valueOf(yaml: string): unknown {
  const { value, problems } = parseYaml('a.md', yaml);
  return problems.length === 0 ? value : problems;
}

describe('every value is the text that was written', () => {
  it.each([
    ['a: 2024', '2024'],
    ['a: 2024-06-19', '2024-06-19'],
    ['a: 2024-06-19T18:00+09:00', '2024-06-19T18:00+09:00'],
    ['a: 12:30', '12:30'],
    ['a: 010', '010'],
    ['a: 0x1F', '0x1F'],
    ['a: 1_000', '1_000'],
    ['a: 1e3', '1e3'],
    ['a: 43.10', '43.10'],
    ['a: true', 'true'],
    ['a: yes', 'yes'],
    ['a: no', 'no'],
    ['a: "null"', 'null'],
    ["a: '~'", '~'],
    ['a: .5', '.5'],
    ['a: +7', '+7'],
    ['a: 0o17', '0o17'],
    ['a: Null Island', 'Null Island'],
    ['a: .nan', '.nan'],
    ['a:', ''],
    ['a: ""', ''],
    ["a: ''", ''],
    ['a: "b: c"', 'b: c'],
    ["a: 'it''s'", "it's"],
    ['a: it’s “curly”', 'it’s “curly”'],
    ['a: b # comment', 'b'],
    ['a: b#c', 'b#c'],
    ['a: >-\n  b\n  c', 'b c'],
    ['a: |\n  b\n  c', 'b\nc\n'],
    ['a: b\n  c', 'b c'],
    ['a: https://example.com/a?b=c', 'https://example.com/a?b=c'],
    ['a: Kim: leader'.replace(': l', ':l'), 'Kim:leader'],
    ['a: 김정은', '김정은'],
    ['a: - b'.replace('- ', '-'), '-b'],
  ])('%j', (yaml, value) => {
    expect(valueOf(yaml)).toEqual({ a: value });
  });

  it.each([
    ['a: [b, c]', { a: ['b', 'c'] }],
    ['a: []', { a: [] }],
    ['a:\n  - b\n  - c', { a: ['b', 'c'] }],
    ['a:\n- b\n- c', { a: ['b', 'c'] }],
    ['a: {b: c, d: [e]}', { a: { b: 'c', d: ['e'] } }],
    ['a:\n  - b: c\n    d: e', { a: [{ b: 'c', d: 'e' }] }],
    ['"a b": c', { 'a b': 'c' }],
    ['a: {}', { a: {} }],
    ['\n\na: b', { a: 'b' }],
    ['# comment\na: b', { a: 'b' }],
    ['2024: a', { 2024: 'a' }],
    ['hasOwnProperty: a\ntoString: b', { hasOwnProperty: 'a', toString: 'b' }],
  ])('%j', (yaml, value) => {
    expect(valueOf(yaml)).toEqual(value);
  });
});

describe('what a word processor leaves behind', () => {
  it('curly quotation marks are part of the text, since they quote nothing in YAML', () => {
    expect(valueOf('a: “Talks”')).toEqual({ a: '“Talks”' });
  });

  it('a colon in curly quotation marks is told to need straight ones', () => {
    expect(told('title: “Talks: the second day”')).toContain('straight');
  });

  it.each([
    ['after the colon', 'a: b\nc:\u00a0d'],
    ['of another width after the colon', 'a: b\nc:\u3000d'],
    ['as indentation', 'a: b\nc:\n\u00a0\u00a0- d'],
  ])('a no-break space %s is read as a space or told to be there', (_, yaml) => {
    expect(told(yaml)).toMatch(/^$|no-break space/);
  });
});

describe('YAML that cannot be read', () => {
  it.each([
    ['a value with a colon', 'a: b: c', ['yaml-syntax 1:4']],
    ['a tab as indentation', 'a:\n\t- b', ['yaml-syntax 2:1']],
    ['a value that begins with @', 'a: @b', ['yaml-syntax 1:4']],
    ['a value that begins with `', 'a: `b`', ['yaml-syntax 1:4']],
    ['a value that begins with %', 'a: b\nc: %d', ['yaml-syntax 2:4']],
    ['text behind a quotation', 'a: "b" c', ['yaml-syntax 1:8']],
    ['a quotation that is not closed', 'a: "b\nc: d', ['yaml-syntax 1:4']],
    ['a list that is not closed', 'a: [b, c\nd: e', ['yaml-syntax 1:4']],
    ['text without a field', 'a: b\nno field\nc: d', ['yaml-syntax 2:1']],
    ['wrong indentation', 'a: b\n  c: d', ['yaml-syntax 1:4']],
    ['text alone', 'a', ['yaml-syntax 1:1']],
    ['a list alone', '- a', ['yaml-syntax 1:1']],
    ['nothing', '', ['yaml-syntax 1:1']],
    ['comments only', '# a\n# b', ['yaml-syntax 1:1']],
    ['a list as a name', '? [a]\n: b', ['yaml-syntax 1:3']],
    ['a group as a name', '{a: b}: c', ['yaml-syntax 1:1']],
  ])('%s', (_, yaml, expected) => {
    expect(faults(yaml)).toEqual(expected);
  });

  it.each(['a: b\n---\nc: d', 'a: b\n...\nc: d'])('%j, of which the second part would be lost', (yaml) => {
    expect(faults(yaml)).toEqual(['yaml-syntax 2:1']);
  });

  it('a last line without a colon is explained as a line that is no field', () => {
    expect(told('title: Talks\nsummary')).toContain('not a field');
  });

  it.each(['title: "He said "no" twice"', "title: 'Kim's visit'", 'title: *Talks* in Pyongyang'])(
    '%s is explained by its marks',
    (yaml) => {
      expect(told(yaml)).toContain('quotation marks');
    },
  );

  it('a quotation that is not closed is told where it is opened', () => {
    expect(faults('a: b\nc: "d\ne: f')).toEqual(['yaml-syntax 2:4']);
  });

  it('never more than five times, and once a line', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `a${index}: @b @c`).join('\n');
    expect(faults(lines)).toEqual([1, 2, 3, 4, 5].map((line) => `yaml-syntax ${line}:5`));
  });
});

describe('fields that stand twice', () => {
  it.each([
    ['at the top', 'a: b\nc: d\na: e', ['duplicate-key 3:1']],
    ['in a group', 'a: {b: c, b: d}', ['duplicate-key 1:11']],
    ['in an entry of a list', 'a:\n  - b: c\n    b: d', ['duplicate-key 3:5']],
    ['once plain and once in quotation marks', 'a: b\n"a": c', ['duplicate-key 2:1']],
    ['three times', 'a: b\na: c\na: d', ['duplicate-key 2:1', 'duplicate-key 3:1']],
  ])('%s', (_, yaml, expected) => {
    expect(faults(yaml)).toEqual(expected);
  });
});

describe('names that programs reserve', () => {
  it.each([
    ['__proto__: a', ['prototype-key 1:1']],
    ['"__proto__": {a: b}', ['prototype-key 1:1']],
    ['constructor: a', ['prototype-key 1:1']],
    ['prototype: a', ['prototype-key 1:1']],
    ['a: {__proto__: {b: c}}', ['prototype-key 1:5']],
    ['a:\n  - __proto__: b', ['prototype-key 2:5']],
    ['? __proto__\n: a', ['prototype-key 1:3']],
  ])('%j', (yaml, expected) => {
    expect(faults(yaml)).toEqual(expected);
  });
});

describe('the place of a field', () => {
  const yaml =
    'title: Talks\nroles:\n  - title: Leader\n    from: 2011\n  - {title: Chair, to: 2024}\nempty:\nspellings: [a, {ko: b}]\n';

  it.each<[(string | number)[], 'key' | 'value', string | undefined]>([
    [['title'], 'key', '1:1'],
    [['title'], 'value', '1:8'],
    [['roles'], 'value', '3:3'],
    [['roles', 0], 'value', '3:5'],
    [['roles', 0, 'from'], 'key', '4:5'],
    [['roles', 0, 'from'], 'value', '4:11'],
    [['roles', 1, 'to'], 'key', '5:20'],
    [['roles', 1, 'to'], 'value', '5:24'],
    [['spellings', 0], 'value', '7:13'],
    [['spellings', 1, 'ko'], 'value', '7:21'],
    [['empty'], 'value', '6:1'],
    [['roles', 0, 'missing'], 'key', '3:5'],
    [['roles', 7, 'title'], 'value', '3:3'],
    [['missing'], 'key', undefined],
    [[], 'value', undefined],
  ])('%j (%s) is %s', (path, part, expected) => {
    const point = fieldFinder(yaml)(path, part);
    expect(point && `${point.line}:${point.column}`).toBe(expected);
  });

  it('of the second spelling of a language is its own', () => {
    expect(fieldFinder('spellings: [a, {ko: b, ru: c}, d]')(['spellings', 2], 'value')).toEqual({
      line: 1,
      column: 32,
    });
  });
});
