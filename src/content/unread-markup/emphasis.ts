import type { Token } from 'markdown-it';
import type { FoundInText } from './notes.ts';

/** `**` that opens and is not closed, or that stands between spaces. Not the stars of a word such as `f**k`. */
const unclosed = /(?<![\p{L}\p{N}*\\])\*\*[\p{L}\p{N}]{1,30}/u;
const spaced = /(?<![^\s])\*\* [^*\n]{1,200} \*\*(?![^\s])/;

const none: readonly FoundInText[] = [];

/** Signs of strong emphasis that stand in the text of a block because they have no partner. */
export function unreadEmphasis({ content, children }: Token): readonly FoundInText[] {
  if (!content.includes('**')) return none;
  for (const { type, content: words } of children ?? []) {
    const [written] = type === 'text' ? (unclosed.exec(words) ?? spaced.exec(words) ?? []) : [];
    if (written === undefined) continue;
    const offset = content.lastIndexOf(written);
    if (offset < 0 || content[offset - 1] === '\\') continue;
    const message = '“**” makes nothing bold here, because it is not closed, or spaces stand within it.';
    const hint = 'Write **words**, without spaces within the stars. To print the stars as they are, write \\*\\*.';
    return [{ found: { rule: 'unread-markup', message, hint }, offset }];
  }
  return none;
}
