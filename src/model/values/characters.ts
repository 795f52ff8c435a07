/*
 * Characters that cannot be seen or that look like others, by the names that Unicode gives them. A value that is refused for one of
 * them looks right, so the message has to say what it is.
 */

const names: Readonly<Record<string, string>> = {
  '\u00a0': 'no-break space',
  '\u00ad': 'soft hyphen',
  '\u0131': 'dotless i',
  '\u02bc': 'modifier letter apostrophe',
  '\u034f': 'combining grapheme joiner',
  '\u061c': 'Arabic letter mark',
  '\u115f': 'Hangul filler',
  '\u1160': 'Hangul filler',
  '\u180e': 'Mongolian vowel separator',
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u2010': 'hyphen, not that of the keyboard',
  '\u2011': 'non-breaking hyphen',
  '\u2012': 'figure dash',
  '\u2013': 'en dash',
  '\u2014': 'em dash',
  '\u2015': 'horizontal bar',
  '\u2018': 'left single quotation mark',
  '\u2019': 'right single quotation mark',
  '\u201c': 'left double quotation mark',
  '\u201d': 'right double quotation mark',
  '\u2024': 'one dot leader',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
  '\u202f': 'narrow no-break space',
  '\u2044': 'fraction slash',
  '\u2060': 'word joiner',
  '\u2212': 'minus sign',
  '\u2215': 'division slash',
  '\u2236': 'ratio',
  '\u3000': 'ideographic space',
  '\u3002': 'ideographic full stop',
  '\u30fc': 'Katakana prolonged sound mark',
  '\u3164': 'Hangul filler',
  '\ua789': 'modifier letter colon',
  '\ufb00': 'ligature ff',
  '\ufb01': 'ligature fi',
  '\ufb02': 'ligature fl',
  '\ufe13': 'presentation form of a colon',
  '\ufe55': 'small colon',
  '\ufe58': 'small em dash',
  '\ufe63': 'small hyphen',
  '\ufeff': 'byte order mark',
};

/** Cyrillic and Greek letters that look like Latin ones, each above the letter that it looks like. */
const lookalikes: ReadonlyMap<string, string> = new Map([
  ...pairs('аеорсхуіјѕһԁԛԝАВЕКМНОРСТХУІЈЅ', 'aeopcxyijshdqwABEKMHOPCTXYIJS'),
  ...pairs('αινορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'aivoptuxABEZHIKMNOPTYX'),
]);

function pairs(letters: string, latin: string): [string, string][] {
  return Array.from(letters, (letter, index) => [letter, latin.charAt(index)]);
}

/** Characters named in one value; more would say no more. */
const mostNames = 4;

/**
 * The characters of a text that cannot be seen or look like others, each as `U+2011 (non-breaking hyphen)`. Letters that look like
 * Latin ones count among Latin ones only: in a word that is wholly Cyrillic they are what they look like.
 */
export function strangeCharacters(text: string): string[] {
  const letters = text.match(/\p{L}/gu) ?? [];
  const disguised =
    letters.some((letter) => /[a-z]/i.test(letter)) || letters.every((letter) => lookalikes.has(letter));
  const found = new Set<string>();
  for (const character of text) {
    const name = nameOf(character) ?? (disguised ? nameOfLookalike(character) : undefined);
    if (name !== undefined) found.add(`${codeOf(character)} (${name})`);
  }
  return [...found].slice(0, mostNames);
}

/**
 * What no text may hold: controls but tab and line ends, characters that embed, override or isolate a writing direction, and those that
 * Unicode will never give a meaning, or only as halves of a pair, which parsers of HTML and XML report.
 */
export const forbiddenCharacter =
  // oxlint-disable-next-line no-control-regex -- these are the very characters to find
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Noncharacter_Code_Point}|\p{Cs}/u;

/** Marks without width or ink that come along when an address is copied, and that no address means. */
const hidden = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/;

/** The first character of an address that nobody can see, as `U+200B (zero-width space)`; those that join letters of a script are part of a word. */
export function hiddenCharacter(address: string): string | undefined {
  const [character] = hidden.exec(address) ?? [];
  return character === undefined ? undefined : strangeCharacters(character)[0];
}

/** `U+00AD` for a soft hyphen. */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function nameOf(character: string): string | undefined {
  if (/[ -~]/.test(character)) return undefined;
  const known = names[character];
  if (known !== undefined) return known;
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0xff01 && code <= 0xff5e) return `full-width ${String.fromCodePoint(code - 0xfee0)}`;
  if (code >= 0x1d400 && code <= 0x1d7ff) return `mathematical ${character.normalize('NFKC')}`;
  if (/\p{Zs}/u.test(character)) return 'space of another width';
  if (/\p{Cf}/u.test(character)) return 'invisible mark of formatting';
  if (/\p{Nd}/u.test(character)) return 'digit of another script';
  if (/[\ufe00-\ufe0f]/.test(character)) return 'variation selector';
  return /\p{M}/u.test(character) ? 'combining mark' : undefined;
}

function nameOfLookalike(character: string): string | undefined {
  const latin = lookalikes.get(character);
  if (latin === undefined) return undefined;
  return `${/\p{sc=Greek}/u.test(character) ? 'Greek' : 'Cyrillic'} letter that looks like ${latin}`;
}
