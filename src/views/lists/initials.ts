/** Under which heading of an alphabetical list a name stands. */
export type Initial =
  /** A letter of the list's own script, or a digit where each stands for itself. */
  | { readonly type: 'letter'; readonly letter: string }
  /** Names written in another script, or in one that has no alphabet: ISO 15924, such as `Cyrl`. */
  | { readonly type: 'script'; readonly script: string }
  | { readonly type: 'digit' }
  | { readonly type: 'other' };

/** What stands for an initial in addresses: `a`, `u00e5`, `cyrl`, `0-9`. */
export function initialKey(initial: Initial): string {
  switch (initial.type) {
    case 'letter': {
      const lower = initial.letter.toLowerCase();
      return /^[a-z]$/.test(lower) ? lower : `u${(initial.letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
    }
    case 'script':
      return initial.script.toLowerCase();
    case 'digit':
      return '0-9';
    case 'other':
      return 'other';
  }
}

/** How names are put in the order of one language. */
export interface Alphabet {
  compare(a: string, b: string): number;
  /** Whether two names differ at most in case, accents, spaces and punctuation, so that nobody needs both in one list. */
  alike(a: string, b: string): boolean;
  initialOf(name: string): Initial;
}

/** Scripts that names are told apart by, by their codes. */
const scripts = [
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Hira', /\p{Script=Hiragana}/u],
  ['Kana', /\p{Script=Katakana}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Thai', /\p{Script=Thai}/u],
] as const;

/** Scripts whose characters are too many for a heading each. */
const withoutLetters: ReadonlySet<string> = new Set(['Hani']);

/** Codes that stand for several scripts. */
const mixtures: Readonly<Record<string, readonly string[]>> = {
  Kore: ['Hang'],
  Jpan: ['Hira', 'Kana'],
};

/** The alphabet of a language (BCP 47); that of English where the language is not known. */
export function alphabetOf(language: string): Alphabet {
  const [locale = 'en'] = Intl.Collator.supportedLocalesOf(language);
  const exact = new Intl.Collator(locale, { ignorePunctuation: true, numeric: true });
  const rough = new Intl.Collator(locale, { ignorePunctuation: true, sensitivity: 'base' });
  const script = new Intl.Locale(locale).maximize().script ?? 'Latn';
  const own = new Set(mixtures[script] ?? [script]);
  return {
    compare: (a, b) => exact.compare(a, b),
    alike: (a, b) => rough.compare(a, b) === 0,
    initialOf: (name) => initialIn(name, own, locale, rough),
  };
}

const latinLetters = Array.from('abcdefghijklmnopqrstuvwxyz');

/** The letter that one with an accent or a stroke is taken for, such as E for É; `undefined` where the language counts it as its own. */
function plainLetter(letter: string, rough: Intl.Collator): string | undefined {
  const [bare = letter] = letter.normalize('NFD');
  return [...latinLetters, bare].find((one) => rough.compare(one, letter) === 0);
}

function initialIn(name: string, own: ReadonlySet<string>, locale: string, rough: Intl.Collator): Initial {
  const first = /[\p{L}\p{N}]/u.exec(name.normalize('NFC'))?.[0];
  if (first === undefined) return { type: 'other' };
  if (/\p{N}/u.test(first)) return { type: 'digit' };
  const script = scripts.find(([, pattern]) => pattern.test(first))?.[0];
  if (script === undefined) return { type: 'other' };
  if (!own.has(script) || withoutLetters.has(script)) return { type: 'script', script };
  // A syllable of Hangul stands under its first consonant, a letter with an accent under the letter, unless the language counts
  // it as one of its own.
  const plain = script === 'Hang' ? Array.from(first.normalize('NFD'))[0] : plainLetter(first, rough);
  const letter = plain ?? first;
  return { type: 'letter', letter: letter.toLocaleUpperCase(locale) };
}
