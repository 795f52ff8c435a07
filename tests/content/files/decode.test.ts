import { describe, expect, it } from 'vitest';
import { decode, pointAt } from '../../../src/content/files/decode.ts';
import { placed } from '../../support/placed.ts';

function bytes(...parts: (string | number)[]): Uint8Array {
  return Buffer.concat(parts.map((part) => (typeof part === 'number' ? Buffer.of(part) : Buffer.from(part))));
}

function faults(content: Uint8Array | string): string[] {
  return decode('a.md', Buffer.from(content)).problems.map(placed);
}

describe('text', () => {
  it.each([
    ['LF', 'a\nb\n', 'a\nb\n'],
    ['CRLF', 'a\r\nb\r\n', 'a\nb\n'],
    ['CR', 'a\rb\r', 'a\nb\n'],
    ['a mixture', 'a\r\n\rb\n', 'a\n\nb\n'],
    ['a byte order mark', '\ufeffa\n', 'a\n'],
    ['nothing', '', ''],
    ['all scripts', '김정은 Путин 金正恩 😀 e\u0301', '김정은 Путин 金正恩 😀 e\u0301'],
    ['tabs and no-break spaces', 'a\tb\u00a0c', 'a\tb\u00a0c'],
    ['joiners, which some scripts and emoji need', 'a\u200cb\u200dc', 'a\u200cb\u200dc'],
    ['marks of direction, which Hebrew and Arabic need', 'a\u200eb\u200fc', 'a\u200eb\u200fc'],
  ])('with %s', (_, written, read) => {
    expect(decode('a.md', Buffer.from(written))).toEqual({ text: read, problems: [] });
  });
});

describe('bytes that are not UTF-8', () => {
  it.each<[string, Uint8Array, string]>([
    ['Latin-1', bytes('a\nK', 0xfc, 'rze'), '2:2'],
    ['a lone continuation', bytes('abc', 0x80), '1:4'],
    ['an overlong slash', bytes('a', 0xc0, 0xaf), '1:2'],
    ['half a surrogate pair', bytes('a', 0xed, 0xa0, 0x80), '1:2'],
    ['a character that is cut off', bytes('ab', 0xf0, 0x9f, 0x98), '1:3'],
    ['beyond Unicode', bytes(0xf5, 0x80, 0x80, 0x80), '1:1'],
    ['UTF-16', bytes(0xff, 0xfe, 'a', 0, 'b', 0), '1:1'],
    ['a later line with CRLF', bytes('a\r\nb\r\n\r\nc', 0xff), '4:2'],
  ])('%s', (_, content, place) => {
    expect(faults(content)).toEqual([`invalid-utf8 ${place}`]);
  });

  it('are found after a replacement character that is rightly written', () => {
    expect(faults(bytes('a \ufffd\nb', 0xff))).toEqual(['invalid-utf8 2:2']);
  });

  it('are found in the right column after a byte order mark', () => {
    expect(faults(bytes('\ufeffab', 0xff))).toEqual(['invalid-utf8 1:3']);
  });

  it('are found in the right line of a file whose lines end in CR', () => {
    expect(faults(bytes('\r\rb', 0xff))).toEqual(['invalid-utf8 3:2']);
  });
});

describe('characters that hide or reorder text', () => {
  it.each([
    ['NUL', '\u0000'],
    ['escape', '\u001b'],
    ['vertical tab', '\v'],
    ['form feed', '\f'],
    ['delete', '\u007f'],
    ['next line', '\u0085'],
    ['a C1 control', '\u009b'],
    ['left-to-right embedding', '\u202a'],
    ['right-to-left embedding', '\u202b'],
    ['pop', '\u202c'],
    ['left-to-right override', '\u202d'],
    ['right-to-left override', '\u202e'],
    ['the wrong half of a byte order mark', '\ufffe'],
    ['what ends a plane', '\uffff'],
    ['what begins a gap among Arabic forms', '\ufdd0'],
    ['what ends a further plane', '\u{1fffe}'],
    ['left-to-right isolate', '\u2066'],
    ['right-to-left isolate', '\u2067'],
    ['first strong isolate', '\u2068'],
    ['pop isolate', '\u2069'],
  ])('%s', (_, character) => {
    expect(faults(`---\nab${character}c\n---\n`)).toEqual(['control-character 2:3']);
  });

  it('are each told, up to five', () => {
    expect(faults('\0a\n\0b\n\0\0\0\0\0')).toEqual([
      'control-character 1:1',
      'control-character 2:1',
      'control-character 3:1',
      'control-character 3:2',
      'control-character 3:3',
    ]);
  });

  it('at the place that the file has, CRLF or not', () => {
    expect(faults('a\r\nb\r\nc\0')).toEqual(['control-character 3:2']);
    expect(faults('\ufeffa\0')).toEqual(['control-character 1:2']);
  });
});

describe('an unfinished merge', () => {
  const conflict = '<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> branch\n';

  it.each([
    ['at the beginning', conflict, 1],
    ['after text', `---\ntitle: A\n---\n${conflict}`, 4],
    ['with the common ancestor', '<<<<<<< ours\n||||||| base\n=======\n>>>>>>> theirs\n', 1],
    ['with CRLF', conflict.replaceAll('\n', '\r\n'), 1],
    ['of which only the end is left', 'a\n>>>>>>> branch\n', 2],
    ['without names', '<<<<<<<\na\n=======\nb\n>>>>>>>\n', 1],
    ['whose beginning was deleted', 'ours\n=======\ntheirs\n>>>>>>> branch\n', 2],
  ])('%s', (_, written, line) => {
    expect(faults(written)).toEqual([`merge-conflict ${line}:1`]);
  });

  it.each([
    ['a heading that is underlined', 'A title\n=======\n'],
    ['eight signs', '<<<<<<<<\n>>>>>>>>\n'],
    ['signs within a line', 'a <<<<<<< b\n'],
    ['signs before a word', '<<<<<<<a\n'],
    ['a quote in a quote', '>>>>>>>a\n'],
  ])('is not %s', (_, written) => {
    expect(faults(written)).toEqual([]);
  });
});

describe('what is left to read of a faulty file', () => {
  it.each([
    ['spaces for characters that hide', 'a\0b\u202ec', 'a b c'],
    ['nothing of an unfinished merge', '<<<<<<< HEAD\n', undefined],
    ['nothing of what is not UTF-8', bytes(0xff), undefined],
  ])('%s', (_, content, text) => {
    expect(decode('a.md', Buffer.from(content)).text).toBe(text);
  });
});

describe('everything is told at once', () => {
  it('controls and merges', () => {
    expect(faults('<<<<<<< HEAD\n\0\n')).toEqual(['control-character 2:1', 'merge-conflict 1:1']);
  });
});

describe('a point', () => {
  it.each([
    ['', 0, 1, 1],
    ['abc', 2, 1, 3],
    ['a\nb', 2, 2, 1],
    ['a\n\nb', 3, 3, 1],
  ])('in %j at %i is %i:%i', (text, offset, line, column) => {
    expect(pointAt(text, offset)).toEqual({ line, column });
  });
});
