import type { MarkdownIt, StateInline } from 'markdown-it';
import { type Finding, notesOf } from './notes.ts';
import { linkPatterns } from './link-patterns.ts';
import { signPatterns } from './sign-patterns.ts';
import type { TextPattern } from './text-pattern.ts';

/** Makes a parser note markup that a text holds and nobody reads. It reads nothing otherwise than before. */
export function searchText(markdown: MarkdownIt): void {
  const { ruler } = markdown.inline;
  // Behind all others, a rule sees just those signs that would be printed as they are. Only \ is always read as something.
  ruler.push('unread_markup', (state, silent) => (silent ? false : look(state)));
  ruler.before('escape', 'unread_command', (state, silent) =>
    silent || state.src.charCodeAt(state.pos) !== backslash ? false : look(state),
  );
}

const backslash = 0x5c;

const byCharacter = new Map<number, TextPattern[]>();
for (const pattern of [...linkPatterns, ...signPatterns]) {
  const code = pattern.at.charCodeAt(0);
  byCharacter.set(code, [...(byCharacter.get(code) ?? []), pattern]);
}

/** A slug in single brackets, also with its kind; or any words with a label. Not where an address or a speaker's words follow. */
const singleBracket =
  /\[(?:((?:[a-z]{1,20}:)?(?=[0-9-]{0,80}[a-z])[a-z0-9]{1,80}(?:-[a-z0-9]{1,80}){0,20})|([^[\]|\n]{1,100})\|[^[\]\n]{1,200})\](?![[(:\]])/y;

function look({ src, pos, tokens, env, linkLevel }: StateInline): false {
  const patterns = byCharacter.get(src.charCodeAt(pos));
  if (!patterns) return false;
  const notes = notesOf(env);
  if (!notes || notes.covers(tokens, pos)) return false;
  for (const pattern of patterns) {
    const match = matchAt(pattern.expression, src, pos);
    const lead = match?.groups?.['lead'] ?? '';
    if (!match || (lead !== '' && linkLevel > 0)) continue;
    const found = findingOf(pattern, match, `${lead}${match[0]}`);
    notes.add(tokens, { found, offset: pos - lead.length }, pos + match[0].length);
    return false;
  }
  const bracket = src.startsWith('[', pos) ? matchAt(singleBracket, src, pos) : null;
  const target = bracket?.[1] ?? bracket?.[2];
  if (bracket && target !== undefined) notes.add(tokens, { found: { target }, offset: pos }, pos + bracket[0].length);
  return false;
}

function matchAt(expression: RegExp, text: string, offset: number): RegExpExecArray | null {
  expression.lastIndex = offset;
  return expression.exec(text);
}

function findingOf(pattern: TextPattern, match: RegExpExecArray, written: string): Finding {
  const { rule = 'unread-markup', is, hint, at } = pattern;
  const advice = typeof hint === 'string' ? hint : hint(match);
  const keep = rule !== 'unread-markup' || at === ':' ? '' : ' To print it as it is, write \\ before it.';
  return { rule, message: `${inQuotes(written)} ${is}.`, hint: `${advice}${keep}` };
}

const longestQuoted = 60;

/** What was written, by its first line, for a message. */
export function inQuotes(written: string): string {
  const [line = ''] = written.trim().split('\n', 1);
  return `“${line.length > longestQuoted ? `${line.slice(0, longestQuoted)}…` : line}”`;
}
