/*
 * Quotation marks and apostrophes as they are printed. Editors type ' and "; which of ‘ ’ “ ” is meant follows from what stands on
 * either side. The closing single mark and the apostrophe are one character, so only opening marks need their partners.
 */

/**
 * Turns straight marks into typographic ones, each for one, so that the text keeps its length: `Ana's "plan"` becomes `Ana’s “plan”`.
 * Left as they are: feet and inches (`6'2"`), minutes of arc, and marks between spaces.
 */
export function typographic(text: string): string {
  return straightMark.test(text) ? new MarkedText(text).printed() : text;
}

const straightMark = /["']/;
const anyMark = /["'“”‘’]/g;

/** Short forms that begin with an apostrophe and are no words without it; not where they stand in quotation marks of their own. */
const elision =
  /^(?:n|twas|tis|twere|twill|twould|em|til|bout|cos|coz|cuz|nuff|fraid|neath|tween|twixt|gainst|ello)(?![\p{L}\p{N}'’])/iu;

/** The same of words that stand in quotations as well, and of years: an apostrophe unless the quotation surely ends. */
const likelyElision = /^(?:cause|round|till|less|cept|scuse|course|\d\d)(?![\p{L}\p{N}])/iu;

const decade = /^\d0s(?![\p{L}\p{N}])/u;
const andInShort = /^n['’](?=[\s\p{L}])/iu;

/** Whether an apostrophe in front of these words is surely part of them: `'90s`, `'twas`, `'n' roll`. */
export function beginsInShort(words: string): boolean {
  return elision.test(words) || decade.test(words) || andInShort.test(words);
}

/** `6'2"`, `41°24'` and `41°24'12.2"`. */
const measures = /°\s?\d{1,2}(?:\.\d{1,6})?'(?:\d{1,2}(?:\.\d{1,6})?")?|\d{1,4}'\d{1,2}(?:\.\d{1,6})?"/g;

const word = /[\p{L}\p{N}\p{M}]/u;
const eastAsian = /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]/u;
const englishEnding = /^(?:s|d|m|t|re|ve|ll)(?![a-z])/i;
const space = /^$|\s/u;
const opening = /[\p{Ps}\p{Pi}\p{Pd}/]/u;
const closing = /[\p{Pe}\p{Pf}\p{Po}\p{Pd}]/u;

/** How many marks that stand together are looked past. */
const mostTogether = 4;

/** A single mark that opens something, if it is closed further on. */
interface Opening {
  /** Where it stands in the text, and among the marks that are replaced. */
  readonly index: number;
  readonly position: number;
  /** Whether it counts as closed only where a letter other than s, or punctuation, stands before the closing mark. */
  readonly likelyElision: boolean;
}

class MarkedText {
  private readonly measured: ReadonlySet<number>;
  /** Where marks are replaced, in their order, and by what; an opening single mark is known only once it is closed. */
  private readonly places: number[] = [];
  private readonly marks: string[] = [];
  /** Opening single marks that were not closed yet, the last on top; and how many there were at each open “. */
  private readonly singles: Opening[] = [];
  private readonly doubles: number[] = [];

  constructor(private readonly text: string) {
    this.measured = marksOfMeasures(text);
  }

  printed(): string {
    for (const { index, 0: mark } of this.text.matchAll(anyMark)) {
      if (mark === "'") this.readSingle(index);
      else if (mark === '"') this.readDouble(index);
      else if (mark === '“') this.doubles.push(this.singles.length);
      else if (mark === '”') this.closeDouble();
    }
    this.giveUpSingles(0);
    let printed = '';
    let end = 0;
    this.places.forEach((place, index) => {
      printed += this.text.slice(end, place) + (this.marks[index] ?? '');
      end = place + 1;
    });
    return printed + this.text.slice(end);
  }

  private replace(index: number, mark: string): void {
    this.places.push(index);
    this.marks.push(mark);
  }

  private readDouble(index: number): void {
    const { before, after } = this.around(index);
    const opens = sideOf(before, after, this.doubles.length > 0);
    if (this.measured.has(index) || opens === 'neither') return;
    if (opens === 'opens') {
      this.replace(index, '“');
      this.doubles.push(this.singles.length);
    } else if (this.doubles.length > 0 || !/\d/.test(before)) {
      this.replace(index, '”');
      this.closeDouble();
    }
  }

  /** What was opened within a quotation and not closed by its end is closed no more. */
  private closeDouble(): void {
    this.giveUpSingles(this.doubles.pop() ?? this.singles.length);
  }

  private readSingle(index: number): void {
    if (this.measured.has(index)) return;
    if (isLetter(this.text.charCodeAt(index - 1)) && isLetter(this.text.charCodeAt(index + 1))) {
      this.replace(index, '’');
      return;
    }
    const { before, after } = this.around(index);
    const follows = this.text.slice(index + 1, index + 12);
    const opens = sideOf(before, after, this.singles.length > 0);
    if (isWithinWord(before, after, follows) || decade.test(follows)) this.replace(index, '’');
    else if (opens === 'closes') this.closeSingle(index, before);
    else if (opens === 'opens') this.openSingle(index, follows);
  }

  private openSingle(index: number, follows: string): void {
    if (beginsInShort(follows)) this.replace(index, '’');
    else {
      this.singles.push({ index, position: this.marks.length, likelyElision: likelyElision.test(follows) });
      this.replace(index, '’');
    }
  }

  private closeSingle(index: number, before: string): void {
    this.replace(index, '’');
    const last = this.singles.at(-1);
    if (!last || (last.likelyElision && before.toLowerCase() === 's')) return;
    this.singles.pop();
    this.marks[last.position] = '‘';
  }

  /** Marks without a partner: an apostrophe before a small letter, a figure or a short form, else a quotation that goes on in the next paragraph. */
  private giveUpSingles(from: number): void {
    while (this.singles.length > from) {
      const last = this.singles.pop();
      if (last && !last.likelyElision && /\p{Lu}/u.test(this.text.charAt(last.index + 1)))
        this.marks[last.position] = '‘';
    }
  }

  /** The characters on either side, other quotation marks apart; nothing at the ends of the text. */
  private around(index: number): { before: string; after: string } {
    let first = index - 1;
    while (index - first <= mostTogether && isMark(this.text.charAt(first))) first--;
    let last = index + 1;
    while (last - index <= mostTogether && isMark(this.text.charAt(last))) last++;
    return { before: this.text.charAt(first), after: this.text.charAt(last) };
  }
}

/** Whether a code is that of a Latin letter without marks: the quick way to nearly all apostrophes. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isMark(character: string): boolean {
  return character !== '' && `"'“”‘’`.includes(character);
}

/** Which way a mark faces between two characters. Where both ways are possible it closes what is open, and opens otherwise. */
function sideOf(before: string, after: string, open: boolean): 'opens' | 'closes' | 'neither' {
  const spaceBefore = space.test(before);
  const spaceAfter = space.test(after);
  if (spaceBefore && spaceAfter) return 'neither';
  const mayOpen = !spaceAfter && (spaceBefore || opening.test(before));
  const mayClose = !spaceBefore && (spaceAfter || closing.test(after));
  if (mayOpen !== mayClose) return mayOpen ? 'opens' : 'closes';
  return open ? 'closes' : 'opens';
}

/** Whether an apostrophe stands within a word, or before the ending of one: `U.S.'s`. In Korean, Chinese and Japanese, quotation marks stand directly beside words. */
function isWithinWord(before: string, after: string, follows: string): boolean {
  if (englishEnding.test(follows) && !space.test(before) && !opening.test(before)) return true;
  return word.test(before) && word.test(after) && !eastAsian.test(before) && !eastAsian.test(after);
}

function marksOfMeasures(text: string): ReadonlySet<number> {
  const marks = new Set<number>();
  if (!/\d'/.test(text)) return marks;
  for (const { index, 0: measure } of text.matchAll(measures)) {
    for (const mark of measure.matchAll(/["']/g)) marks.add(index + mark.index);
  }
  return marks;
}
