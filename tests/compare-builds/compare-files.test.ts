import { describe, expect, it } from 'vitest';
import { type BuiltFiles, compareFiles, describeComparison } from './compare-files.ts';

const builtFiles = (files: Readonly<Record<string, string>>): BuiltFiles => ({
  names: Object.keys(files).toSorted(),
  read: (name) => Buffer.from(files[name] ?? ''),
});

const told = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): string =>
  describeComparison('A site', compareFiles(builtFiles(before), builtFiles(after)));

describe('the comparison of two builds', () => {
  it('says of equal ones how many files they have', () => {
    const files = { 'index.html': '<p>One</p>\n', 'feed.xml': '<feed/>' };
    expect(told(files, { ...files })).toBe('A site: 2 of 2 files are the same\n');
  });

  it('names what differs, is missing and is new, each once', () => {
    expect(
      told(
        { 'a.html': 'same\n', 'b.html': '<p>\nOld words\n</p>\n', 'c.html': 'gone\n' },
        { 'a.html': 'same\n', 'b.html': '<p>\nOld work\n</p>\n', 'd.html': 'here\n' },
      ),
    ).toMatchInlineSnapshot(`
      "A site: 1 of 3 files are the same, 1 is new
        differs: b.html, line 2
          - Old words
          + Old work
        missing: c.html
        new: d.html
      "
    `);
  });

  it.each([
    { what: 'an end that is missing', before: 'one\ntwo\n', after: 'one\n', place: 'line 2', old: 'two', young: '' },
    { what: 'an end that is new', before: 'one', after: 'one\n', place: 'line 1', old: 'one', young: 'one' },
    { what: 'an empty file', before: '', after: 'one', place: 'line 1', old: '', young: 'one' },
    { what: 'bytes', before: '\0ab', after: '\0aac', place: 'byte 3', old: '3 bytes', young: '4 bytes' },
    {
      what: 'a long line',
      before: `${'a'.repeat(500)}b${'c'.repeat(500)}`,
      after: `${'a'.repeat(500)}d${'c'.repeat(20)}`,
      place: 'line 1',
      old: `${'a'.repeat(24)}b${'c'.repeat(71)} …`,
      young: `${'a'.repeat(24)}d${'c'.repeat(20)}`,
    },
  ])('shows where $what first differs', ({ before, after, place, old, young }) => {
    expect(compareFiles(builtFiles({ a: before }), builtFiles({ a: after }))).toEqual({
      same: 0,
      differences: [{ type: 'differs', file: 'a', place, before: old, after: young }],
    });
  });

  it('tells twenty differences one by one, and counts the rest', () => {
    const before = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`page-${index}.html`, 'text']));
    const lines = told(before, {}).split('\n');
    expect(lines[0]).toBe('A site: 0 of 25 files are the same');
    expect(lines.filter((line) => line.startsWith('  missing: '))).toHaveLength(20);
    expect(lines.at(-2)).toBe('  and 5 more');
  });
});
