import type { Diagnostic } from './diagnostic.ts';

/** Reads one line of an article file for the code frame; `undefined` if there is none. */
export type LineReader = (file: string, line: number) => string | undefined;

/** Wraps text in terminal colours, or leaves it as it is. */
export interface Paint {
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
}

export const plainPaint: Paint = { red: same, yellow: same, dim: same, bold: same };

export const colourPaint: Paint = { red: sgr(31), yellow: sgr(33), dim: sgr(2), bold: sgr(1) };

const warningsShownPerRule = 20;
const widestFrame = 100;

/** The report an editor reads: every error, up to 20 warnings a rule, and a closing count. Empty for no diagnostics. */
export function textReport(diagnostics: readonly Diagnostic[], readLine: LineReader, paint: Paint): string {
  if (diagnostics.length === 0) return '';
  const shown = new Map<string, number>();
  const blocks: string[] = [];
  for (const diagnostic of diagnostics) {
    const count = (shown.get(diagnostic.rule) ?? 0) + 1;
    shown.set(diagnostic.rule, count);
    if (diagnostic.severity === 'error' || count <= warningsShownPerRule)
      blocks.push(block(diagnostic, readLine, paint));
  }
  for (const [rule, count] of shown) {
    const hidden = diagnostics.some((one) => one.rule === rule && one.severity === 'warning')
      ? count - warningsShownPerRule
      : 0;
    if (hidden > 0) blocks.push(paint.dim(`… and ${hidden} more of ${rule}`));
  }
  return `${blocks.join('\n\n')}\n\n${closingCount(diagnostics)}\n`;
}

function block(diagnostic: Diagnostic, readLine: LineReader, paint: Paint): string {
  const { file, line, column, severity, rule, message, hint } = diagnostic;
  const label = severity === 'error' ? paint.red('error') : paint.yellow('warning');
  const lines = [
    `${paint.bold(printable(`${file}:${line}:${column}`))} ${label} ${paint.dim(rule)}`,
    `  ${printable(message)}`,
  ];
  const frame = codeFrame(readLine(file, line), line, column);
  if (frame) lines.push(paint.dim(frame));
  if (hint !== null) lines.push(`  → ${printable(hint)}`);
  return lines.join('\n');
}

/** The line with a caret under the column, cut to a window around it; `undefined` for a blank line. */
function codeFrame(source: string | undefined, line: number, column: number): string | undefined {
  if (source === undefined || source.trim() === '') return undefined;
  const start = column > widestFrame ? column - widestFrame / 2 : 1;
  const excerpt = wholeCharacters(source.slice(start - 1, start - 1 + widestFrame));
  const gutter = String(line).padStart(6);
  return `${gutter} | ${printable(excerpt)}\n${' '.repeat(6)} | ${' '.repeat(widthOf(excerpt.slice(0, column - start)))}^`;
}

/** Leaves out half a character at either end of a cut. */
function wholeCharacters(cut: string): string {
  return cut.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');
}

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** Columns that a text takes on a terminal, where Chinese, Japanese and Korean letters take two. */
function widthOf(text: string): number {
  return Array.from(text).reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);
}

/** Shows a character that would move the cursor or reorder the line as `·`, so that a hostile file cannot forge a report. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '·');
}

function closingCount(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  return `${plural(errors, 'error')}, ${plural(diagnostics.length - errors, 'warning')} in ${plural(files, 'file')}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function same(text: string): string {
  return text;
}

function sgr(code: number): (text: string) => string {
  return (text) => `\u001b[${code}m${text}\u001b[0m`;
}
