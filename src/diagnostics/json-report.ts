import { type Diagnostic, hasErrors } from './diagnostic.ts';

/** How many output files there are, and what the command did to them. */
export interface PageCounts {
  readonly total: number;
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** The counts of a command that left every file as it was. */
export function nothingWritten(total: number): PageCounts {
  return { total, written: 0, unchanged: 0, removed: 0 };
}

/** The document that `--format json` prints. Its shape is a contract with other programs. */
export function jsonReport(diagnostics: readonly Diagnostic[], pages: PageCounts, milliseconds: number): string {
  return `${JSON.stringify({ ok: !hasErrors(diagnostics), diagnostics, pages, milliseconds }, null, 2)}\n`;
}
