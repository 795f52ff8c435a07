/** Stands in prose for the n-th link of a body. Article text cannot hold NUL, so nothing an editor writes looks like one. */
export function placeholder(index: number): string {
  return `\u0000${index}\u0000`;
}

/** Every placeholder of a text; the first group is its index. */
// oxlint-disable-next-line no-control-regex -- see above
export const placeholders = /\u0000(\d+)\u0000/g;

/** Text and the indices of the placeholders in it, in turn: even entries are text, odd ones are the digits of an index. */
export function splitPlaceholders(text: string): string[] {
  return text.split('\u0000');
}

const longestSentence = 280;

/** What is kept of a longer one, before its ends are made whole. */
const window = 270;

/** A sentence ends at `.`, `!`, `?` or `…` (with closing quotes) before a space and a capital, digit, quote or link; or at a full-width stop. */
// oxlint-disable-next-line no-control-regex -- a placeholder begins with NUL
const sentenceEnd = /(?<=[.!?…]["'”’»)\]]{0,2})\s+(?=["'“‘«(]?[\p{Lu}\p{Lo}\p{N}\u0000])|(?<=[。！？])/gu;

/** Words after which a full stop ends no sentence: initials and the commonest shortenings before names and numbers. */
const abbreviation =
  /(?:^|[\s("“])(?:\p{Lu}|\p{Lu}\.\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Gov|Sen|Rep|St|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.$/u;

const longestAbbreviation = 8;

/**
 * Cuts a paragraph into sentences. Initials (`J. Smith`, `U.S. Congress`) and common shortenings do not end one.
 * A sentence of more than 280 characters is left whole here and shortened around a mention by {@link shorten}.
 */
export function sentencesOf(paragraph: string): string[] {
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

/** The part of a long sentence around the mention at an offset, cut at spaces if there are any, with `…` where something is left out. */
export function shorten(sentence: string, at: number): string {
  if (sentence.length <= longestSentence) return sentence;
  const from = Math.max(0, at - window / 2);
  const to = Math.min(sentence.length, from + window);
  const spaceBefore = from === 0 ? -1 : sentence.slice(from, at).indexOf(' ');
  const spaceAfter = to === sentence.length ? -1 : sentence.slice(at, to).lastIndexOf(' ');
  const start = startOfWhole(sentence, at, from + spaceBefore + 1);
  const end = endOfWhole(sentence, at, spaceAfter > 0 ? at + spaceAfter : to);
  return `${start > 0 ? '… ' : ''}${sentence.slice(start, end)}${end < sentence.length ? ' …' : ''}`;
}

/** The beginning of the character or placeholder in which an offset lies. */
function startOfWhole(sentence: string, at: number, offset: number): number {
  if (withinPlaceholder(sentence, at, offset)) return sentence.lastIndexOf('\u0000', offset - 1);
  return isSecondHalf(sentence, offset) ? offset - 1 : offset;
}

/** The end of the character or placeholder in which an offset lies. */
function endOfWhole(sentence: string, at: number, offset: number): number {
  if (withinPlaceholder(sentence, at, offset)) return sentence.indexOf('\u0000', offset) + 1;
  return isSecondHalf(sentence, offset) ? offset + 1 : offset;
}

/** Whether an offset lies between the two halves of a character that UTF-16 stores in two. */
function isSecondHalf(sentence: string, offset: number): boolean {
  const unit = sentence.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Whether an offset lies within a placeholder, told by the marks between it and the mention, which begins at `at`. */
function withinPlaceholder(sentence: string, at: number, offset: number): boolean {
  const between = sentence.slice(Math.min(at, offset), Math.max(at, offset));
  return splitPlaceholders(between).length % 2 === 0;
}
