import { compareTexts } from '../base/order.ts';
import { strangeCharacters } from '../model/values/characters.ts';
import type { FieldPath } from '../model/references.ts';
import { type RuleName, rules, type Severity } from './rules.ts';

/** Where in a file a problem is: a point, a field of the front matter, the first place some words stand, or the file as such. */
export type Place =
  | { readonly line: number; readonly column: number }
  | { readonly field: FieldPath; readonly part: 'key' | 'value' }
  | { readonly text: string }
  | 'file';

/** Something wrong, found where only the record's structure is at hand. {@link locate} turns it into a diagnostic. */
export interface Problem {
  readonly rule: RuleName;
  /** Relative to the articles folder, with `/` between its parts. */
  readonly file: string;
  readonly place: Place;
  /** What is wrong and why, as a sentence for somebody who is no programmer. */
  readonly message: string;
  /** How to mend it. */
  readonly hint?: string;
  /** The value that is refused for its form; what cannot be seen in it, or looks like something else, is told as well. */
  readonly written?: string | undefined;
}

/** A problem at its place. Lines and columns count from 1 in the file, front matter included; columns count UTF-16 units. */
export interface Diagnostic {
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string | null;
}

/** Finds a place in a file; `undefined` where the file has no such field or words. */
export type PlaceFinder = (file: string, place: Exclude<Place, 'file'>) => { line: number; column: number } | undefined;

/** Gives every problem its place and sorts them: by file, line, column and rule, so that the order never depends on how they were found. */
export function locate(problems: readonly Problem[], find: PlaceFinder): Diagnostic[] {
  const located = problems.map(({ rule, file, place, message, hint, written }): Diagnostic => {
    const { line, column } = (place === 'file' ? undefined : find(file, place)) ?? { line: 1, column: 1 };
    const whole = `${message}${written === undefined ? '' : strangeness(written)}`;
    return { rule, severity: rules[rule].severity, file, line, column, message: whole, hint: hint ?? null };
  });
  return located.toSorted(byPlace);
}

/** A sentence that names the characters for which a value is refused though it looks right; empty where there are none. */
function strangeness(written: string): string {
  const found = strangeCharacters(written);
  return found.length === 0 ? '' : ` It holds ${found.join(', ')}: type it anew.`;
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compareTexts(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareTexts(a.rule, b.rule) ||
    compareTexts(a.message, b.message)
  );
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
