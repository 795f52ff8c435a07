/** Orders texts by their characters, the same on every machine and in every language. Negative if `a` comes first. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
