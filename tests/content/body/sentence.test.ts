import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  placeholder,
  placeholders,
  sentencesOf,
  shorten,
  splitPlaceholders,
} from '../../../src/content/body/sentence.ts';

describe('a paragraph is cut into sentences', () => {
  it.each([
    ['One. Two! Three? Four…', ['One.', 'Two!', 'Three?', 'Four…']],
    ['They met. “We agree.” Then they left.', ['They met.', '“We agree.”', 'Then they left.']],
    ['He said “no.” She left.', ['He said “no.”', 'She left.']],
    ['It cost 1.5 million. 2024 was cold.', ['It cost 1.5 million.', '2024 was cold.']],
    ['J. Smith met A. B. Jones. They talked.', ['J. Smith met A. B. Jones.', 'They talked.']],
    ['The U.S. Congress met. It voted.', ['The U.S. Congress met.', 'It voted.']],
    ['Mr. Kim and Gen. Pak met. They left.', ['Mr. Kim and Gen. Pak met.', 'They left.']],
    ['On 5 Sept. 2023 they met. All was well.', ['On 5 Sept. 2023 they met.', 'All was well.']],
    ['They met. and talked.', ['They met. and talked.']],
    ['We met.\nThen we left.', ['We met.', 'Then we left.']],
    ['회담이 열렸다. 그들은 떠났다.', ['회담이 열렸다.', '그들은 떠났다.']],
    ['他们会谈了。他们离开了。', ['他们会谈了。', '他们离开了。']],
    ['No end', ['No end']],
    ['', []],
    ['   ', []],
    ['...', ['...']],
  ])('%j', (paragraph, expected) => {
    expect(sentencesOf(paragraph)).toEqual(expected);
  });

  it('a link begins a sentence too', () => {
    expect(sentencesOf(`They met. ${placeholder(0)} left.`)).toEqual(['They met.', `${placeholder(0)} left.`]);
  });

  it('nothing but the gaps between them is lost', () => {
    const words = fc.array(fc.constantFrom('a', 'B.', 'Mr.', 'no!', '“Q.”', '2024', '。', '…', placeholder(3), '\n'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, (parts) => {
        const paragraph = parts.join(' ');
        expect(sentencesOf(paragraph).join('').replace(/\s+/g, '')).toBe(paragraph.replace(/\s+/g, ''));
      }),
    );
  });
});

describe('a long sentence is shortened around the mention', () => {
  const long = `${'before '.repeat(60)}${placeholder(7)}${' after'.repeat(60)}.`;

  it('and says where something is left out', () => {
    const short = shorten(long, long.indexOf('\u0000'));
    expect(short.length).toBeLessThanOrEqual(300);
    // oxlint-disable-next-line no-control-regex -- a placeholder holds NUL
    expect(short).toContain(` before ${placeholder(7)} after `);
    expect(short).toMatch(/^… before .* after …$/s);
  });

  it('a sentence of 280 characters is left whole', () => {
    const whole = `${'a'.repeat(270)} ${placeholder(1)} b`;
    expect(whole.length).toBeLessThanOrEqual(280);
    expect(shorten(whole, 271)).toBe(whole);
  });

  it.each([
    ['at its beginning', `${placeholder(1)}${' after'.repeat(100)}`],
    ['at its end', `${'before '.repeat(100)}${placeholder(1)}`],
  ])('the mention stands %s', (_, sentence) => {
    expect(shorten(sentence, sentence.indexOf('\u0000'))).toContain(placeholder(1));
  });

  const parts = (separator: fc.Arbitrary<string>) =>
    fc
      .array(
        fc.tuple(fc.constantFrom('word', '김', 'a-b', placeholder(1), placeholder(23), placeholder(456)), separator),
        {
          minLength: 60,
          maxLength: 300,
        },
      )
      .map((pairs) => pairs.flat().join(''));

  function expectWellFormed(sentence: string): void {
    for (const { 0: mention, index } of sentence.matchAll(placeholders)) {
      const short = shorten(sentence, index);
      expect(short).toContain(mention);
      expect(short.length).toBeLessThanOrEqual(300);
      const whole = new Set(sentence.match(placeholders));
      for (const one of splitPlaceholders(short).filter((__, position) => position % 2 === 1)) {
        expect(whole).toContain(`\u0000${one}\u0000`);
      }
      expect(splitPlaceholders(short).length % 2).toBe(1);
    }
  }

  it('no mention is ever cut in two', () => {
    fc.assert(fc.property(parts(fc.constantFrom(' ', ', ')), expectWellFormed), { numRuns: 30 });
  });

  it('no mention is ever cut in two where words have no spaces between them', () => {
    fc.assert(fc.property(parts(fc.constant('')), expectWellFormed), { numRuns: 30 });
  });
});
