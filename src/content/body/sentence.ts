/** Words, and where links stand among them the numbers of these. */
export type Passage = readonly (string | number)[];

const longestSentence = 280;

/** What is kept of a longer one, before its ends are made whole. */
const window = 270;

/** A sentence ends at `.`, `!`, `?` or `…` (with closing quotes) before a space and a capital, digit, quote or link; or at a full-width stop. */
// oxlint-disable-next-line no-control-regex -- the mark of a link begins with NUL
const sentenceEnd = /(?<=[.!?…]["'”’»)\]]{0,2})\s+(?=["'“‘«(]?[\p{Lu}\p{Lo}\p{N}\u0000])|(?<=[。！？])/gu;

/** Words after which a full stop ends no sentence: initials and the commonest shortenings before names and numbers. */
const abbreviation =
  /(?:^|[\s("“])(?:\p{Lu}|\p{Lu}\.\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Gov|Sen|Rep|St|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.$/u;

const longestAbbreviation = 8;

/**
 * Cuts a paragraph into sentences. Initials (`J. Smith`, `U.S. Congress`) and common shortenings do not end one.
 * A sentence of more than 280 characters is left whole here; {@link sentencesAround} shortens it.
 */
export function sentencesOf(paragraph: Passage): Passage[] {
  return cut(marked(paragraph)).map(unmarked);
}

function cut(paragraph: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: gap } of paragraph.matchAll(sentenceEnd)) {
    if (abbreviation.test(paragraph.slice(Math.max(start, index - longestAbbreviation), index))) continue;
    sentences.push(paragraph.slice(start, index));
    start = index + gap.length;
  }
  const last = paragraph.slice(start).trim();
  if (last !== '') sentences.push(last);
  return sentences;
}

/**
 * The sentence around each link of a passage, by the link's number. Of a long one only the part around the link, cut at spaces if there
 * are any, with `…` where something is left out.
 */
export function sentencesAround(passage: Passage): Map<number, Passage> {
  const around = new Map<number, Passage>();
  for (const sentence of cut(marked(passage))) {
    for (const { index, 1: link } of sentence.matchAll(marks)) around.set(Number(link), shorten(sentence, index));
  }
  return around;
}

function shorten(sentence: string, at: number): Passage {
  if (sentence.length <= longestSentence) return unmarked(sentence);
  const from = Math.max(0, at - window / 2);
  const to = Math.min(sentence.length, from + window);
  const spaceBefore = from === 0 ? -1 : sentence.slice(from, at).indexOf(' ');
  const spaceAfter = to === sentence.length ? -1 : sentence.slice(at, to).lastIndexOf(' ');
  const start = startOfWhole(sentence, at, from + spaceBefore + 1);
  const end = endOfWhole(sentence, at, spaceAfter > 0 ? at + spaceAfter : to);
  return unmarked(`${start > 0 ? '… ' : ''}${sentence.slice(start, end)}${end < sentence.length ? ' …' : ''}`);
}

/** The beginning of the character or mark in which an offset lies. */
function startOfWhole(sentence: string, at: number, offset: number): number {
  if (withinMark(sentence, at, offset)) return sentence.lastIndexOf(markSign, offset - 1);
  return isSecondHalf(sentence, offset) ? offset - 1 : offset;
}

/** The end of the character or mark in which an offset lies. */
function endOfWhole(sentence: string, at: number, offset: number): number {
  if (withinMark(sentence, at, offset)) return sentence.indexOf(markSign, offset) + 1;
  return isSecondHalf(sentence, offset) ? offset + 1 : offset;
}

/** Whether an offset lies between the two halves of a character that UTF-16 stores in two. */
function isSecondHalf(sentence: string, offset: number): boolean {
  const unit = sentence.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Whether an offset lies within the mark of a link, told by the signs between it and the mark that begins at `at`. */
function withinMark(sentence: string, at: number, offset: number): boolean {
  const between = sentence.slice(Math.min(at, offset), Math.max(at, offset));
  return between.split(markSign).length % 2 === 0;
}

/** Stands on either side of a link's number while a passage is cut. Article text cannot hold NUL, so nothing an editor writes looks like one. */
const markSign = '\u0000';

// oxlint-disable-next-line no-control-regex -- the sign is NUL
const marks = /\u0000(\d+)\u0000/g;

function mark(link: number): string {
  return `${markSign}${link}${markSign}`;
}

/** A passage as one text. */
function marked(passage: Passage): string {
  return passage.map((part) => (typeof part === 'string' ? part : mark(part))).join('');
}

function unmarked(text: string): Passage {
  return text.split(markSign).flatMap((part, position): Passage => {
    if (position % 2 === 1) return [Number(part)];
    return part === '' ? [] : [part];
  });
}
