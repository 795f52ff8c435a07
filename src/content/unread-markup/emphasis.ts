import type { Token } from 'markdown-it';
import type { FoundInText } from './notes.ts';

/** A pair of signs, and how it looks where it has no partner or stands between spaces. */
interface Pair {
  readonly sign: string;
  readonly alone: readonly RegExp[];
  readonly message: string;
  readonly hint: string;
}

/** Not the stars of a word such as `f**k`, nor a line to write on such as `____`. */
const pairs: readonly Pair[] = [
  {
    sign: '**',
    alone: [/(?<![\p{L}\p{N}*\\])\*\*[\p{L}\p{N}]{1,30}/gu, /(?<![^\s])\*\* [^*\n]{1,200} \*\*(?![^\s])/g],
    message: '“**” makes nothing bold here, because it is not closed, or spaces stand within it.',
    hint: 'Write **words**, without spaces within the stars. To print the stars as they are, write \\*\\*.',
  },
  {
    sign: '__',
    alone: [/(?<![\p{L}\p{N}_\\])__[\p{L}\p{N}]{1,30}/gu, /(?<![^\s])__ [^_\n]{1,200} __(?![^\s])/g],
    message:
      '“__” makes nothing bold here, because it is not closed, spaces stand within it, or a letter stands beside it.',
    hint: 'Write **words**, without spaces within the stars. To print the lines as they are, write \\_\\_.',
  },
  {
    sign: '~~',
    alone: [/(?<![\p{L}\p{N}~\\])~~\p{L}{1,30}/gu, /(?<![^\s])~~ [^~\n]{1,200} ~~(?![^\s])/g],
    message: '“~~” strikes nothing out here, because it is not closed, or spaces stand within it.',
    hint: 'Write ~~words~~, without spaces within the signs. To print the signs as they are, write \\~\\~.',
  },
];

const none: readonly FoundInText[] = [];

/** Signs of strong emphasis, and of what is struck out, that stand in the text of a block because they have no partner. */
export function unreadEmphasis({ content, children }: Token): readonly FoundInText[] {
  const used = pairs.filter(({ sign }) => content.includes(sign));
  return used.length === 0 ? none : used.flatMap((pair) => firstAlone(pair, content, children ?? []));
}

function firstAlone(
  { alone, message, hint }: Pair,
  content: string,
  children: readonly Token[],
): readonly FoundInText[] {
  // Sought in the source by their surroundings, so that signs behind a \ are passed over.
  const places = new Map(
    alone.flatMap((expression) => [...content.matchAll(expression)]).map(({ 0: written, index }) => [written, index]),
  );
  if (places.size === 0) return none;
  for (const { type, content: words } of children) {
    const [written] = type === 'text' ? alone.flatMap((expression) => words.match(expression) ?? []) : [];
    const offset = written === undefined ? undefined : places.get(written);
    if (offset !== undefined) return [{ found: { rule: 'unread-markup', message, hint }, offset }];
  }
  return none;
}
