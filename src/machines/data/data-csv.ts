/** A row of a table: a text or a number for each column. */
export type Row<Column extends string> = Readonly<Record<Column, string | number>>;

/**
 * A table as RFC 4180 writes it, the names of the columns first. Two things are added for spreadsheets: a mark of UTF-8 at the beginning,
 * without which some of them break every name that is not English, and an apostrophe before what they would run as a formula.
 */
export function csv<Column extends string>(columns: readonly Column[], rows: readonly Row<Column>[]): string {
  const lines = [columns.join(','), ...rows.map((row) => columns.map((column) => cell(row[column])).join(','))];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function cell(text: string | number): string {
  // A number below zero begins with a sign, and is no formula.
  if (typeof text === 'number') return String(text);
  const safe = startsFormula.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Spreadsheets of East Asian editions read the full-width signs as well. Space or invisible characters before a sign do not hide it. */
const startsFormula = /^(?:[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u;
