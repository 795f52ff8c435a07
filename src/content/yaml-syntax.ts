import type { LineCounter, YAMLParseError } from 'yaml';
import type { Problem } from '../diagnostics/diagnostic.ts';

/** What the YAML reader says, in an editor's words; one problem a line, since one slip often brings several. */
export function syntaxProblems(
  file: string,
  yaml: string,
  lines: LineCounter,
  errors: readonly YAMLParseError[],
): Problem[] {
  const problems = new Map<number, Problem>();
  for (const error of errors) {
    const place = pointOf(lines, startOf(error, yaml));
    if (problems.has(place.line)) continue;
    const written = yaml.split('\n', place.line).at(-1) ?? '';
    problems.set(place.line, { rule: 'yaml-syntax', file, place, ...explanation(error, written) });
  }
  return [...problems.values()].slice(0, mostTold);
}

/** Faults of YAML told of one file; most of those behind the first are its consequences. */
const mostTold = 5;

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

/** The last bracket before an offset that is not closed there. */
function openBracket(yaml: string, offset: number): number {
  const open: number[] = [];
  for (const { 0: bracket, index } of yaml.slice(0, offset).matchAll(/[[\]{}]/g)) {
    if (bracket === '[' || bracket === '{') open.push(index);
    else open.pop();
  }
  return open.at(-1) ?? offset;
}

const inQuotationMarks =
  'Put the whole value in straight quotation marks: "…". Within them, write \\" for a quotation mark.';

function explanation({ code, message }: YAMLParseError, written: string): { message: string; hint: string } {
  const noField = {
    message: 'This line is not a field: it has no “name:” before its value.',
    hint: 'Write “name: value”, or indent the line to continue the one above.',
  };
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        message: 'This value holds a colon followed by a space, which YAML reads as another field.',
        hint: /[“”]/.test(written)
          ? `Curly quotation marks do not count here. ${inQuotationMarks}`
          : 'Put the whole value in quotation marks: "…".',
      };
    case 'MULTILINE_IMPLICIT_KEY':
      return noField;
    case 'TAB_AS_INDENT':
      return { message: 'This line is indented with a tab, which YAML does not allow.', hint: 'Indent with spaces.' };
    case 'BAD_SCALAR_START':
      return {
        message: 'A value cannot begin with this character.',
        hint: 'Put the whole value in quotation marks: "…".',
      };
    case 'MISSING_CHAR':
    case 'BAD_INDENT':
      if (message.startsWith('Implicit map key')) return noField;
      return {
        message: 'Something opened here or above is not closed: a quotation mark or a bracket.',
        hint: 'Close it, and check the indentation of the lines around.',
      };
    case 'UNEXPECTED_TOKEN':
      return { message: 'The value ends before this, and more text follows.', hint: inQuotationMarks };
    default:
      return { message: `YAML cannot be read here: ${message}.`, hint: 'Write one field a line as “name: value”.' };
  }
}

/** Line and column (from 1) of an offset in YAML. */
export function pointOf(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
