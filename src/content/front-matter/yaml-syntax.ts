import type { LineCounter, YAMLParseError } from 'yaml';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { strangeCharacters } from '../../model/values/characters.ts';

/** What the YAML reader says, in an editor's words; one problem a line, since one slip often brings several. */
export function syntaxProblems(
  file: string,
  yaml: string,
  lines: LineCounter,
  errors: readonly YAMLParseError[],
): Problem[] {
  const problems = new Map<number, Problem>();
  for (const error of errors) {
    const { line, column } = pointOf(lines, startOf(error, yaml));
    if (problems.has(line)) continue;
    const written = yaml.split('\n', line).at(-1) ?? '';
    const { message, hint, at = column } = explainedByLine(error.code, written) ?? explanation(error, written);
    problems.set(line, { rule: 'yaml-syntax', file, place: { line, column: at }, message, hint });
  }
  return [...problems.values()].slice(0, mostProblems);
}

/** Faults of YAML told of one file; most of those behind the first are its consequences. */
const mostProblems = 5;

/** Where a fault begins: what is not closed begins where it was opened. */
function startOf({ code, message, pos }: YAMLParseError, yaml: string): number {
  const [found] = pos;
  if (code === 'MISSING_CHAR' && message.includes('quote')) return openingQuotation(yaml, found);
  const unclosed = message.startsWith('Flow') || (code === 'MISSING_CHAR' && message.includes('closing'));
  return unclosed ? openBracket(yaml, found) : found;
}

/** The last quotation mark that begins a value before an offset. */
function openingQuotation(yaml: string, offset: number): number {
  const openings = [...yaml.slice(0, offset).matchAll(/(?:[:,[{-]\s+|\n\s*)(?=["'])/g)];
  const last = openings.at(-1);
  return last ? last.index + last[0].length : offset;
}

/** The last bracket before an offset that is not closed there; those in comments count for nothing. */
function openBracket(yaml: string, offset: number): number {
  const open: number[] = [];
  for (const { 0: bracket, index } of yaml.slice(0, offset).matchAll(/[[\]{}]|(?:^|(?<=\s))#.*/gm)) {
    if (bracket.startsWith('#')) continue;
    if (bracket === '[' || bracket === '{') open.push(index);
    else open.pop();
  }
  return open.at(-1) ?? offset;
}

interface Explanation {
  readonly message: string;
  readonly hint: string;
  /** The column at which to look, where it is another than the reader of YAML names. */
  readonly at?: number;
}

const inQuotationMarks =
  'Put the whole value in straight quotation marks: "…". Within them, write \\" for a quotation mark.';

const quoteValue = 'Put the whole value in quotation marks: "…".';

/** What precedes a value on its line: dashes of lists, and a name. */
const beforeValue = /^\s*(?:-\s+)*(?:[\w-]+\s*:\s+)?/;

/** What the characters that mean something at the beginning of a value are read as. */
const readAs: Readonly<Record<string, string>> = {
  '>': 'a text that stands on the lines below it',
  '|': 'a text that stands on the lines below it',
  '[': 'a list, which ends at the ]',
  '{': 'a group of fields, which ends at the }',
  '- ': 'a list',
  '? ': 'the name of a field',
  '*': 'something special in YAML, which is not allowed here',
  '&': 'something special in YAML, which is not allowed here',
  '!': 'something special in YAML, which is not allowed here',
};

/** What a line itself shows of the cause: how its value begins, a # that hides a bracket, a missing space. */
function explainedByLine(code: YAMLParseError['code'], written: string): Explanation | undefined {
  const start = beforeValue.exec(written)?.[0].length ?? 0;
  const value = written.slice(start);
  const comment = /[[{].*?\s(?=#.*[\]}])/.exec(value);
  if (code === 'BAD_INDENT' && comment) {
    return {
      at: start + comment.index + comment[0].length + 1,
      message: 'A # after a space begins a comment, so the closing bracket behind it is not read.',
      hint: 'Put the value that holds the # in quotation marks: ["…", "…"].',
    };
  }
  if (code === 'MISSING_CHAR' && value.startsWith("'")) {
    return {
      at: start + 1,
      message: "A value that begins with ' is read as a quotation, and this one is not closed.",
      hint: 'Close it; if the mark is an apostrophe, put the whole value in double quotation marks: "…".',
    };
  }
  const beginning = /^(?:[>|*&!]|[-?] |\[(?=.*\]\s*[^\s\]},])|\{(?=.*\}\s*[^\s\]},]))/.exec(value)?.[0];
  const mark = beginning === undefined ? undefined : readAs[beginning];
  if (beginning !== undefined && mark !== undefined && markCodes.has(code)) {
    return {
      at: start + 1,
      message: `A value that begins with ${beginning.trim()} is read as ${mark}.`,
      hint: quoteValue,
    };
  }
  const colon = /^\s*(?:-\s+)?[\w-]+\s*(?=[：﹕꞉∶︓])/.exec(written)?.[0].length;
  if (colon !== undefined) {
    return {
      at: colon + 1,
      message: `What looks like a colon here is ${strangeCharacters(written.charAt(colon)).join('')}, so this line is not a field.`,
      hint: 'Type a colon and a space: “name: value”.',
    };
  }
  if (code === 'MULTILINE_IMPLICIT_KEY' && /^\s*[\w-]+:\S/.test(written)) {
    return {
      message: 'There is no space after the colon, so this line is not a field.',
      hint: 'Write a space between the colon and the value: “name: value”.',
    };
  }
  return undefined;
}

const markCodes: ReadonlySet<YAMLParseError['code']> = new Set([
  'UNEXPECTED_TOKEN',
  'BLOCK_AS_IMPLICIT_KEY',
  'BAD_ALIAS',
  'TAG_RESOLVE_FAILED',
]);

function explanation({ code, message }: YAMLParseError, written: string): Explanation {
  const noField = {
    message: 'This line is not a field: it has no “name:” before its value.',
    hint: 'Write “name: value”, or indent the line to continue the one above.',
  };
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        message: 'This value holds a colon followed by a space, which YAML reads as another field.',
        hint: /[“”]/.test(written) ? `Curly quotation marks do not count here. ${inQuotationMarks}` : quoteValue,
      };
    case 'MULTILINE_IMPLICIT_KEY':
      return noField;
    case 'TAB_AS_INDENT':
      return { message: 'This line is indented with a tab, which YAML does not allow.', hint: 'Indent with spaces.' };
    case 'BAD_SCALAR_START':
      return { message: 'A value cannot begin with this character.', hint: quoteValue };
    case 'BAD_DQ_ESCAPE':
      return {
        message: `In double quotation marks a backslash and what follows it stand for another character, and there is none for “${message.replace(/^Invalid escape sequence /, '').slice(0, 2)}”.`,
        hint: "Write \\\\ for a backslash, or put the value in single quotation marks: '…'.",
      };
    case 'MISSING_CHAR':
    case 'BAD_INDENT':
      if (message.startsWith('Implicit map key')) return noField;
      if (message.startsWith('Comments')) return valueEnds;
      if (message.startsWith('Block scalar'))
        return {
          message: 'A text under > or | must be indented with spaces.',
          hint: 'Begin each of its lines with two spaces.',
        };
      if (/^All |^Sequence item/.test(message))
        return {
          message: 'This line does not stand under those that it belongs to, or goes on after a comment.',
          hint: 'Indent it like the lines of its group; put a value that holds a # in quotation marks.',
        };
      return {
        message: 'Something opened here or above is not closed: a quotation mark or a bracket.',
        hint: 'Close it, and check the indentation of the lines around.',
      };
    case 'UNEXPECTED_TOKEN':
      return valueEnds;
    default:
      return { message: `YAML cannot be read here: ${message}.`, hint: 'Write one field a line as “name: value”.' };
  }
}

const valueEnds: Explanation = {
  message: 'The value ends before this, and more text follows.',
  hint: inQuotationMarks,
};

/** Line and column (from 1) of an offset in YAML. */
export function pointOf(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
