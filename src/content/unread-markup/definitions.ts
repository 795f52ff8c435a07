import type { MarkdownIt, StateBlock, StateCore, Token } from 'markdown-it';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { type Definition, notesOf } from './notes.ts';
import type { SourceLines } from './source-lines.ts';
import { inQuotes } from './text-search.ts';

/**
 * Markdown takes any line such as `[Silva]: Yes.` for the address of links called “Silva”, and prints nothing of it. Here a line is
 * one only if what follows can be an address; all others are text. Definitions are noted, so that unused ones can be told.
 */
export function soundDefinitions(markdown: MarkdownIt): void {
  const { ruler } = markdown.block;
  const all = ruler.getRules('');
  ruler.disable('reference');
  const others = new Set(ruler.getRules(''));
  const read = all.find((rule) => !others.has(rule));
  ruler.at('reference', (state, line, end, silent) =>
    mayDefine(state, line) ? (read?.(state, line, end, silent) ?? false) : false,
  );
  ruler.enable('reference');
  markdown.core.ruler.after('block', 'note_definitions', noteDefinitions);
}

/** `[name]:`, and what follows on the line. A name that begins with ^ is a footnote's. */
const written = /^\[(?!\^)[^\]]{1,1000}\]:[ \t]*(.{0,2000})/;

/** What can be an address: of another site, of this one, of mail, or of a file or page in small letters. */
const address =
  /^<?(?:[a-z][a-z0-9+.-]{1,20}:|[/#?]|\.{1,2}\/|[^\s<>"]{1,500}(?:\/|\.[a-z][a-z0-9]{1,4})(?:[?#/>\s]|$)|[a-z0-9._~%-]{1,200}\/[a-z0-9._~%/-]{1,300}(?:[?#>\s]|$))/;

const openingBracket = 0x5b;

function mayDefine({ src, bMarks, tShift, eMarks }: StateBlock, line: number): boolean {
  if (src.charCodeAt((bMarks[line] ?? 0) + (tShift[line] ?? 0)) !== openingBracket) return false;
  const textOf = (index: number): string => src.slice((bMarks[index] ?? 0) + (tShift[index] ?? 0), eMarks[index] ?? 0);
  const match = written.exec(textOf(line));
  // A name that goes on in the next line is left to Markdown, which sees to it that it ends.
  if (!match) return !textOf(line).includes(']') && !textOf(line).startsWith('[^');
  return address.test((match[1] ?? '').trim() === '' ? textOf(line + 1) : (match[1] ?? ''));
}

function noteDefinitions({ tokens, env }: StateCore): void {
  const notes = notesOf(env);
  for (const { type, map, meta } of notes ? tokens : []) {
    const label: unknown = meta?.['label'];
    if (type === 'reference_definition' && map && typeof label === 'string')
      notes?.definitions.push({ label, line: map[0] });
  }
}

const name = /\[((?:[^[\]\\]|\\.){1,999})\]/g;

/** Tells of each address that is given a name and then not used, or given one that is taken. */
export function unusedDefinitions(
  markdown: MarkdownIt,
  definitions: readonly Definition[],
  tokens: readonly Token[],
  lines: SourceLines,
): Problem[] {
  if (definitions.length === 0) return [];
  const texts = tokens.flatMap(({ type, content }) => (type === 'inline' ? [content] : []));
  const used = new Set(
    texts.flatMap((text) => [...text.matchAll(name)].map(([, label = '']) => markdown.utils.normalizeReference(label))),
  );
  const taken = new Set<string>();
  return definitions.flatMap(({ label, line }) => {
    const again = taken.has(label);
    taken.add(label);
    if (used.has(label) && !again) return [];
    const text = lines.text(line);
    return lines.problem('unused-definition', line, text.indexOf('['), {
      message: again
        ? `${inQuotes(text)} gives an address to a name that has one already, so nothing of the line is printed.`
        : `${inQuotes(text)} gives the address of links by this name, of which there are none, so nothing of the line is printed.`,
      hint: 'Write [words](address) where the link belongs and take the line out. If the line is text, write \\ before its [.',
    });
  });
}
