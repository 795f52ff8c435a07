import { describe, expect, it } from 'vitest';
import { alphabetOf } from '../../../src/views/lists/initials.ts';

const letter = (written: string) => ({ type: 'letter', letter: written });
const script = (code: string) => ({ type: 'script', script: code });

describe('a name stands under its initial', () => {
  it.each([
    ['en', 'KCNA', letter('K')],
    ['en', 'von Berg', letter('V')],
    ['en', '“Ghost” fleet', letter('G')],
    ['en', 'Émile', letter('E')],
    ['en', 'Ørsted', letter('O')],
    ['da', 'Ørsted', letter('Ø')],
    ['en', 'Łódź', letter('L')],
    ['pl', 'Łódź', letter('Ł')],
    ['de', 'Ärzte', letter('A')],
    ['sv', 'Ärende', letter('Ä')],
    ['tr', 'istanbul', letter('İ')],
    ['ru', 'Ким Чен Ын', letter('К')],
    ['ko', '김정은', letter('ᄀ')],
    ['ja', 'かな', letter('か')],
    ['en', '1718 Committee', { type: 'digit' }],
    ['en', '…', { type: 'other' }],
    ['en', '', { type: 'other' }],
    ['en', 'ትግራይ', { type: 'other' }],
    ['en', 'Ким Чен Ын', script('Cyrl')],
    ['en', '김정은', script('Hang')],
    ['en', '金正恩', script('Hani')],
    ['zh', '金正恩', script('Hani')],
    ['ru', 'KCNA', script('Latn')],
    ['xx', 'Kim', letter('K')],
  ])('in %s: %s', (language, name, initial) => {
    expect(alphabetOf(language).initialOf(name)).toEqual(initial);
  });
});

describe('names are put in order', () => {
  it.each([
    ['en', ['Ärger', 'Zug', 'apple', '“Apricot”', '2 men', '10 men', 'Ким']],
    ['sv', ['Ärger', 'Zug', 'Apfel']],
  ])('as in %s', (language, names) => {
    const alphabet = alphabetOf(language);
    expect(names.toSorted((a, b) => alphabet.compare(a, b))).toEqual(
      language === 'sv' ? ['Apfel', 'Zug', 'Ärger'] : ['2 men', '10 men', 'apple', '“Apricot”', 'Ärger', 'Zug', 'Ким'],
    );
  });

  it.each([
    ['Kim Jong-un', 'Kim Jong Un', true],
    ['Lena Orth', 'Léna Orth', true],
    ['U.N.', 'UN', true],
    ['Belusov', 'Belousov', false],
    ['김정은', 'Kim Jong Un', false],
  ])('%s and %s are alike: %s', (a, b, alike) => {
    expect(alphabetOf('en').alike(a, b)).toBe(alike);
  });
});
