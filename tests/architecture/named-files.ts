/** Files that comments of a program name by their paths or by their names alone: `src/model/values/date.ts`, `docs/`, `read-flags.ts`. */
export function namedInComments(text: string): string[] {
  const comments = text.match(/(?<![\w*}/])\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/ .*$/gm) ?? [];
  return comments.flatMap(namedIn);
}

/** Files that a text names. Patterns and examples, which hold other signs than names do, are none. */
export function namedIn(text: string): string[] {
  const paths = text.matchAll(/(?<![\w/.*$-])(?:src|templates|tests|docs)\/(?:[\w.-]+\/)*[\w.-]*(?![\w/*$<{-])/g);
  const names = text.matchAll(/(?<![\w/.*$-])[\w.-]*\w\.tsx?(?![\w/*-])/g);
  return [...paths, ...names].map(([name]) => name.replace(/\.$/, ''));
}
