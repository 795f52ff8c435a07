import { describe, expect, it } from 'vitest';
import { longestSlug, parseReference, parseSlug } from '../../../src/model/values/slug.ts';

describe('a slug is lower-case letters, digits and single hyphens', () => {
  it.each(['kim-jong-un', 'a', '7', '2024', '1718-committee', 'pages', 'page-one', 'indexes', 'a'.repeat(longestSlug)])(
    '%s is one',
    (text) => {
      expect(parseSlug(text)).toBe(text);
      expect(parseReference(text)).toBe(text);
    },
  );

  it.each([
    '',
    ' ',
    '.',
    '..',
    '-',
    '-a',
    'a-',
    'a--b',
    'a_b',
    'a b',
    'a.b',
    'a/b',
    '../a',
    'a\\b',
    'a\n',
    '\na',
    'a\0',
    'Kim',
    'kïm',
    'ｋim',
    '김정은',
    'a%2fb',
    '__proto__',
    'a'.repeat(longestSlug + 1),
  ])('%j is none', (text) => {
    expect(parseSlug(text)).toBeUndefined();
    expect(parseReference(text)).toBeUndefined();
  });

  it.each(['index', 'page', 'page-2', 'page-10'])(
    '%s is none, since an address of the site itself has that form',
    (text) => {
      expect(parseSlug(text)).toBeUndefined();
    },
  );

  it.each(['constructor', 'prototype', 'tostring'])(
    '%s is one, since names are kept where nothing is inherited',
    (text) => {
      expect(parseSlug(text)).toBe(text);
    },
  );
});
