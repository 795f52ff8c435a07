import { beginsInShort } from './typography.ts';

/** Pairs of quotation marks, as the languages of the world write them and as keyboards do. */
const pairs: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['"', '"'],
  ['„', '“'],
  ['„', '”'],
  ['”', '”'],
  ['«', '»'],
  ['»', '«'],
  ['‘', '’'],
  ["'", "'"],
  ['‚', '‘'],
  ['’', '’'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
];

/**
 * What somebody said, without the marks around the whole of it, since pages and feeds put their own: `“We will.”` is `We will.` Marks
 * that close and open again between (`“Yes” and “no”`) are part of the words, as is an apostrophe.
 */
export function withoutOuterMarks(words: string): string {
  for (const [open, close] of pairs) {
    if (words.length < open.length + close.length || !words.startsWith(open) || !words.endsWith(close)) continue;
    const inside = words.slice(open.length, -close.length);
    if (/['’]/.test(open) && beginsInShort(inside)) continue;
    if (isOneQuotation(inside, open, close)) return withoutOuterMarks(inside.trim());
  }
  return words;
}

/** Words in double marks; double ones within them become single: `“We will.”` as a title is cited as `“‘We will.’”`. */
export function inMarks(words: string): string {
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** Whether no mark inside ends the quotation before its end. */
function isOneQuotation(inside: string, open: string, close: string): boolean {
  let depth = 0;
  for (const { 0: mark, index } of inside.matchAll(new RegExp(`${open}|${close}`, 'g'))) {
    if (isApostrophe(inside, index, mark)) continue;
    if (open === close) depth = opensHere(inside, index) ? depth + 1 : depth - 1;
    else depth += mark === open ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function isApostrophe(text: string, at: number, mark: string): boolean {
  return /['’]/.test(mark) && /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}

/** Whether a mark that looks the same at both ends begins something: it stands before a word and not behind one. */
function opensHere(text: string, at: number): boolean {
  return /^$|[\s(—–-]/.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1));
}
