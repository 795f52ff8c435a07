import type { LineCounter, YAMLParseError } from 'yaml';
import type { Problem } from '../diagnostics/diagnostic.ts';

/** What the YAML reader says, in an editor's words; one problem a line, since one slip often brings several. */
export function syntaxProblems(file: string, lines: LineCounter, errors: readonly YAMLParseError[]): Problem[] {
  const problems = new Map<number, Problem>();
  for (const error of errors) {
    const place = pointOf(lines, error.pos[0]);
    if (problems.has(place.line)) continue;
    problems.set(place.line, { rule: 'yaml-syntax', file, place, ...explanation(error) });
  }
  return [...problems.values()].slice(0, 5);
}

function explanation({ code, message }: YAMLParseError): { message: string; hint: string } {
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        message: 'This value holds a colon followed by a space, which YAML reads as another field.',
        hint: 'Put the whole value in quotation marks: "…".',
      };
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        message: 'This line is not a field: it has no “name:” before its value.',
        hint: 'Write “name: value”, or indent the line to continue the one above.',
      };
    case 'TAB_AS_INDENT':
      return { message: 'This line is indented with a tab, which YAML does not allow.', hint: 'Indent with spaces.' };
    case 'BAD_SCALAR_START':
      return {
        message: 'A value cannot begin with this character.',
        hint: 'Put the whole value in quotation marks: "…".',
      };
    case 'MISSING_CHAR':
    case 'BAD_INDENT':
      return {
        message: 'Something opened here or above is not closed: a quotation mark or a bracket.',
        hint: 'Close it, and check the indentation of the lines around.',
      };
    default:
      return { message: `YAML cannot be read here: ${message}.`, hint: 'Write one field a line as “name: value”.' };
  }
}

/** Line and column (from 1) of an offset in YAML. */
export function pointOf(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
