import { describe, expect, it } from 'vitest';
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

describe('a word for “nothing” is no text', () => {
  it.each([
    ['a: null', 'empty-value 1:4'],
    ['a: ~', 'empty-value 1:4'],
    ['a: Null', 'empty-value 1:4'],
    ['a: NULL # none', 'empty-value 1:4'],
    ['a: [b, null]', 'empty-value 1:8'],
    ['a:\n  - b: ~', 'empty-value 2:8'],
    ['a: {b: null}', 'empty-value 1:8'],
  ])('%j', (yaml, fault) => {
    expect(faults(yaml)).toEqual([fault]);
  });
});

describe('the beginning of a value that means something in YAML', () => {
  it.each([
    ['> a', 'a value that begins with > is read as a text that stands on the lines below it'],
    ['| a', 'a value that begins with | is read as a text'],
    ['[Urgent] Talks', 'a value that begins with [ is read as a list, which ends at the ]'],
    ['{Urgent} Talks', 'a value that begins with { is read as a group of fields, which ends at the }'],
    ['- a', 'a value that begins with - is read as a list'],
    ['? a', 'a value that begins with ? is read as the name of a field'],
    ['*bold* talks', 'a value that begins with * is read as something special in yaml'],
    ['* a', 'a value that begins with * is read as something special in yaml'],
    ['& a', 'a value that begins with & is read as something special in yaml'],
    ['!!! a', 'a value that begins with ! is read as something special in yaml'],
    ['@a', 'a value cannot begin with this character'],
    ['`a`', 'a value cannot begin with this character'],
    ['%a', 'a value cannot begin with this character'],
  ])('%s is told there, with the remedy', (value, expected) => {
    const yaml = `a: b\ntitle: ${value}\nc: d`;
    expect(told(yaml).toLowerCase()).toContain(expected);
    expect(told(yaml)).toContain('quotation marks');
    expect(faults(yaml)).toEqual(['yaml-syntax 2:8']);
  });

  it.each([
    ['"C:\\qa"', 'backslash'],
    ['"C:\\Users"', 'backslash'],
    ["'Tis the season", 'if the mark is an apostrophe, put the whole value in double quotation marks'],
    ['[Ann, Lane #9]', '# after a space begins a comment'],
    ['{ko: Lane #9}', '# after a space begins a comment'],
    ['"a"#b', 'more text follows'],
    ['>\n\ta', 'indented with spaces'],
    ['a\n  #9\n  b', 'goes on after a comment'],
  ])('%j is told in words', (value, expected) => {
    expect(told(`title: ${value}`)).toContain(expected);
    expect(told(`title: ${value}`)).not.toContain('cannot be read');
  });

  it('a missing space after a colon is told', () => {
    expect(told('title:Talks\ndate: 2024')).toContain('no space after the colon');
  });
});
