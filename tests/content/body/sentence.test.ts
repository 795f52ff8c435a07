import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Passage, sentencesOf } from '../../../src/content/body/sentence.ts';
import { passage, sentenceAround, written } from '../../support/passages.ts';

/** The sentences of a text in which `{n}` stands for a link. */
function sentences(paragraph: string): string[] {
  return sentencesOf(passage(paragraph)).map(written);
}

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
    expect(sentences(paragraph)).toEqual(expected);
  });

  it('a link begins a sentence too', () => {
    expect(sentences('They met. {0} left.')).toEqual(['They met.', '{0} left.']);
  });

  it('nothing but the gaps between them is lost', () => {
    const words = fc.array(fc.constantFrom('a', 'B.', 'Mr.', 'no!', '“Q.”', '2024', '。', '…', '{3}', '\n'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, (parts) => {
        const paragraph = parts.join(' ');
        expect(sentences(paragraph).join('').replace(/\s+/g, '')).toBe(paragraph.replace(/\s+/g, ''));
      }),
    );
  });
});

describe('a long sentence is shortened around the mention', () => {
  const long = `${'before '.repeat(60)}{7}${' after'.repeat(60)}.`;

  it('and says where something is left out', () => {
    const short = written(sentenceAround(passage(long), 7));
    expect(short.length).toBeLessThanOrEqual(300);
    expect(short).toContain(' before {7} after ');
    expect(short).toMatch(/^… before .* after …$/s);
  });

  it('a sentence of 280 characters is left whole', () => {
    const whole = passage(`${'a'.repeat(270)} {1} b`);
    expect(written(whole).length).toBeLessThanOrEqual(280);
    expect(sentenceAround(whole, 1)).toEqual(whole);
  });

  it.each([
    ['at its beginning', `{1}${' after'.repeat(100)}`],
    ['at its end', `${'before '.repeat(100)}{1}`],
  ])('the mention stands %s', (_, sentence) => {
    expect(sentenceAround(passage(sentence), 1)).toContain(1);
  });

  const parts = (separator: fc.Arbitrary<string>) =>
    fc
      .array(fc.tuple(fc.constantFrom<string | number>('word', '김', 'a-b', 1, 23, 456), separator), {
        minLength: 60,
        maxLength: 300,
      })
      .map((pairs) => pairs.flat().filter((part) => part !== ''));

  function expectWellFormed(sentence: Passage): void {
    for (const link of sentence) {
      if (typeof link === 'string') continue;
      const short = sentenceAround(sentence, link);
      expect(short).toContain(link);
      expect(written(short).length).toBeLessThanOrEqual(300);
      for (const part of short) {
        if (typeof part === 'number') expect(sentence).toContain(part);
        else expect(part).not.toMatch(/\d/);
      }
    }
  }

  it('no mention is ever cut in two', () => {
    fc.assert(fc.property(parts(fc.constantFrom(' ', ', ')), expectWellFormed), { numRuns: 30 });
  });

  it('no mention is ever cut in two where words have no spaces between them', () => {
    fc.assert(fc.property(parts(fc.constant('')), expectWellFormed), { numRuns: 30 });
  });
});
