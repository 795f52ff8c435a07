import type { LineCounter, Scalar } from 'yaml';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { ProblemList } from '../../diagnostics/problem-list.ts';
import type { FieldPath } from '../../model/references.ts';
import { quoted } from '../../model/values/quoted.ts';
import { linesOfTextAt, type Schema } from './schema-keys.ts';
import { pointOf } from './yaml-syntax.ts';
import { commentInText, type PlacedScalar, vanishingEscape } from './cut-text.ts';
import { markupIn } from './markup.ts';

/** A problem that a value has if its field holds text: in a date or a reference, what follows a # is a comment. */
export interface TextProblem {
  readonly path: FieldPath;
  readonly problem: Problem;
  /** Whether it is one only where several lines are made one, and not refused as such. */
  readonly ofFolding: boolean;
}

/** Those of some problems whose fields hold text. */
export function problemsOfTexts(schema: Schema, problems: readonly TextProblem[]): readonly Problem[] {
  const found = new ProblemList();
  for (const { path, problem, ofFolding } of problems) {
    const lines = linesOfTextAt(schema, path);
    if (lines === 'folded' || (lines === 'refused' && !ofFolding)) found.add(problem);
  }
  return found.all();
}

/** What is wrong with a value, should it be text: words that YAML does not read, and markup, which is shown as it stands. */
export function textProblems(
  file: string,
  yaml: string,
  lines: LineCounter,
  path: FieldPath,
  placed: PlacedScalar,
): TextProblem[] {
  const at = (
    offset: number,
    rule: Problem['rule'],
    message: string,
    hint: string,
    ofFolding = false,
  ): TextProblem => ({
    path,
    problem: { rule, file, place: pointOf(lines, offset), message, hint },
    ofFolding,
  });
  const problems: TextProblem[] = [];
  const comment = commentInText(yaml, placed);
  if (comment !== undefined) {
    problems.push(
      at(
        comment,
        'lost-text',
        `${quoted(restOfLine(yaml, comment))} is not read: a # after a space begins a comment.`,
        'Put the whole value in quotation marks: "…". If it is meant as a comment, give it a line of its own that begins with #.',
      ),
    );
  }
  const escape = vanishingEscape(yaml, placed.scalar);
  if (escape) {
    const { written } = escape;
    problems.push(
      at(
        escape.at,
        'lost-text',
        `“${written}” in double quotation marks is not read as these two letters: it stands for ${meaning(written)}.`,
        `Write “\\${written}” to show it, or put the value in single quotation marks: '…'.`,
        true,
      ),
    );
  }
  for (const { written, language, hint } of markupIn(String(placed.scalar.value))) {
    const what = language === 'of another program' ? 'a mark of another program' : language;
    problems.push(
      at(
        placeOf(yaml, placed.scalar, written),
        'markup-in-field',
        `${quoted(written)} is ${what}, which works in no field: it is shown as it stands.`,
        hint,
      ),
    );
  }
  return problems;
}

function meaning(escape: string): string {
  if (escape === '\\n') return 'the end of a line';
  return escape === '\\t' ? 'a tab' : 'another kind of white space';
}

function restOfLine(yaml: string, from: number): string {
  const end = yaml.indexOf('\n', from);
  return yaml.slice(from, end < 0 ? undefined : end).trim();
}

/** Where some words of a value stand; where the value begins if they are written otherwise there. */
function placeOf(yaml: string, { range }: Scalar, words: string): number {
  const [start, end] = range ?? [0, 0];
  return start + Math.max(0, yaml.slice(start, end).indexOf(words));
}
