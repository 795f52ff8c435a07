import type { RuleName } from '../../diagnostics/rules.ts';

/**
 * Markup of other programs that a text may hold, by the character at which it is noticed. Each expression is tried only where Markdown
 * found nothing to read at that character, so code, addresses and what was escaped by `\` are never looked at; every repetition has a
 * bound, so that no text takes long.
 */
export interface TextPattern {
  readonly at: string;
  /** Sticky. A group `lead` before the character belongs to what is reported. */
  readonly expression: RegExp;
  readonly rule?: RuleName;
  /** What it is, as it goes on after “…” is quoted: `is a footnote, which bodies do not have`. */
  readonly is: string;
  readonly hint: string | ((match: RegExpExecArray) => string);
}
