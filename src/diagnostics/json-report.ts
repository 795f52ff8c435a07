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

/** What readers do not see yet. Dates are as precise as they are written. */
export interface WithheldReport {
  readonly records: readonly {
    readonly file: string;
    readonly reason: 'draft' | 'embargo';
    /** When an embargo ends. */
    readonly until: string | null;
  }[];
  /** When the next embargo ends. */
  readonly nextEmbargo: string | null;
}

/** The document that `--format json` prints. Its shape is a contract with other programs; `withheld` is there where something is. */
export function jsonReport(
  diagnostics: readonly Diagnostic[],
  pages: PageCounts,
  milliseconds: number,
  withheld: WithheldReport | undefined,
): string {
  // A key without a value is left out.
  return `${JSON.stringify({ ok: !hasErrors(diagnostics), diagnostics, pages, milliseconds, withheld }, null, 2)}\n`;
}
