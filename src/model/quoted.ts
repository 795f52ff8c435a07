const longestQuoted = 80;

/** Written text for a message: in quotation marks, with escapes for what cannot be seen, and only the beginning of a long one. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > longestQuoted ? `${text.slice(0, longestQuoted)}…` : text);
}
