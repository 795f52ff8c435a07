import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text } from '../../../src/model/values/fields.ts';
import { typographic } from '../../../src/model/values/typography.ts';

describe('apostrophes', () => {
  it.each([
    ["it's O'Brien's, the 1990's, l'État", 'it’s O’Brien’s, the 1990’s, l’État'],
    ["the allies' plan and the U.S.'s reply", 'the allies’ plan and the U.S.’s reply'],
    ["In the '90s it was. '80s too.", 'In the ’90s it was. ’80s too.'],
    ["'80s songs, and 'no' to more", '’80s songs, and ‘no’ to more'],
    ["'90s songs are 'back'", '’90s songs are ‘back’'],
    ["the class of '99, he said 'no.'", 'the class of ’99, he said ‘no.’'],
    ["the '24-'25 season", 'the ’24-’25 season'],
    ["rock 'n' roll, fish 'n chips, rock'n'roll", 'rock ’n’ roll, fish ’n chips, rock’n’roll'],
    ["'Twas so, 'tis 'cause he left 'em", '’Twas so, ’tis ’cause he left ’em'],
    ["he left 'cause he said 'no'", 'he left ’cause he said ‘no’'],
    ["'cause the leaders' plan failed", '’cause the leaders’ plan failed'],
    ["'Cause he said so. 'Round here too.", '’Cause he said so. ’Round here too.'],
    ["'Til then 'Course not, the 'best' said", '’Til then ’Course not, the ‘best’ said'],
    ["'Less is more,' he said.", '‘Less is more,’ he said.'],
    ["김's letter", '김’s letter'],
  ])('%s', (written, printed) => {
    expect(typographic(written)).toBe(printed);
  });
});

describe('quotation marks', () => {
  it.each([
    [`"So," he said, 'it is'.`, '“So,” he said, ‘it is’.'],
    [`"He said 'no "never" ever'"`, '“He said ‘no “never” ever’”'],
    [`"'Kim'" and '"Kim"'`, '“‘Kim’” and ‘“Kim”’'],
    [`'Kim's visit' it was`, '‘Kim’s visit’ it was'],
    [`'the leaders' plan was known,' he said`, '‘the leaders’ plan was known,’ he said'],
    [`the 'cause' of it, 'Round the world,' he said`, 'the ‘cause’ of it, ‘Round the world,’ he said'],
    [`'20 people died,' he said`, '‘20 people died,’ he said'],
    [`it—"no"—and ("?") ["x"]`, 'it—“no”—and (“?”) [“x”]'],
    [`"But—" he began, "…and"`, '“But—” he began, “…and”'],
    [`pro-"freedom" "a"/"b"`, 'pro-“freedom” “a”/“b”'],
    [`"The first paragraph of two.`, '“The first paragraph of two.'],
    [`"'90s music"`, '“’90s music”'],
    [`'안녕'이라고 "네"라고 그는"아"`, '‘안녕’이라고 “네”라고 그는“아”'],
    [`他说"好"。`, '他说“好”。'],
    [`“a” 'b'`, '“a” ‘b’'],
  ])('%s', (written, printed) => {
    expect(typographic(written)).toBe(printed);
  });
});

describe('feet, inches and minutes stay straight', () => {
  it.each([`6'2" tall`, `a 27" screen`, `41°24'12.2"N 2°10'E`, `a " b ' c`])('%s', (written) => {
    expect(typographic(written)).toBe(written);
  });

  it('within a quotation too', () => {
    expect(typographic(`"He's 6'2" tall," she said`)).toBe(`“He’s 6'2" tall,” she said`);
  });
});

it('each mark is replaced by one, and nothing twice', () => {
  const piece = fc.constantFrom(
    '"',
    "'",
    '“',
    '’',
    ' ',
    'a',
    's',
    '9',
    '0s',
    '.',
    '—',
    '(',
    '김',
    '\u{1f600}',
    '°',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const written = pieces.join('');
      const printed = typographic(written);
      expect(printed.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")).toBe(
        written.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
      );
    }),
  );
});

it('fields are printed as bodies are', () => {
  expect(text.parse(`Kim's aide calls it a "plan" of the '90s.`)).toBe('Kim’s aide calls it a “plan” of the ’90s.');
});
