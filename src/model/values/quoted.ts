import { codeOf } from './characters.ts';

const longestQuoted = 80;

/** Characters that JSON leaves as they are and that cannot be seen, or not be told from a space. */
const unseen = /[\p{DI}\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

/** Written text for a message: in quotation marks, with escapes for what cannot be seen, and only the beginning of a long one. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > longestQuoted ? `${text.slice(0, longestQuoted)}…` : text).replace(
    unseen,
    (character) => `\\u{${codeOf(character).slice(2)}}`,
  );
}
