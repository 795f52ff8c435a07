/*
 * Quotation marks and apostrophes as they are printed. Editors type ' and "; which of ‘ ’ “ ” is meant follows from what stands on
 * either side. The closing single mark and the apostrophe are one character, so only opening marks need their partners.
 */

/**
 * Turns straight marks into typographic ones, each for one, so that the text keeps its length: `Kim's "plan"` becomes `Kim’s “plan”`.
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
  readonly index: number;
  /** Whether it counts as closed only where a letter other than s, or punctuation, stands before the closing mark. */
  readonly likelyElision: boolean;
}

class MarkedText {
  private readonly characters: string[] = [];
  private copied = 0;
  private readonly measured: ReadonlySet<number>;
  /** Opening single marks that were not closed yet, the last on top; and how many there were at each open “. */
  private readonly singles: Opening[] = [];
  private readonly doubles: number[] = [];
  private readonly replaced = new Map<number, string>();

  constructor(private readonly text: string) {
    this.measured = marksOfMeasures(text);
  }

  printed(): string {
    for (const { index, 0: mark } of this.text.matchAll(anyMark)) {
      if (mark === '“') this.doubles.push(this.singles.length);
      else if (mark === '”') this.closeDouble();
      else if (mark === '"') this.readDouble(index);
      else if (mark === "'") this.readSingle(index);
    }
    this.giveUpSingles(0);
    for (const [index, mark] of [...this.replaced].toSorted(([a], [b]) => a - b)) {
      this.characters.push(this.text.slice(this.copied, index), mark);
      this.copied = index + 1;
    }
    return this.characters.join('') + this.text.slice(this.copied);
  }

  private readDouble(index: number): void {
    const { before, after } = this.around(index);
    const opens = sideOf(before, after, this.doubles.length > 0);
    if (this.measured.has(index) || opens === 'neither') return;
    if (opens === 'opens') {
      this.replaced.set(index, '“');
      this.doubles.push(this.singles.length);
    } else if (this.doubles.length > 0 || !/\d/.test(before)) {
      this.replaced.set(index, '”');
      this.closeDouble();
    }
  }

  /** What was opened within a quotation and not closed by its end is closed no more. */
  private closeDouble(): void {
    this.giveUpSingles(this.doubles.pop() ?? this.singles.length);
  }

  private readSingle(index: number): void {
    if (this.measured.has(index)) return;
    const { before, after } = this.around(index);
    const follows = this.text.slice(index + 1, index + 12);
    const opens = sideOf(before, after, this.singles.length > 0);
    if (isWithinWord(before, after, follows) || decade.test(follows)) this.replaced.set(index, '’');
    else if (opens === 'closes') this.closeSingle(index, before);
    else if (opens === 'opens') this.openSingle(index, follows);
  }

  private openSingle(index: number, follows: string): void {
    if (elision.test(follows) || andInShort.test(follows)) this.replaced.set(index, '’');
    else this.singles.push({ index, likelyElision: likelyElision.test(follows) });
  }

  private closeSingle(index: number, before: string): void {
    this.replaced.set(index, '’');
    const last = this.singles.at(-1);
    if (!last || (last.likelyElision && before.toLowerCase() === 's')) return;
    this.singles.pop();
    this.replaced.set(last.index, '‘');
  }

  /** Marks without a partner: an apostrophe before a small letter or a figure, else a quotation that goes on in the next paragraph. */
  private giveUpSingles(from: number): void {
    for (const { index } of this.singles.splice(from)) {
      this.replaced.set(index, /\p{Lu}/u.test(this.text.charAt(index + 1)) ? '‘' : '’');
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
